import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Medical triage at the scene. Only sums over many persons are ever published. */
export const triageCategory = defineCodelist({
  id: "triage-category",
  openness: "closed",
  since: "0.2.0",
  sensitivity: "aggregate-only",
  concepts: [
    {
      code: "immediate",
      definition: "Life-threatening condition needing care at once.",
      mappings: [
        { source: "SALT", code: "red", match: "exactMatch" },
        { source: "FR-ORSEC", code: "UA", match: "closeMatch" },
      ],
    },
    {
      code: "delayed",
      definition: "Serious condition that can wait for a time.",
      mappings: [
        { source: "SALT", code: "yellow", match: "exactMatch" },
        { source: "FR-ORSEC", code: "UR", match: "closeMatch" },
      ],
    },
    {
      code: "minimal",
      definition: "Minor injuries, able to walk.",
      mappings: [
        { source: "SALT", code: "green", match: "exactMatch" },
        { source: "FR-ORSEC", code: "UR", match: "broadMatch" },
      ],
    },
    {
      code: "expectant",
      definition: "Unlikely to survive with the means at hand.",
      mappings: [{ source: "SALT", code: "grey", match: "exactMatch" }],
    },
    {
      code: "dead",
      definition: "No sign of life.",
      mappings: [
        { source: "SALT", code: "black", match: "exactMatch" },
        { source: "FR-ORSEC", code: "DCD", match: "exactMatch" },
      ],
    },
    {
      code: "involved",
      definition: "Exposed but not injured.",
      mappings: [{ source: "FR-ORSEC", code: "implique", match: "exactMatch" }],
    },
  ],
});

/** A code of {@link triageCategory}. */
export type TriageCategoryCode = CodeOf<typeof triageCategory>;
