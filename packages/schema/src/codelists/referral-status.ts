import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Where a referral stands (the codes of FHIR Task). */
export const referralStatus = defineCodelist({
  id: "referral-status",
  openness: "closed",
  since: "0.2.0",
  concepts: [
    {
      code: "draft",
      definition: "Not sent yet.",
      mappings: [{ source: "FHIR", code: "draft", match: "exactMatch" }],
    },
    {
      code: "requested",
      definition: "Sent and waiting.",
      mappings: [{ source: "FHIR", code: "requested", match: "exactMatch" }],
    },
    {
      code: "received",
      definition: "Seen by the receiver.",
      mappings: [{ source: "FHIR", code: "received", match: "exactMatch" }],
    },
    {
      code: "accepted",
      definition: "The receiver agreed to act.",
      mappings: [{ source: "FHIR", code: "accepted", match: "exactMatch" }],
    },
    {
      code: "rejected",
      definition: "The receiver declined, with a reason.",
      mappings: [{ source: "FHIR", code: "rejected", match: "exactMatch" }],
    },
    {
      code: "ready",
      definition: "All conditions are met.",
      mappings: [{ source: "FHIR", code: "ready", match: "exactMatch" }],
    },
    {
      code: "cancelled",
      definition: "Stopped before it started.",
      mappings: [{ source: "FHIR", code: "cancelled", match: "exactMatch" }],
    },
    {
      code: "in-progress",
      definition: "Work has begun.",
      mappings: [{ source: "FHIR", code: "in-progress", match: "exactMatch" }],
    },
    {
      code: "on-hold",
      definition: "Work is suspended.",
      mappings: [{ source: "FHIR", code: "on-hold", match: "exactMatch" }],
    },
    {
      code: "failed",
      definition: "It could not be done.",
      mappings: [{ source: "FHIR", code: "failed", match: "exactMatch" }],
    },
    {
      code: "completed",
      definition: "It was done.",
      mappings: [{ source: "FHIR", code: "completed", match: "exactMatch" }],
    },
    {
      code: "entered-in-error",
      definition: "It should not have existed.",
      mappings: [{ source: "FHIR", code: "entered-in-error", match: "exactMatch" }],
    },
  ],
});

/** A code of {@link referralStatus}. */
export type ReferralStatusCode = CodeOf<typeof referralStatus>;
