import type { Step } from "../../records/limits.ts";
import { type RawSearch, stateTyped, textIn } from "../../routing/url-search.ts";

/** What the rows of a table are put in order by. */
export const orders = ["length", "state", "start"] as const;

/** One of {@link orders}. */
export type Order = (typeof orders)[number];

/** What the list is filtered and sorted by. */
export interface Filters {
  readonly state?: string;
  readonly step?: Step;
  readonly start?: string;
  readonly sort?: Order;
}

/** The parts of an address of the page. */
export const fields = ["state", "step", "start", "sort"] as const;

/** One of {@link fields}. */
export type FilterField = (typeof fields)[number];

/** What an address of the Deadlines page says, as it stands there: a value that is not known is told, then left out. */
export type DeadlinesSearch = { readonly [Field in FilterField]?: string };

const longest = 40;

/** Reads the search part of an address. */
export function deadlinesSearch(raw: RawSearch): DeadlinesSearch {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = textIn(raw, field)?.trim().slice(0, longest).toLowerCase() ?? "";
      const value = field === "state" ? (stateTyped(text) ?? text) : text;
      return value === "" ? [] : [[field, value]];
    }),
  );
}

/** What the fragment of an address gives as the day of the event, `#day=2026-03-01`: it never travels in a request. */
export function dayIn(hash: string): string | undefined {
  return new URLSearchParams(hash.replace(/^#/, "")).get("day") ?? undefined;
}
