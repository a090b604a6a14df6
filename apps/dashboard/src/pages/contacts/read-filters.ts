import { providerType } from "@civic/schema/codelists";
import { asNeed } from "../../records/need-tree.ts";
import { asPhase } from "../../records/phase-tree.ts";
import {
  type ContactsSearch,
  type FilterField,
  type Filters,
  fields,
  narrowings,
} from "./contacts-search.ts";

/** The filters of an address, and what of it is not known here. */
export interface ReadFilters {
  readonly filters: Filters;
  readonly unknown: readonly { readonly field: FilterField; readonly value: string }[];
}

const providerTypes = new Set<string>(providerType.concepts.map(({ code }) => code));

/** Tells filters that can be followed from values that nothing here goes by. */
export function readFilters(search: ContactsSearch, states: readonly string[]): ReadFilters {
  const isKnown: { readonly [Field in FilterField]: (value: string) => boolean } = {
    state: (value) => states.includes(value),
    need: (value) => asNeed(value) !== undefined,
    phase: (value) => asPhase(value) !== undefined,
    type: (value) => providerTypes.has(value),
    only: (value) => narrowings.some((each) => each === value),
  };
  const given = fields.flatMap((field) => {
    const value = search[field];
    return value === undefined ? [] : [{ field, value }];
  });
  return {
    filters: Object.fromEntries(
      given.filter(({ field, value }) => isKnown[field](value)).map(({ field, value }) => [field, value]),
    ),
    unknown: given.filter(({ field, value }) => !isKnown[field](value)),
  };
}
