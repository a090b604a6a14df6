import { finding } from "../findings/finding.ts";
import type { Fault } from "./check.ts";
import { deepest, mostValues } from "./document-bounds.ts";

/**
 * Where a document nests deeper, or that it holds more, than is read: it would exhaust the stack, or the time. What holds
 * itself nests without end, and what holds one value in many places holds it as often.
 */
export function boundFaults(document: unknown): readonly Fault[] {
  const walk: Walk = { path: [], values: 1, wrong: undefined };
  look(document, walk);
  if (walk.wrong === "depth") return [finding("nested-too-deep", walk.path, { maximum: deepest })];
  return walk.wrong === undefined ? [] : [finding("too-many-values", "", { maximum: mostValues })];
}

interface Walk {
  /** Left where the nesting is too deep. */
  readonly path: PropertyKey[];
  values: number;
  wrong: "depth" | "values" | undefined;
}

/** False where a bound is passed, and nothing more need be looked at. */
function look(value: unknown, walk: Walk): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (walk.path.length >= deepest) return end(walk, "depth");
  const isList = Array.isArray(value);
  const keys = isList ? undefined : Object.keys(value);
  // Before its entries: a list of which most are absent may be longer than any time.
  const length = isList ? value.length : (keys as string[]).length;
  walk.values += length;
  if (walk.values > mostValues) return end(walk, "values");
  for (let index = 0; index < length; index += 1) {
    const key = keys === undefined ? index : (keys[index] as string);
    walk.path.push(key);
    if (!look((value as Readonly<Record<PropertyKey, unknown>>)[key], walk)) return false;
    walk.path.pop();
  }
  return true;
}

function end(walk: Walk, wrong: "depth" | "values"): false {
  walk.wrong = wrong;
  return false;
}
