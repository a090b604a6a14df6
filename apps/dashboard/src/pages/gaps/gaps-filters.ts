import { gapKind, phase } from "@civic/schema/codelists";
import { states as everyState } from "@civic/schema/compute";
import { topNeeds } from "../../records/need-tree.ts";
import { finerPhases } from "../../records/phase-tree.ts";
import { type FilterField, fields, type GapsSearch } from "./gaps-search.ts";

/** What the gaps of a list are put together by. */
export const groupings = ["kind", "owner", "need", "state"] as const;

/** One of {@link groupings}. */
export type Grouping = (typeof groupings)[number];

/** States that are shown at one time, at most. */
export const mostStates = 6;

/** What the page shows. */
export interface Filters {
  /** In the order in which they were chosen. */
  readonly states: readonly string[];
  readonly kind?: string;
  readonly need?: string;
  readonly phase?: string;
  readonly owner?: string;
  readonly group?: Grouping;
}

/** The filters of an address, and what of it is not known here. */
export interface ReadFilters {
  readonly filters: Filters;
  readonly unknown: readonly { readonly field: FilterField; readonly value: string }[];
}

/** Stages of the time after an attack, and before: a service of a stage says nothing of one phase inside it. */
export const stages: readonly string[] = phase.concepts
  .map(({ code }) => code)
  .filter((code) => !phase.concepts.some((other) => finerPhases(other.code).includes(code)));

/** Tells filters that can be followed from values that nothing here goes by; `listed` are States and bodies with records. */
export function readFilters(search: GapsSearch, listed: readonly string[]): ReadFilters {
  const known: Readonly<Record<Exclude<FilterField, "state" | "owner">, readonly string[]>> = {
    kind: gapKind.concepts.map(({ code }) => code),
    need: topNeeds,
    phase: stages,
    group: groupings,
  };
  const owners = new Set(["civic", ...listed, ...everyState]);
  const isKnown = (field: Exclude<FilterField, "state">, value: string) =>
    field === "owner" ? owners.has(value) : known[field].includes(value);
  const typed = [...new Set((search.state ?? "").split(",").map((code) => code.trim()))]
    .filter((code) => code !== "")
    .map((code) => (code === "uk" ? "gb" : code));
  const isState = (code: string) => listed.includes(code) || everyState.has(code as never);
  const states = [...new Set(typed.filter(isState))];
  const unknown: ReadFilters["unknown"][number][] = [
    ...typed.filter((code) => !isState(code)),
    ...states.slice(mostStates),
  ].map((value) => ({ field: "state", value }));
  const kept: Record<string, string> = {};
  for (const field of fields) {
    const value = search[field];
    if (field === "state" || value === undefined) continue;
    if (isKnown(field, value)) kept[field] = value;
    else unknown.push({ field, value });
  }
  return { filters: { states: states.slice(0, mostStates), ...kept }, unknown };
}

/** The filters as an address says them. */
export function searchOf({ states, ...rest }: Filters): GapsSearch {
  const kept = Object.entries(rest).filter(([, value]) => value !== undefined && value !== "");
  return { ...(states.length > 0 && { state: states.join(",") }), ...Object.fromEntries(kept) };
}
