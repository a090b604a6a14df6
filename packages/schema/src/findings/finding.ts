import { boundedPointer } from "../parts/json-pointer.ts";
import type { ErrorCode, FindingCode, FindingParams, SeverityOf } from "./finding-code.ts";
import type { Severity } from "./severity.ts";

/** A finding of one code. */
export interface FindingOf<Code extends FindingCode> {
  /** What is wrong, for example `missing-property`; sentences are kept by code. */
  readonly code: Code;
  /** `error`: not accepted. `warning`: accepted, should be mended. `notice`: worth knowing. */
  readonly severity: SeverityOf<Code>;
  /** JSON Pointer (RFC 6901) into the document; empty for the whole. Of a place with very long names, to what holds it. */
  readonly pointer: string;
  /** Details by name, which fill the braces of the sentence. */
  readonly params: FindingParams[Code];
  /** Id of the record, where a set of records was checked. */
  readonly record?: string;
}

/**
 * One thing wrong with, or worth knowing about, a document. Findings are data: the code says what, the pointer where,
 * the parameters the details, which the code determines; the words come from the language files.
 */
export type Finding<Code extends FindingCode = FindingCode> = { [Each in Code]: FindingOf<Each> }[Code];

/** Where a finding is: a JSON Pointer, or the keys that lead there. */
type Place = string | readonly PropertyKey[];

/**
 * Makes a finding; the only place that does. A code outside the closed list, a parameter it does not have or lacks, and
 * a severity that is not its own do not compile. What is no error says so.
 */
export function finding<Code extends ErrorCode>(
  code: Code,
  place: Place,
  params: FindingParams[Code],
): Finding<Code>;
export function finding<Code extends FindingCode>(
  code: Code,
  place: Place,
  params: FindingParams[Code],
  severity: SeverityOf<Code>,
): Finding<Code>;
export function finding<Code extends FindingCode>(
  code: Code,
  place: Place,
  params: FindingParams[Code],
  severity: Severity = "error",
): Finding<Code> {
  const pointer = typeof place === "string" ? place : boundedPointer(place);
  return { code, severity, pointer, params } as unknown as Finding<Code>;
}
