import { type CodeOf, type DefineCodelist, defineCodelist } from "./codelist.ts";
import type { EligibilityFactCode } from "./eligibility-fact.ts";

/** What a concept of this list says beside what all do. */
interface ClockEventMembers {
  /** The eligibility fact that holds its date. */
  readonly fact?: EligibilityFactCode;
}

const define: DefineCodelist<ClockEventMembers> = defineCodelist;

/** What starts a deadline; `fact` is the fact that holds its date. Majority follows from the age. */
export const clockEvent = define({
  id: "clock-event",
  openness: "closed",
  since: "0.1.0",
  concepts: [
    { code: "event", fact: "event-date", definition: "Date of the attack or other event." },
    { code: "death", fact: "death-date", definition: "Date of death of the victim." },
    {
      code: "stabilisation",
      fact: "stabilisation-date",
      definition: "Date on which the medical condition is held to be stable (consolidation).",
    },
    {
      code: "medical-discharge",
      fact: "discharge-date",
      definition: "Date of discharge from medical treatment.",
    },
    {
      code: "designation",
      fact: "designation-date",
      definition: "Date of the act that officially designates the event.",
    },
    {
      code: "judgment",
      fact: "judgment-date",
      definition: "Date of the final judgment or last decision of a court.",
    },
    {
      code: "certification",
      fact: "certification-date",
      definition: "Date on which the competent body certifies the condition.",
    },
    { code: "majority", definition: "Date on which the person comes of age." },
    {
      code: "knowledge",
      fact: "knowledge-date",
      definition: "Date on which the person knew, or should have known, of the harm or of the right.",
    },
    { code: "claim", fact: "claim-date", definition: "Date on which the claim is received." },
    { code: "complete-file", fact: "complete-file-date", definition: "Date on which the file is complete." },
    { code: "offer", fact: "offer-date", definition: "Date on which the offer is received." },
    { code: "acceptance", fact: "acceptance-date", definition: "Date on which the offer is accepted." },
    { code: "decision", fact: "decision-date", definition: "Date on which the body decides on the claim." },
    { code: "refusal", fact: "refusal-date", definition: "Date on which the claim is refused." },
    {
      code: "investigation-end",
      fact: "investigation-end-date",
      definition: "Date on which the investigation or the criminal proceedings end.",
    },
    { code: "grant", fact: "grant-date", definition: "Date on which the benefit is granted." },
    {
      code: "enforcement",
      fact: "enforcement-date",
      definition: "Date of the last act of enforcement against the offender.",
    },
    { code: "entry-into-force", definition: "Date of entry into force of the text that opens the right." },
  ],
});

/** A code of {@link clockEvent}. */
export type ClockEventCode = CodeOf<typeof clockEvent>;
