import { finding } from "../findings/finding.ts";
import type { Fault } from "./schema/check.ts";

/** Deepest nesting that is read; a record nests a quarter of it. */
const deepest = 100;

interface Place {
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
}

/**
 * Places that no schema gets to see: nesting that would exhaust the stack, and members named `__proto__`, which
 * zod passes over without a word.
 */
export function unreadablePlaces(document: unknown): Fault[] {
  return isReadable(document, deepest) ? [] : placesOf(document);
}

/** Most documents have no such place: a look without keeping the paths, as deep as the stack bears in any case. */
function isReadable(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (levels === 0) return false;
  if (Array.isArray(value)) return value.every((entry) => isReadable(entry, levels - 1));
  for (const name in value) {
    if (name === "__proto__") return false;
    if (!isReadable((value as Readonly<Record<string, unknown>>)[name], levels - 1)) return false;
  }
  return true;
}

function placesOf(document: unknown): Fault[] {
  const findings: Fault[] = [];
  const open: Place[] = [{ value: document, path: [] }];
  for (let place = open.pop(); place; place = open.pop()) {
    const { value, path } = place;
    if (typeof value !== "object" || value === null) continue;
    if (path.length >= deepest) {
      findings.push(finding("nested-too-deep", path, { maximum: deepest }));
      break;
    }
    if (Object.hasOwn(value, "__proto__") && !isInsideExtension(path)) {
      findings.push(finding("wrong-key", [...path, "__proto__"], { key: "__proto__" }));
    }
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === "object" && inner !== null) open.push({ value: inner, path: [...path, key] });
    }
  }
  return findings;
}

/** What a State keeps under its own code is its own affair, and is never copied member by member. */
function isInsideExtension(path: readonly PropertyKey[]): boolean {
  return path[0] === "extensions" && path.length > 1;
}
