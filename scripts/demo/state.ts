/** The States of the demonstration, each with a node of its own. */
export const states = ["fr", "be", "gb"] as const;

export type State = (typeof states)[number];

export const nameOf: Readonly<Record<State, string>> = {
  fr: "France",
  be: "Belgium",
  gb: "United Kingdom",
};

/** The States that a State reads. */
export function partnersOf(state: State): readonly State[] {
  return states.filter((other) => other !== state);
}
