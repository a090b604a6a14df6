import { type ChosenStates, chosenStates, codeIn, listIn, type RawSearch } from "../../routing/url-search.ts";

/** Groups of States that a report is written for: members of the Union, or every State that is described here. */
export const groups = ["eu", "all"] as const;

/** One of {@link groups}. */
export type Group = (typeof groups)[number];

/** What the address says: codes of States as they were typed, or else a group. */
export interface ReportSearch {
  readonly states?: readonly string[];
  readonly group?: Group;
}

/** As many States as are written about by name. */
export const most = 6;

/** Reads the address; States that are named come before a group. */
export function reportSearch(raw: RawSearch): ReportSearch {
  const { states = [] } = listIn(raw, "states", /^[a-z]{1,12}$/i);
  if (chosenIn({ states }).states.length > 0) return { states };
  const { group: asked } = codeIn(raw, "group");
  const group = groups.find((each) => each === asked);
  return group === undefined ? {} : { group };
}

/** The States of an address, as many as are written about, and those beyond. */
export function chosenIn({ states = [] }: ReportSearch): ChosenStates {
  return chosenStates(states, most);
}
