import type { RawSearch } from "../../routing/url-search.ts";

/** The parts of an address of the page. */
export const fields = ["state", "kind", "need", "phase", "owner", "group"] as const;

/** A part of an address of the page. */
export type FilterField = (typeof fields)[number];

/** What an address of the Gaps page says, as it stands there: a value that is not known is told, then left out. */
export type GapsSearch = { readonly [Field in FilterField]?: string };

const longest = 120;

/** Reads the search part of an address. */
export function gapsSearch(raw: RawSearch): GapsSearch {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = Array.isArray(raw[field]) ? raw[field].join(",") : raw[field];
      const text = typeof value === "string" ? value.trim().slice(0, longest).toLowerCase() : "";
      return text === "" ? [] : [[field, text]];
    }),
  );
}
