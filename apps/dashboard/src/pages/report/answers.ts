/**
 * What the records of one State say to a question: it is on record; a source says that there is none, or it is there and
 * not for all; or nothing is known. Silence is never a no.
 */
export const sides = ["yes", "no", "unknown"] as const;

/** One of {@link sides}. */
export type Side = (typeof sides)[number];

/** States by what their records say to a question: each stands on one side and on no other. */
export type Answer = Readonly<Record<Side, readonly string[]>>;

/** Asks every State once; their order stays. */
export function answered(states: readonly string[], sideOf: (state: string) => Side): Answer {
  const said = new Map(states.map((state) => [state, sideOf(state)]));
  const on = (side: Side) => states.filter((state) => said.get(state) === side);
  return { yes: on("yes"), no: on("no"), unknown: on("unknown") };
}

/** What is described is on record; what is not described is not known. */
export function described(value: unknown): Side {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? "unknown" : "yes";
}
