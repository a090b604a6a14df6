import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Where a person stands in the administrative recognition as a victim. Never exchanged about one person. */
export const recognitionStatus = defineCodelist({
  id: "recognition-status",
  openness: "closed",
  since: "0.2.0",
  sensitivity: "aggregate-only",
  concepts: [
    { code: "reported", definition: "A person or relative made the situation known." },
    {
      code: "registered",
      definition: "Entered in the list of persons affected, not yet decided.",
      mappings: [{ source: "FR-CIAV", code: "liste-unique", match: "broadMatch" }],
    },
    { code: "under-review", definition: "The competent authority is examining the situation." },
    {
      code: "recognised",
      definition: "A competent authority decided that the person is a victim.",
      mappings: [
        { source: "FR-MNRVT", code: "reconnu", match: "closeMatch" },
        { source: "BE-SN", code: "statut", match: "closeMatch" },
      ],
    },
    { code: "not-recognised", definition: "A negative decision with reasons and a way to appeal." },
    {
      code: "under-appeal",
      definition: "The decision is being challenged.",
      mappings: [{ source: "EJUSTICE", code: "493-challenge", match: "closeMatch" }],
    },
    { code: "withdrawn", definition: "The person asked to leave the list or procedure." },
  ],
});

/** A code of {@link recognitionStatus}. */
export type RecognitionStatusCode = CodeOf<typeof recognitionStatus>;
