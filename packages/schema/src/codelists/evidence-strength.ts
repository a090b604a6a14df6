import { type CodeOf, defineCodelist } from "./codelist.ts";

/** How well a practice is proved. */
export const evidenceStrength = defineCodelist({
  id: "evidence-strength",
  openness: "closed",
  since: "0.2.0",
  concepts: [
    { code: "evaluated", definition: "An evaluation with a stated method found an effect." },
    { code: "documented", definition: "Use and results are documented without an evaluation." },
    { code: "reported", definition: "Told by those who did it." },
  ],
});

/** A code of {@link evidenceStrength}. */
export type EvidenceStrengthCode = CodeOf<typeof evidenceStrength>;
