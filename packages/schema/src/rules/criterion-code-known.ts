import type { Criterion } from "../../generated/types/model.ts";
import type { Codelist } from "../codelists/codelist.ts";
import { codelists } from "../codelists/codelists.ts";
import { listOfFact } from "../eligibility/fact.ts";
import { defineRecordRule } from "./rule.ts";

/**
 * A criterion compares a fact with codes of the list that belongs to the fact. With any other code it is never met,
 * and people who have a right are told that they have none.
 */
export const criterionCodeKnown = defineRecordRule({
  code: "criterion-code-unknown",
  severity: "error",
  *check(_record, parts) {
    for (const { value, path } of parts.get("Criterion") ?? []) {
      const criterion = value as Criterion;
      if (criterion.op !== "code") continue;
      const list = listOfFact(criterion.fact);
      if (list === undefined) continue;
      for (const [index, code] of criterion.in.entries())
        if (!codesOf(list).has(code)) yield { path: [...path, "in", index], params: { actual: code, list } };
    }
  },
});

const codes = new Map<string, ReadonlySet<string>>();

function codesOf(list: string): ReadonlySet<string> {
  const known = codes.get(list);
  if (known) return known;
  const concepts = Object.values<Codelist>(codelists).find(({ id }) => id === list)?.concepts ?? [];
  const found = new Set(concepts.map(({ code }) => code));
  codes.set(list, found);
  return found;
}
