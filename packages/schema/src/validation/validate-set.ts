import type { CivicRecord } from "../../generated/types/model.ts";
import { type Finding, finding } from "../findings/finding.ts";
import { isLostReference } from "../findings/lost-reference.ts";
import type { SetRule } from "../rules/rule.ts";
import { setRules } from "../rules/rules.ts";
import { factReader, type SetFacts } from "../rules/set-facts.ts";

/**
 * Checks what holds between valid records: references resolve, ids are unique. A record that is faulty is there all the
 * same: whoever knows its id names it in `there`, and nothing that refers to it is called lost.
 */
export function validateSet(
  records: readonly CivicRecord[],
  { there = [] }: { readonly there?: Iterable<string> } = {},
): Finding[] {
  const check = setCheck();
  for (const record of records) check.add(record);
  const faulty = new Set(there);
  return check.findings().filter((found) => !isLostReference(found) || !faulty.has(found.params.reference));
}

/** Valid records that come one by one, and what holds between those that have come. */
export interface SetCheck {
  /** Reads what the rules need of a record; the record itself is not kept. */
  add(record: CivicRecord): void;
  /** Ids of the records that have come. */
  ids(): Set<string>;
  findings(): Finding[];
}

/** Makes the check of a set that need not be held in memory. */
export function setCheck(): SetCheck {
  const read = factReader();
  const facts: SetFacts[] = [];
  return {
    add: (record) => void facts.push(read(record)),
    ids: () => new Set(facts.map(({ id }) => id)),
    findings: () =>
      setRules.flatMap((rule: SetRule) =>
        [...rule.check(facts)].map(({ record, path, params = {} }) => ({
          ...finding(rule.code, path, params, rule.severity),
          record,
        })),
      ),
  };
}
