import { type CodeOf, defineCodelist } from "./codelist.ts";

/** How far a statement can be relied on, as the compiler of the record saw it. */
export const confidenceLevel = defineCodelist({
  id: "confidence-level",
  openness: "closed",
  since: "0.1.0",
  concepts: [
    { code: "high", definition: "Read in a source." },
    { code: "medium", definition: "Known, source named, but this point was not read in it." },
    { code: "low", definition: "Doubtful; never shown as a fact." },
  ],
});

/** A code of {@link confidenceLevel}. */
export type ConfidenceLevelCode = CodeOf<typeof confidenceLevel>;
