import { type RawSearch, stateTyped, textIn } from "../../routing/url-search.ts";

/** What the list can be narrowed to by what is known of a number. */
export const narrowings = ["number", "confirmed", "open", "abroad"] as const;

/** One of {@link narrowings}. */
export type Narrowing = (typeof narrowings)[number];

/** What the list is filtered by. */
export interface Filters {
  readonly state?: string;
  readonly need?: string;
  readonly phase?: string;
  readonly type?: string;
  readonly only?: Narrowing;
}

/** The parts of an address of the page. */
export const fields = ["state", "need", "phase", "type", "only"] as const;

/** One of {@link fields}. */
export type FilterField = (typeof fields)[number];

/** What an address of the Contacts page says, as it stands there: a value that is not known is told, then left out. */
export type ContactsSearch = { readonly [Field in FilterField]?: string };

const longest = 40;

/** Reads the search part of an address. */
export function contactsSearch(raw: RawSearch): ContactsSearch {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = textIn(raw, field)?.trim().slice(0, longest).toLowerCase() ?? "";
      const value = field === "state" ? (stateTyped(text) ?? text) : text;
      return value === "" ? [] : [[field, value]];
    }),
  );
}
