import type { CivicRecord } from "../../generated/types/model.ts";
import { type Finding, finding } from "../findings/finding.ts";
import { partsOf } from "../records/walk.ts";
import type { SetRule } from "../rules/rule.ts";
import { setRules } from "../rules/rules.ts";

/** Checks what holds between valid records: references resolve, ids are unique. */
export function validateSet(records: readonly CivicRecord[]): Finding[] {
  const indexed = records.map((record) => ({ record, parts: partsOf(record) }));
  return setRules.flatMap((rule: SetRule) =>
    [...rule.check(indexed)].map(({ record, path, params = {} }) => ({
      ...finding(rule.code, path, params, rule.severity),
      record,
    })),
  );
}
