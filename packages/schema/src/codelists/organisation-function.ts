import { type CodeOf, defineCodelist } from "./codelist.ts";

/** What a body is for beside, or instead of, acting in a phase after one event. */
export const organisationFunction = defineCodelist({
  id: "organisation-function",
  openness: "open",
  since: "0.3.0",
  concepts: [
    { code: "policy", definition: "Prepares laws, plans and rules for victim assistance." },
    { code: "coordination", definition: "Brings the bodies that help together." },
    { code: "direct-help", definition: "Helps victims itself." },
    { code: "decision-on-claims", definition: "Decides on claims or on a status." },
    { code: "payment", definition: "Pays what was decided." },
    { code: "redress", definition: "Hears challenges to decisions." },
    { code: "funding", definition: "Pays for the help that others give." },
    { code: "oversight", definition: "Inspects or reviews what others do." },
    { code: "representation", definition: "Speaks for victims." },
    { code: "memory", definition: "Keeps the memory of events and victims." },
    { code: "training", definition: "Trains those who help." },
    { code: "research", definition: "Studies needs, help and its effects." },
  ],
});

/** A code of {@link organisationFunction}. */
export type OrganisationFunctionCode = CodeOf<typeof organisationFunction>;
