import type { Criterion } from "../../../generated/types/model.ts";
import type { Place } from "../../structure/place.ts";
import { defineRecordRule } from "../rule.ts";

/**
 * What the authority has to prove stands under `exclusions`. Inside `criteria` it is a condition that everybody has to
 * meet: no victim is then entitled before declaring not to have taken part in the act. Each fact is named where it stands first.
 */
export const exclusionInCriteria = defineRecordRule({
  code: "exclusion-in-criteria",
  severity: "notice",
  reads: "Criterion",
  *check(_record, walked) {
    const named = new Set<string>();
    for (const at of walked.all("Criterion")) {
      const criterion = at.value;
      if (criterion.op !== "fact" || named.has(criterion.fact) || !isInCriteria(at)) continue;
      const { fact } = criterion;
      const takesAway = isNegated(at) ? againstThePerson.has(fact) : owedByThePerson.has(fact);
      if (!takesAway) continue;
      named.add(fact);
      yield { path: at.path, params: { fact } };
    }
  },
});

/** What takes a right away where it is so. */
const againstThePerson = new Set<string>([
  "involved-in-act",
  "criminal-conviction",
  "criminal-ties",
  "travelled-against-advice",
]);

/** What takes a right away where it is not so. */
const owedByThePerson = new Set<string>(["cooperated-with-authorities"]);

/** The conditions of the record: those of a clock or of a sum only say whom it concerns. */
function isInCriteria(at: Place<Criterion>): boolean {
  const { path } = at;
  return path[0] === "criteria" || (path[0] === "eligibility" && path[1] === "criteria");
}

function isNegated(at: Place<Criterion>): boolean {
  let negated = false;
  for (let around = at.within; around; around = around.within)
    if ((around.value as { readonly op?: unknown }).op === "not") negated = !negated;
  return negated;
}
