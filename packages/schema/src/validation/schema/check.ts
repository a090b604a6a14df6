import type { Finding } from "../../parts/finding.ts";
import { jsonPointer } from "../../parts/json-pointer.ts";
import { typeName } from "../../parts/json-value.ts";
import type { StructureCode } from "../structure.ts";

/** A finding about structure, which is always an error. */
export interface Fault extends Finding {
  readonly code: StructureCode;
  readonly severity: "error";
}

/** Where a check stands in the document, and what it has found so far. */
export interface Trail {
  readonly path: PropertyKey[];
  readonly findings: Fault[];
}

/**
 * Whether a value holds to a schema. Without a trail it stops at the first fault, for the verdict alone; with one it
 * notes every fault and goes on.
 */
export type Check = (value: unknown, trail: Trail | undefined) => boolean;

/** Notes a fault where there is a trail to note it on; always false, the verdict. */
export function refuse(trail: Trail | undefined, code: StructureCode, params: Finding["params"]): false {
  trail?.findings.push({ code, severity: "error", pointer: jsonPointer(trail.path), params });
  return false;
}

/** The same for a member or an entry of the value that the check is at. */
export function refuseAt(
  trail: Trail | undefined,
  key: PropertyKey,
  [code, params]: readonly [StructureCode, Finding["params"]],
): false {
  trail?.path.push(key);
  refuse(trail, code, params);
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

/** The value has another type than the schema asks for. */
export function refuseType(trail: Trail | undefined, expected: string, value: unknown): false {
  return trail === undefined ? false : refuse(trail, "wrong-type", { expected, actual: typeName(value) });
}
