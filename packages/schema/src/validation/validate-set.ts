import type { Finding } from "../parts/finding.ts";
import { jsonPointer } from "../parts/json-pointer.ts";
import type { CivicRecord } from "../records/record.ts";
import { setRules } from "../rules/rules.ts";

/** Checks what holds between valid records: references resolve, ids are unique. */
export function validateSet(records: readonly CivicRecord[]): Finding[] {
  return setRules.flatMap((rule) =>
    [...rule.check(records)].map(({ record, path, params = {} }) => ({
      code: rule.code,
      severity: rule.severity,
      pointer: jsonPointer(path),
      params,
      record,
    })),
  );
}
