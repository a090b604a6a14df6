import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Where a scheme, a measure or a contact point stands in its life. */
export const lifeCycle = defineCodelist({
  id: "life-cycle",
  openness: "closed",
  since: "0.1.0",
  concepts: [
    { code: "planned", definition: "Decided or announced and not yet open." },
    { code: "active", definition: "Open to new requests." },
    { code: "extended", definition: "Open beyond its first term." },
    {
      code: "suspended",
      definition: "Closed for a time, and meant to open again.",
      since: "0.3.0",
    },
    { code: "ended", definition: "Closed to new requests." },
  ],
});

/** A code of {@link lifeCycle}. */
export type LifeCycleCode = CodeOf<typeof lifeCycle>;
