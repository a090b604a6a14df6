import * as z from "zod";
import type { Finding } from "../parts/finding.ts";
import { jsonPointer } from "../parts/json-pointer.ts";
import { type CivicRecord, civicRecord } from "../records/record.ts";
import { partsOf } from "../records/walk.ts";
import { recordRules } from "../rules/rules.ts";
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
export const validateRecord: RecordValidator = (document) => validate(civicRecord, document);

/**
 * A validator whose schema is compiled ahead of time: structure takes less time, the findings are the same.
 * Compilation generates code, so a page under a strict Content-Security-Policy uses {@link validateRecord}.
 */
export function compileRecordValidator(): RecordValidator {
  const compiled = z.compile(civicRecord);
  return (document) => validate(compiled, document);
}

function validate(schema: typeof civicRecord, document: unknown): Validation {
  const unreadable = unreadablePlaces(document);
  if (unreadable.length > 0) return { valid: false, findings: unreadable };
  const parsed = schema.safeParse(document);
  if (!parsed.success) return { valid: false, findings: structureFindings(parsed.error.issues, document) };
  // The document itself, not the copy that parsing makes: what was checked is what is kept, to the byte.
  const record = document as CivicRecord;
  const parts = partsOf(record);
  const findings = recordRules.flatMap((rule) =>
    [...rule.check(record, parts)].map(
      ({ path, params = {} }): Finding => ({
        code: rule.code,
        severity: rule.severity,
        pointer: jsonPointer(path),
        params,
      }),
    ),
  );
  const valid = findings.every((finding) => finding.severity !== "error");
  return valid ? { valid, findings, record } : { valid, findings };
}
