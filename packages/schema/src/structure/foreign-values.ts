import { type Finding, finding } from "../findings/finding.ts";
import { deepest, mostValues } from "./document-bounds.ts";

/**
 * The first value of a document that no JSON text gives: a function, a number that is none, an object of a class, a member
 * that is computed when it is read. Values that a program made, and not a parser, may hold them where the model takes
 * anything; a document with one is not what it will be stored as.
 */
export function foreignValue(document: unknown): Finding<"not-canonical-json"> | undefined {
  const found = foreignIn(document, { depth: 0, values: 0 });
  return found && finding("not-canonical-json", found.path.reverse(), { reason: found.reason });
}

/** A value that no JSON has, and the way to it, the innermost key first. */
interface Foreign {
  readonly reason: string;
  readonly path: PropertyKey[];
}

/** How far a look has come. */
interface Look {
  depth: number;
  values: number;
}

function foreignIn(value: unknown, look: Look): Foreign | undefined {
  look.values += 1;
  // Bounds are for the check of structure to say.
  if (look.depth > deepest || look.values > mostValues) return undefined;
  if (value === null || typeof value === "string" || typeof value === "boolean") return undefined;
  if (typeof value === "number") return Number.isFinite(value) ? undefined : foreign("number is not finite");
  if (typeof value !== "object") return foreign(`a ${typeof value} cannot be written as JSON`);
  const { depth } = look;
  look.depth = depth + 1;
  try {
    return Array.isArray(value) ? foreignInList(value, look) : foreignInObject(value, look);
  } catch {
    return foreign("a value that cannot be read cannot be written as JSON");
  } finally {
    look.depth = depth;
  }
}

function foreignInList(list: readonly unknown[], look: Look): Foreign | undefined {
  for (let index = 0; index < list.length; index += 1) {
    const found = foreignMember(Object.getOwnPropertyDescriptor(list, index), look);
    if (found !== undefined) return inside(found, index);
  }
  return undefined;
}

function foreignInObject(object: object, look: Look): Foreign | undefined {
  if (!isPlain(object)) return foreign("an object of a class cannot be written as JSON");
  const keys = Object.keys(object);
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as string;
    const member = Object.getOwnPropertyDescriptor(object, key);
    // Without a value it is as if it were not there.
    if (member?.get === undefined && member?.value === undefined) continue;
    const found = foreignMember(member, look);
    if (found !== undefined) return inside(found, key);
  }
  return undefined;
}

function foreignMember(member: PropertyDescriptor | undefined, look: Look): Foreign | undefined {
  if (member?.get) return foreign("a value that is computed cannot be written as JSON");
  return foreignIn(member?.value, look);
}

function foreign(reason: string): Foreign {
  return { reason, path: [] };
}

function inside(found: Foreign, key: PropertyKey): Foreign {
  found.path.push(key);
  return found;
}

/** Whether an object inherits from nothing but the object that all do, of whichever page or context. */
function isPlain(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
