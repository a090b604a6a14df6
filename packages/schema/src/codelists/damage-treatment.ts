import { type CodeOf, defineCodelist } from "./codelist.ts";

/** How a scheme treats one head of damage. A head that a scheme does not mention is unknown, not uncovered. */
export const damageTreatment = defineCodelist({
  id: "damage-treatment",
  openness: "closed",
  since: "0.1.0",
  concepts: [
    { code: "covered", definition: "Compensated as a head of its own." },
    { code: "folded", definition: "Compensated inside another, wider national head." },
    { code: "not-covered", definition: "Stated not to be compensated." },
  ],
});

/** A code of {@link damageTreatment}. */
export type DamageTreatmentCode = CodeOf<typeof damageTreatment>;
