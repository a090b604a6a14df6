import { type CodeOf, defineCodelist } from "./codelist.ts";

/** What starts a deadline. */
export const clockEvent = defineCodelist({
  id: "clock-event",
  openness: "closed",
  since: "0.1.0",
  concepts: [
    { code: "event", definition: "Date of the attack or other event." },
    { code: "death", definition: "Date of death of the victim." },
    {
      code: "stabilisation",
      definition: "Date on which the medical condition is held to be stable (consolidation).",
    },
    { code: "medical-discharge", definition: "Date of discharge from medical treatment." },
    { code: "designation", definition: "Date of the act that officially designates the event." },
    { code: "judgment", definition: "Date of the final judgment or last decision of a court." },
    { code: "majority", definition: "Date on which the person comes of age." },
    {
      code: "knowledge",
      definition: "Date on which the person knew, or should have known, of the harm or of the right.",
    },
    { code: "claim", definition: "Date on which the claim is received." },
    { code: "complete-file", definition: "Date on which the file is complete." },
    { code: "offer", definition: "Date on which the offer is received." },
    { code: "acceptance", definition: "Date on which the offer is accepted." },
    { code: "entry-into-force", definition: "Date of entry into force of the text that opens the right." },
  ],
});

/** A code of {@link clockEvent}. */
export type ClockEventCode = CodeOf<typeof clockEvent>;
