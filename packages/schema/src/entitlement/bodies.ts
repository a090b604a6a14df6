/** Bodies of States that records describe beside States: nobody has their nationality, and they have no territory. */
export const bodiesOfStates: ReadonlySet<string> = new Set(["coe", "eu", "un"]);
