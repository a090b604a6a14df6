import { type CodeOf, defineCodelist } from "./codelist.ts";

/** How an amount is fixed. */
export const assessmentMethod = defineCodelist({
  id: "assessment-method",
  openness: "closed",
  since: "0.1.0",
  concepts: [
    {
      code: "full-reparation",
      definition: "All the damage and nothing but the damage, head by head.",
      mappings: [{ source: "FGTI", code: "reparation-integrale", match: "exactMatch" }],
    },
    {
      code: "tariff",
      definition: "Amounts set in advance by table.",
      mappings: [{ source: "CICS", code: "tariff", match: "exactMatch" }],
    },
    {
      code: "equity-with-ceiling",
      definition: "Fair sum within a legal maximum.",
      mappings: [{ source: "BE-FA", code: "plafond-125000", match: "exactMatch" }],
    },
    {
      code: "graded-by-severity",
      definition: "Amount depends on degree of consequences.",
      mappings: [{ source: "SGBXIV", code: "5", match: "exactMatch" }],
    },
    {
      code: "itemised-with-caps",
      definition: "Actual costs by category up to a maximum.",
      mappings: [{ source: "ITVERP", code: "limits", match: "exactMatch" }],
    },
    {
      code: "court-award",
      definition: "Amount fixed by a judge.",
      mappings: [{ source: "VRD", code: "16", match: "closeMatch" }],
    },
    {
      code: "discretionary",
      definition: "Decided case by case without fixed rule.",
      mappings: [{ source: "SGBXIV", code: "ch13", match: "closeMatch" }],
    },
  ],
});

/** A code of {@link assessmentMethod}. */
export type AssessmentMethodCode = CodeOf<typeof assessmentMethod>;
