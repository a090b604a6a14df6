import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Whether an interpreter is there for persons who speak none of the languages of a service. */
export const interpretationOffer = defineCodelist({
  id: "interpretation-offer",
  openness: "closed",
  since: "0.3.0",
  concepts: [
    { code: "offered", definition: "An interpreter is there without asking." },
    { code: "on-request", definition: "An interpreter is called where somebody asks." },
    { code: "not-offered", definition: "The source says that there is none." },
  ],
});

/** A code of {@link interpretationOffer}. */
export type InterpretationOfferCode = CodeOf<typeof interpretationOffer>;
