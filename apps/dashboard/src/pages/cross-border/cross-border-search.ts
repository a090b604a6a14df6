import { type RawSearch, stateIn } from "../../routing/url-search.ts";

/** Which card the address asks for: States alone describe no person. */
export interface CrossBorderSearch {
  /** State where it happened. */
  readonly event?: string;
  /** State where the person lives. */
  readonly home?: string;
}

/** Reads the search part of the address. */
export function crossBorderSearch(raw: RawSearch): CrossBorderSearch {
  return { ...stateIn(raw, "event"), ...stateIn(raw, "home") };
}
