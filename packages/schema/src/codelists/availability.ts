import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Whether something can be asked for at all on a given day. */
export const availability = defineCodelist({
  id: "availability",
  openness: "closed",
  since: "0.2.0",
  concepts: [
    { code: "available", definition: "Open to new requests." },
    { code: "planned", definition: "Decided or announced and not yet open." },
    {
      code: "suspended",
      definition: "Closed for a time, and meant to open again.",
      since: "0.3.0",
    },
    { code: "ended", definition: "Closed to new requests." },
    { code: "unknown", definition: "The record does not say." },
  ],
});

/** A code of {@link availability}. */
export type AvailabilityCode = CodeOf<typeof availability>;
