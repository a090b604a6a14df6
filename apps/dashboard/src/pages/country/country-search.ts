import { codeIn, type RawSearch } from "../../url-search.ts";

/** What an address of a Country page says: which services are shown. */
export interface CountrySearch {
  readonly phase?: string;
  readonly need?: string;
  readonly region?: string;
}

/** Reads the search part of an address; what is not a code is left out. */
export function countrySearch(raw: RawSearch): CountrySearch {
  return { ...codeIn(raw, "phase"), ...codeIn(raw, "need"), ...codeIn(raw, "region") };
}
