import { type Finding, finding } from "../findings/finding.ts";
import { deepest, mostValues } from "./document-bounds.ts";

/**
 * The first value of a document that no JSON text gives: a function, a number that is none, an object of a class, a member
 * that is computed when it is read. Values that a program made, and not a parser, may hold them where the model takes
 * anything; a document with one is not what it will be stored as.
 */
export function foreignValue(document: unknown): Finding<"not-canonical-json"> | undefined {
  const walk: Walk = { path: [], values: 0 };
  const reason = foreignIn(document, walk);
  return reason === undefined ? undefined : finding("not-canonical-json", walk.path, { reason });
}

interface Walk {
  /** Left where the value is. */
  readonly path: PropertyKey[];
  values: number;
}

function foreignIn(value: unknown, walk: Walk): string | undefined {
  walk.values += 1;
  // Bounds are for the check of structure to say.
  if (walk.path.length > deepest || walk.values > mostValues) return undefined;
  if (value === null || typeof value === "string" || typeof value === "boolean") return undefined;
  if (typeof value === "number") return Number.isFinite(value) ? undefined : "number is not finite";
  if (typeof value !== "object") return `a ${typeof value} cannot be written as JSON`;
  try {
    return foreignInside(value, walk);
  } catch {
    return "a value that cannot be read cannot be written as JSON";
  }
}

function foreignInside(container: object, walk: Walk): string | undefined {
  const isList = Array.isArray(container);
  if (!isList && !isPlain(container)) return "an object of a class cannot be written as JSON";
  for (const key of isList ? container.keys() : Object.keys(container)) {
    walk.path.push(key);
    const member = Object.getOwnPropertyDescriptor(container, key);
    if (member?.get) return "a value that is computed cannot be written as JSON";
    const isAbsent = member?.value === undefined && !isList;
    const reason = isAbsent ? undefined : foreignIn(member?.value, walk);
    if (reason !== undefined) return reason;
    walk.path.pop();
  }
  return undefined;
}

/** Whether an object inherits from nothing but the object that all do, of whichever page or context. */
function isPlain(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
