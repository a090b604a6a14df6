import { type Finding, finding } from "../findings/finding.ts";
import type { FindingParams, StructureCode } from "../findings/finding-code.ts";
import { typeName } from "../parts/json-value.ts";

/** A finding about structure, which is always an error. */
export type Fault = Finding<StructureCode>;

/** Where a check stands in the document, and what it has found so far. */
export interface Trail {
  readonly path: PropertyKey[];
  readonly findings: Fault[];
}

/**
 * Whether a value holds to a structure. Without a trail it stops at the first fault, for the verdict alone; with one it
 * notes every fault and goes on.
 */
export type Check = (value: unknown, trail: Trail | undefined) => boolean;

/** What is wrong: a code with its parameters. */
type Wrong = { [Code in StructureCode]: [code: Code, params: FindingParams[Code]] }[StructureCode];

/** Notes a fault where there is a trail to note it on; always false, the verdict. */
export function refuse(trail: Trail | undefined, ...[code, params]: Wrong): false {
  trail?.findings.push(finding<StructureCode>(code, trail.path, params));
  return false;
}

/** The same for a member or an entry of the value that the check is at. */
export function refuseAt(trail: Trail | undefined, key: PropertyKey, wrong: Wrong): false {
  trail?.path.push(key);
  refuse(trail, ...wrong);
  trail?.path.pop();
  return false;
}

/** A check of a member or an entry of the value. */
export function checkAt(check: Check, value: unknown, trail: Trail, key: PropertyKey): boolean {
  trail.path.push(key);
  const holds = check(value, trail);
  trail.path.pop();
  return holds;
}

/** The value has another type than the structure asks for. */
export function refuseType(trail: Trail | undefined, expected: string, value: unknown): false {
  return trail === undefined ? false : refuse(trail, "wrong-type", { expected, actual: typeName(value) });
}
