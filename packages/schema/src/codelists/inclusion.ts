import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Whether a group of persons is included. Absent means unknown. */
export const inclusion = defineCodelist({
  id: "inclusion",
  openness: "closed",
  since: "0.1.0",
  concepts: [
    { code: "included", definition: "Included on the same footing as others." },
    { code: "conditional", definition: "Included under conditions that the description states." },
    { code: "excluded", definition: "Stated to be excluded." },
  ],
});

/** A code of {@link inclusion}. */
export type InclusionCode = CodeOf<typeof inclusion>;
