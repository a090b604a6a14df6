import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Value of a cell of the need × phase × State matrix. `unknown` is never the same as `none`. */
export const coverageLevel = defineCodelist({
  id: "coverage-level",
  openness: "closed",
  since: "0.1.0",
  concepts: [
    {
      code: "full",
      definition: "A service exists for all victims, free, in the whole territory.",
      mappings: [{ source: "HDX", code: "complete", match: "closeMatch" }],
    },
    {
      code: "partial",
      definition: "Limits of territory, person, capacity, cost or time.",
      mappings: [{ source: "HDX", code: "incomplete", match: "closeMatch" }],
    },
    { code: "planned", definition: "Decided and not yet open." },
    {
      code: "answered-above",
      definition:
        "No record names this finer need; a service answers the need above it in this phase and does not say which finer needs it answers.",
    },
    { code: "none", definition: "The country states that no service exists." },
    { code: "not-applicable", definition: "The need cannot arise in that phase." },
    {
      code: "unknown",
      definition: "No information; never to be read as none.",
      mappings: [{ source: "HDX", code: "no-data", match: "exactMatch" }],
    },
  ],
});

/** A code of {@link coverageLevel}. */
export type CoverageLevelCode = CodeOf<typeof coverageLevel>;
