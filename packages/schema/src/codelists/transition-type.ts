import { type CodeOf, defineCodelist } from "./codelist.ts";

/** How a person moves from one step of a pathway to the next. */
export const transitionType = defineCodelist({
  id: "transition-type",
  openness: "closed",
  since: "0.1.0",
  concepts: [
    { code: "self-referral", definition: "The person contacts the service alone." },
    { code: "signposting", definition: "Contact details are given; no data is sent." },
    {
      code: "referral-with-consent",
      definition: "One service sends the case to another with the person's consent.",
      mappings: [
        { source: "FHIR", code: "ServiceRequest", match: "closeMatch" },
        { source: "VRD", code: "8(2)", match: "closeMatch" },
      ],
    },
    {
      code: "proactive-contact",
      definition: "The receiving service makes the first contact.",
      mappings: [{ source: "COE2017", code: "state-reaches-out", match: "closeMatch" }],
    },
    { code: "warm-handover", definition: "Both services and the person meet or speak together." },
    {
      code: "list-transfer",
      definition: "The list of victims passes between authorities.",
      mappings: [{ source: "FR-CIAV", code: "liste-unique", match: "closeMatch" }],
    },
    {
      code: "emergency-to-follow-up-handover",
      definition: "Organised end of the crisis structure and start of follow-up.",
      mappings: [
        { source: "OVC-MVT", code: "fac-to-crc", match: "exactMatch" },
        { source: "FR-II17", code: "comite-de-suivi", match: "closeMatch" },
      ],
    },
    {
      code: "medical-transfer",
      definition: "Transfer between care places.",
      mappings: [{ source: "EDXL", code: "TEP", match: "closeMatch" }],
    },
    {
      code: "step-up",
      definition: "Move to a more intensive level.",
      mappings: [{ source: "IASC", code: "layer-3-to-4", match: "closeMatch" }],
    },
    {
      code: "step-down",
      definition: "Move to a less intensive level.",
      mappings: [{ source: "IASC", code: "layer-4-to-3", match: "closeMatch" }],
    },
    {
      code: "cross-border-referral",
      definition: "Case passes to a service in another country.",
      mappings: [
        { source: "CTD", code: "26", match: "closeMatch" },
        { source: "VRD", code: "17", match: "closeMatch" },
      ],
    },
    {
      code: "claim-transmission",
      definition: "Assisting authority sends a claim to the deciding authority.",
      mappings: [{ source: "CD2004", code: "assisting-authority", match: "relatedMatch" }],
    },
    {
      code: "return-home-handover",
      definition: "Follow-up organised in the country of residence after return.",
      mappings: [{ source: "PACE2303", code: "cross-border", match: "closeMatch" }],
    },
    { code: "parallel-start", definition: "A second track opens while the first goes on." },
    {
      code: "appeal",
      definition: "Review of a decision.",
      mappings: [{ source: "EJUSTICE", code: "493-challenge", match: "exactMatch" }],
    },
    { code: "re-entry", definition: "The person comes back after a closure." },
    { code: "pause", definition: "The person asks for a break." },
    { code: "closure", definition: "End agreed or reached." },
  ],
});

/** A code of {@link transitionType}. */
export type TransitionTypeCode = CodeOf<typeof transitionType>;
