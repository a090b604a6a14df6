import { finding } from "../findings/finding.ts";
import type { Fault } from "./check.ts";

/** Deepest nesting that is read; a record nests a quarter of it. What reads by recursion must not run out of stack. */
export const deepest = 100;

/** Where a document nests deeper than is read, which would exhaust the stack. What holds itself nests without end. */
export function nestingFaults(document: unknown): Fault[] {
  const path: PropertyKey[] = [];
  if (isShallow(document, path)) return [];
  return [finding("nested-too-deep", path, { maximum: deepest })];
}

/** The path is left where the nesting is too deep. */
function isShallow(value: unknown, path: PropertyKey[]): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (path.length >= deepest) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      if (!isShallow(value[index], path)) return false;
      path.pop();
    }
    return true;
  }
  for (const key of Object.keys(value)) {
    path.push(key);
    if (!isShallow((value as Readonly<Record<string, unknown>>)[key], path)) return false;
    path.pop();
  }
  return true;
}
