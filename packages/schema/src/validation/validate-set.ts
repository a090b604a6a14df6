import type { CivicRecord } from "../../generated/types/model.ts";
import { type Finding, finding } from "../findings/finding.ts";
import type { SetRule } from "../rules/rule.ts";
import { setRules } from "../rules/rules.ts";
import { referencesOf } from "../structure/walk-record.ts";

/** Checks what holds between valid records: references resolve, ids are unique. */
export function validateSet(records: readonly CivicRecord[]): Finding[] {
  const referring = records.map((record) => ({ record, references: referencesOf(record) }));
  return setRules.flatMap((rule: SetRule) =>
    [...rule.check(referring)].map(({ record, path, params = {} }) => ({
      ...finding(rule.code, path, params, rule.severity),
      record,
    })),
  );
}
