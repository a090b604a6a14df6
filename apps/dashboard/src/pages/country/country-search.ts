import { codeIn, type RawSearch, textIn } from "../../routing/url-search.ts";

/** What can be printed of a State: one page, a few, or all. */
export const prints = ["sheet", "dossier", "all"] as const;

/** One of {@link prints}. */
export type Print = (typeof prints)[number];

/** What an address of a Country page says: which services are shown, and what is printed. */
export interface CountrySearch {
  readonly phase?: string;
  readonly need?: string;
  readonly region?: string;
  readonly print?: Print;
}

/** Reads the search part of an address; what is not a code is left out. */
export function countrySearch(raw: RawSearch): CountrySearch {
  const print = prints.find((one) => one === textIn(raw, "print"));
  return {
    ...codeIn(raw, "phase"),
    ...codeIn(raw, "need"),
    ...codeIn(raw, "region"),
    ...(print !== undefined && { print }),
  };
}
