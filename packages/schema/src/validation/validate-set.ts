import type { CivicRecord } from "../../generated/types/model.ts";
import type { Finding } from "../parts/finding.ts";
import { jsonPointer } from "../parts/json-pointer.ts";
import { partsOf } from "../records/walk.ts";
import { setRules } from "../rules/rules.ts";

/** Checks what holds between valid records: references resolve, ids are unique. */
export function validateSet(records: readonly CivicRecord[]): Finding[] {
  const indexed = records.map((record) => ({ record, parts: partsOf(record) }));
  return setRules.flatMap((rule) =>
    [...rule.check(indexed)].map(({ record, path, params = {} }) => ({
      code: rule.code,
      severity: rule.severity,
      pointer: jsonPointer(path),
      params,
      record,
    })),
  );
}
