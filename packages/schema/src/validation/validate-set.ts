import type { CivicRecord } from "../../generated/types/model.ts";
import { type Finding, finding } from "../findings/finding.ts";
import type { SetRule } from "../rules/rule.ts";
import { setRules } from "../rules/rules.ts";
import { factReader, type SetFacts } from "../rules/set-facts.ts";

/** Checks what holds between valid records: references resolve, ids are unique. */
export function validateSet(records: readonly CivicRecord[]): Finding[] {
  const check = setCheck();
  for (const record of records) check.add(record);
  return check.findings();
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
