import { callingCodeIn, callingCodeOf } from "../../parts/state-facts.ts";
import { defineRecordRule } from "../rule.ts";
import { dialled } from "./dialled.ts";

/** Most lines of a State have numbers of that State; a number of another one may have come with a copied record. */
export const numberOfOwnState = defineRecordRule({
  code: "number-of-other-state",
  severity: "notice",
  reads: "Contact",
  *check({ jurisdiction }, walked) {
    const own = callingCodeOf(jurisdiction);
    if (own === undefined) return;
    for (const { contact, path } of dialled(walked)) {
      const { number } = contact;
      const code = number.startsWith("+") ? callingCodeIn(number) : undefined;
      if (code !== undefined && code !== own) yield { path, params: { number, expected: `+${own}` } };
    }
  },
});
