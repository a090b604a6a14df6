import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Why all that a cell of coverage rests on is to be asked about before anybody relies on it. */
export const evidenceState = defineCodelist({
  id: "evidence-state",
  openness: "closed",
  since: "0.3.0",
  concepts: [
    {
      code: "old",
      definition:
        "Every record behind the cell rests on sources alone that are five years old or older. A source without a date is not old.",
    },
    {
      code: "closed",
      definition: "Every service behind the cell has ended, or is closed for the time being.",
    },
  ],
});

/** A code of {@link evidenceState}. */
export type EvidenceStateCode = CodeOf<typeof evidenceState>;
