import { type ChosenStates, chosenStates, listIn, type RawSearch, textIn } from "../../routing/url-search.ts";

/** What the address of the comparison holds. */
export interface CompareSearch {
  /** Codes of States as they were typed. */
  readonly states?: readonly string[];
  /** Blocks that stand open, where it is not those of the start. */
  readonly open?: readonly string[];
  /** Rows in which every State says the same are left out. */
  readonly hide?: "same";
  /** Part of the name of a row. */
  readonly find?: string;
}

/** As many as fit side by side. */
export const most = 6;

const longest = 60;

/** The most records that a node gives in one answer. */
const mostAtOnce = 200;

/** Reads the search part of the address. */
export function compareSearch(raw: RawSearch): CompareSearch {
  const find = textIn(raw, "find")?.slice(0, longest) ?? "";
  return {
    ...listIn(raw, "states", /^[a-z]{1,12}$/i),
    ...listIn(raw, "open", /^[a-z]{1,20}$/),
    ...(textIn(raw, "hide") === "same" && { hide: "same" as const }),
    ...(find !== "" && { find }),
  };
}

/** The calls that answer a page: every record of each State. */
export function callsFor(states: readonly string[]): readonly string[] {
  return states.map((state) => `/v1/records?jurisdiction=${state}&view=current&limit=${mostAtOnce}`);
}

/** The States of an address, and what of it names none or does not fit. */
export function chosenIn({ states = [] }: CompareSearch): ChosenStates {
  return chosenStates(states, most);
}
