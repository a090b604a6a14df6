import { type Finding, finding } from "../findings/finding.ts";
import type { FindingParams, StructureCode } from "../findings/finding-code.ts";
import { type Listed, type ListedFindings, list } from "../findings/listed-findings.ts";
import { typeName } from "../parts/json-value.ts";

/** A finding about structure, which is always an error. */
export type Fault = Listed<StructureCode> | Finding<"too-many-values">;

/** Where a check stands in the document, and what it has found so far. */
export interface Trail {
  readonly path: PropertyKey[];
  readonly findings: ListedFindings<StructureCode>;
}

/**
 * Whether a value holds to a structure. Without a trail it stops at the first fault, for the verdict alone; with one it
 * notes every fault and goes on.
 */
export type Check = (value: unknown, trail: Trail | undefined) => boolean;

/** The check of documents of one structure. Never throws, whatever JSON could hold. */
export interface StructureCheck {
  /** The bare verdict, several times faster than looking for every fault. */
  readonly holds: (document: unknown) => boolean;
  /** Every fault; none where the document holds to the structure. */
  readonly faultsOf: (document: unknown) => readonly Fault[];
}

/**
 * Values that the verdict may still look at, so that it ends on documents that hold one value in very many places. The
 * check of the whole sets it; one check never runs within another.
 */
export const room = { values: 0 };

/** What is wrong: a code with its parameters. */
type Wrong = { [Code in StructureCode]: [code: Code, params: FindingParams[Code]] }[StructureCode];

/** Notes a fault where there is a trail to note it on; always false, the verdict. */
export function refuse(trail: Trail | undefined, ...[code, params]: Wrong): false {
  if (trail !== undefined)
    list(trail.findings, "error", () => finding<StructureCode>(code, trail.path, params));
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
