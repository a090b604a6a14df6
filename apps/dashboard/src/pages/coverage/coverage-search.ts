import { codeIn, type RawSearch, stateIn } from "../../routing/url-search.ts";

/** What an address of the Coverage page says: phase, expanded need, and the open cell. */
export interface CoverageSearch {
  readonly phase?: string;
  readonly need?: string;
  readonly state?: string;
  readonly cell?: string;
}

/** Reads the search part of an address; what is not a code is left out. */
export function coverageSearch(raw: RawSearch): CoverageSearch {
  return {
    ...codeIn(raw, "phase"),
    ...codeIn(raw, "need"),
    ...stateIn(raw, "state"),
    ...codeIn(raw, "cell"),
  };
}
