import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Relation of a person to the direct victim. */
export const kinship = defineCodelist({
  id: "kinship",
  openness: "closed",
  since: "0.2.0",
  concepts: [
    { code: "spouse", definition: "Married to the victim." },
    { code: "partner", definition: "In a registered or de facto partnership with the victim." },
    { code: "child", definition: "Child of the victim, adopted children included." },
    { code: "parent", definition: "Parent of the victim." },
    { code: "grandparent", definition: "Parent of a parent of the victim." },
    { code: "grandchild", definition: "Child of a child of the victim." },
    { code: "sibling", definition: "Brother or sister of the victim." },
    { code: "other-relative", definition: "Any other relative of the victim." },
    { code: "close-person", definition: "Close to the victim without kinship." },
  ],
});

/** A code of {@link kinship}. */
export type KinshipCode = CodeOf<typeof kinship>;
