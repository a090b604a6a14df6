import { type CodeOf, defineCodelist } from "./codelist.ts";

/** How two schemes or payments bear on one another. */
export const offsetType = defineCodelist({
  id: "offset-type",
  openness: "closed",
  since: "0.2.0",
  concepts: [
    { code: "cumulative", definition: "Both are paid in full." },
    { code: "deducted", definition: "What the other pays is deducted from this one." },
    { code: "subsidiary", definition: "This one pays only what the other does not." },
    { code: "exclusive", definition: "Whoever takes this one may not take the other." },
    { code: "claimed-first", definition: "The other must be claimed before this one." },
    { code: "recovers-from", definition: "This one pays and then recovers from the other (subrogation)." },
  ],
});

/** A code of {@link offsetType}. */
export type OffsetTypeCode = CodeOf<typeof offsetType>;
