import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Whether harm is measured in money. */
export const damageNature = defineCodelist({
  id: "damage-nature",
  openness: "closed",
  since: "0.2.0",
  concepts: [
    {
      code: "pecuniary",
      definition: "Measured in money spent or not earned.",
      mappings: [{ source: "DINTILHAC", code: "patrimonial", match: "exactMatch" }],
    },
    {
      code: "non-pecuniary",
      definition: "Harm to the person that has no market value.",
      mappings: [{ source: "DINTILHAC", code: "extra-patrimonial", match: "exactMatch" }],
    },
  ],
});

/** A code of {@link damageNature}. */
export type DamageNatureCode = CodeOf<typeof damageNature>;
