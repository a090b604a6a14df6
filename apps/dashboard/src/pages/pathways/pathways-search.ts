import { type ChosenStates, chosenStates, listIn, type RawSearch } from "../../routing/url-search.ts";

/** What the address of the pathways holds. */
export interface PathwaysSearch {
  /** Codes of States as they were typed. */
  readonly states?: readonly string[];
}

/** As many as can be read one under the other. */
export const most = 2;

/** Reads the search part of the address. */
export function pathwaysSearch(raw: RawSearch): PathwaysSearch {
  return listIn(raw, "states", /^[a-z]{1,12}$/i);
}

/** The States of an address, and what of it names none or does not fit. */
export function chosenIn({ states = [] }: PathwaysSearch): ChosenStates {
  return chosenStates(states, most);
}
