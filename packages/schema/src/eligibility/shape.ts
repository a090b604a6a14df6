import type { Finding } from "../findings/finding.ts";
import { jsonPointer } from "../parts/json-pointer.ts";
import { isObject } from "../parts/json-value.ts";
import { misfit } from "./misfit.ts";

/** The first place in a value that holds something of another type than belongs there. */
export interface Misfit {
  readonly path: readonly PropertyKey[];
  readonly expected: string;
  readonly value: unknown;
}

/**
 * A shape that computations rely on, far less than a schema says: what may be read without looking. Gives the first
 * misfit, or nothing where the value fits.
 */
export type Shape = (value: unknown) => Misfit | undefined;

/** Any text. */
export const text: Shape = (value) => (typeof value === "string" ? undefined : wrong("string", value));

/** One of some texts. */
export function oneOf(texts: readonly string[]): Shape {
  const known = new Set<unknown>(texts);
  return (value) => (known.has(value) ? undefined : wrong(texts.join(" | "), value));
}

/** An object, whatever is in it. */
export const anObject: Shape = (value) => (isObject(value) ? undefined : wrong("object", value));

/** A list of values of one shape. */
export function listOf(shape: Shape): Shape {
  return (value) => {
    if (!Array.isArray(value)) return wrong("array", value);
    for (let index = 0; index < value.length; index += 1) {
      const found = shape(value[index]);
      if (found) return below(index, found);
    }
    return undefined;
  };
}

/** An object with the shapes of some of its properties. */
export function object(needed: Readonly<Record<string, Shape>>, allowed: typeof needed = {}): Shape {
  const properties = [
    ...Object.entries(needed).map(([name, shape]) => ({ name, shape, isNeeded: true })),
    ...Object.entries(allowed).map(([name, shape]) => ({ name, shape, isNeeded: false })),
  ];
  return (value) => {
    if (!isObject(value)) return wrong("object", value);
    for (const { name, shape, isNeeded } of properties) {
      const held = value[name];
      if (held === undefined && !isNeeded) continue;
      const found = shape(held);
      if (found) return below(name, found);
    }
    return undefined;
  };
}

/** An object whose shape depends on the text in one of its properties. */
export function variant(property: string, shapes: Readonly<Record<string, Shape>>): Shape {
  const named = new Map<unknown, Shape>(Object.entries(shapes));
  const hasName = object({ [property]: oneOf(Object.keys(shapes)) });
  return (value) =>
    hasName(value) ?? named.get((value as Readonly<Record<string, unknown>>)[property])?.(value);
}

/** Where a value does not fit, as a finding. */
export function findingOf({ path, expected, value }: Misfit): Finding {
  return misfit(jsonPointer(path), expected, value);
}

function wrong(expected: string, value: unknown): Misfit {
  return { path: [], expected, value };
}

function below(key: PropertyKey, { path, expected, value }: Misfit): Misfit {
  return { path: [key, ...path], expected, value };
}
