import type { CivicRecord } from "../../generated/types/model.ts";
import { type Finding, finding } from "../findings/finding.ts";
import { civicRecord } from "../model/records/record.ts";
import { partsOf } from "../records/walk.ts";
import type { RecordRule } from "../rules/rule.ts";
import { recordRules } from "../rules/rules.ts";
import { compileRecordVerdict } from "./record-verdict.ts";
import { structureFindings } from "./structure.ts";
import { unreadablePlaces } from "./unreadable-places.ts";

/** What validation says of a document. `record` is there when no finding is an error. */
export interface Validation {
  readonly valid: boolean;
  readonly findings: readonly Finding[];
  readonly record?: CivicRecord;
}

/** Checks any value against structure and rules. Never throws, never stops at the first finding. */
export type RecordValidator = (document: unknown) => Validation;

/**
 * Validates one record.
 *
 * @example
 * ```ts
 * import { validateRecord } from "@civic/schema";
 *
 * const { valid, findings } = validateRecord({ kind: "service" });
 * console.log(valid, findings[0]?.pointer);
 * ```
 */
export const validateRecord: RecordValidator = (document) => {
  const findings = structureFaults(document);
  return findings.length > 0 ? { valid: false, findings } : checkRules(document as CivicRecord);
};

/**
 * A validator that first asks for the bare verdict on structure and turns to the schema only where there is something
 * to find: the findings are those of {@link validateRecord}, valid records take a fraction of the time. It takes
 * some ten milliseconds to make, so make it once; it generates no code.
 */
export function compileRecordValidator(): RecordValidator {
  const holds = compileRecordVerdict();
  return (document) => (holds(document) ? checkRules(document as CivicRecord) : validateRecord(document));
}

function structureFaults(document: unknown): Finding[] {
  const unreadable = unreadablePlaces(document);
  if (unreadable.length > 0) return unreadable;
  const parsed = civicRecord.safeParse(document);
  return parsed.success ? [] : structureFindings(parsed.error.issues, document);
}

/** What holds between the values of a document that has the structure of a record. */
function checkRules(record: CivicRecord): Validation {
  const parts = partsOf(record);
  const findings = recordRules.flatMap((rule: RecordRule) =>
    [...rule.check(record, parts)].map(({ path, params = {} }) =>
      finding(rule.code, path, params, rule.severity),
    ),
  );
  const valid = findings.every((finding) => finding.severity !== "error");
  // The document itself, not the copy that parsing makes: what was checked is what is kept, to the byte.
  return valid ? { valid, findings, record } : { valid, findings };
}
