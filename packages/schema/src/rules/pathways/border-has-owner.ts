import { handOversOf, hasOwner } from "../../pathways/hand-overs.ts";
import { defineKindRule } from "../rule.ts";

/**
 * The border between emergency and follow-up is crossed by a hand-over that names who answers for it, beside whoever takes
 * over. It is where victims are lost most often; where nobody is named, nobody calls them.
 */
export const borderHasOwner = defineKindRule({
  code: "hand-over-without-owner",
  severity: "warning",
  kind: "pathway",
  *check(record) {
    for (const handOver of handOversOf(record))
      if (!hasOwner(handOver))
        yield { path: ["transitions", handOver.index], params: { step: handOver.transition.from } };
  },
});
