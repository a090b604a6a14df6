import { callingCodeIn, callingCodeOf } from "../parts/state-facts.ts";
import { isDialled } from "./is-dialled.ts";
import { defineRecordRule } from "./rule.ts";

/** Most lines of a State have numbers of that State; a number of another one may have come with a copied record. */
export const numberOfOwnState = defineRecordRule({
  code: "number-of-other-state",
  severity: "notice",
  reads: "Contact",
  *check({ jurisdiction }, walked) {
    const own = callingCodeOf(jurisdiction);
    if (own === undefined) return;
    for (const at of walked.all("Contact")) {
      const contact = at.value;
      if (!isDialled(contact)) continue;
      const { number } = contact;
      const code = number.startsWith("+") ? callingCodeIn(number) : undefined;
      if (code !== undefined && code !== own)
        yield { path: [...at.path, "number"], params: { number, expected: `+${own}` } };
    }
  },
});
