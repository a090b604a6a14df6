import type { Finding } from "../../parts/finding.ts";
import { jsonPointer } from "../../parts/json-pointer.ts";
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

/** The type of a JSON value. */
function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** A short rendering of a value for a message; long or structured values are not repeated. */
export function shown(value: unknown): string {
  if (typeof value === "string") return value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return typeof value === "object" ? typeName(value) : String(value);
}

/** A JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
