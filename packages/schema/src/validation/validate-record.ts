import type { CivicRecord } from "../../generated/types/model.ts";
import type { Finding } from "../findings/finding.ts";
import { checkRules } from "../rules/check-rules.ts";
import { foreignValue } from "../structure/foreign-values.ts";
import { recordCheck } from "../structure/model-checks.ts";
import { walkRecord } from "../structure/walk-record.ts";

/** What validation says of a document: the record that it is, where no finding is an error. */
export type Validation =
  | { readonly valid: true; readonly record: CivicRecord; readonly findings: readonly Finding[] }
  | { readonly valid: false; readonly record?: undefined; readonly findings: readonly Finding[] };

/** Checks any value against structure and rules. Never throws, never stops at the first finding. */
export type RecordValidator = (document: unknown) => Validation;

/**
 * Validates one record: its structure and, where that is sound, what holds between its values. The first call takes some
 * milliseconds more; no code is generated, so that it works under a strict Content-Security-Policy.
 *
 * @example
 * ```ts
 * import { validateRecord } from "@civic/schema";
 *
 * const result = validateRecord({ kind: "service" });
 * console.log(result.valid ? result.record.id : result.findings[0]?.pointer);
 * ```
 */
export const validateRecord: RecordValidator = (document) => {
  let faults: readonly Finding[];
  try {
    faults = recordCheck().faultsOf(document);
  } catch (error) {
    const unreadable = foreignValue(document);
    if (unreadable === undefined) throw error;
    return { valid: false, findings: [unreadable] };
  }
  if (faults.length > 0) return { valid: false, findings: faults };
  const foreign = foreignValue(document);
  return foreign === undefined ? checked(document as CivicRecord) : { valid: false, findings: [foreign] };
};

/** The same of a document that was parsed from JSON, and so holds nothing that JSON does not. */
export const validateParsed: RecordValidator = (document) => {
  const faults = recordCheck().faultsOf(document);
  return faults.length > 0 ? { valid: false, findings: faults } : checked(document as CivicRecord);
};

/** What holds between the values of a document that has the structure of a record. */
function checked(record: CivicRecord): Validation {
  const findings = checkRules(walkRecord(record));
  const valid = findings.every(({ severity }) => severity !== "error");
  // The document itself, not a copy: what was checked is what is kept, to the byte.
  return valid ? { valid, record, findings } : { valid, findings };
}
