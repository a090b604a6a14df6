import { clockEvent } from "@civic/schema/codelists";
import { steps } from "../../records/limits.ts";
import { type DeadlinesSearch, type FilterField, type Filters, fields, orders } from "./deadlines-search.ts";

/** The filters of an address, and what of it is not known here. */
export interface ReadFilters {
  readonly filters: Filters;
  readonly unknown: readonly { readonly field: FilterField; readonly value: string }[];
}

/** Events from which time runs, in the order of their list. */
export const starts: readonly string[] = clockEvent.concepts.map(({ code }) => code);

/** Tells filters that can be followed from values that nothing here goes by. */
export function readFilters(search: DeadlinesSearch, states: readonly string[]): ReadFilters {
  const known: { readonly [Field in FilterField]: readonly string[] } = {
    state: states,
    step: steps,
    start: starts,
    sort: orders,
  };
  const given = fields.flatMap((field) => {
    const value = search[field];
    return value === undefined ? [] : [{ field, value, isKnown: known[field].includes(value) }];
  });
  return {
    filters: Object.fromEntries(
      given.flatMap(({ field, value, isKnown }) => (isKnown ? [[field, value]] : [])),
    ),
    unknown: given.flatMap(({ field, value, isKnown }) => (isKnown ? [] : [{ field, value }])),
  };
}
