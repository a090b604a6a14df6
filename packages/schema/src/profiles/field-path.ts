import * as z from "zod";
import { insideOf } from "./schema-steps.ts";

/** Reads a JSON Pointer with stars into its steps; a step that is a star means every entry. */
export function fieldSteps(field: string): string[] {
  return field
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Whether records of a schema can hold anything at a field. */
export function fieldExists(schema: z.core.$ZodType, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return true;
  const inside = insideOf(schema);
  switch (inside.kind) {
    case "anything":
      return true;
    case "members": {
      const member = Object.hasOwn(inside.members, step) ? inside.members[step] : undefined;
      return member !== undefined && fieldExists(member, rest);
    }
    case "list":
      return step === "*" && fieldExists(inside.entry, rest);
    case "map":
      return (step === "*" || z.safeParse(inside.key, step).success) && fieldExists(inside.entry, rest);
    case "variants":
      return inside.options.some((option) => fieldExists(option, [step, ...rest]));
    default:
      return false;
  }
}

/**
 * Where a document lacks a field. What comes before the last `*` only says where to look: with no contacts there is no
 * contact to be confirmed. What comes after it has to be there.
 */
export function missingAt(document: unknown, steps: readonly string[]): PropertyKey[][] {
  const last = steps.lastIndexOf("*");
  const places = steps.slice(0, last + 1).reduce(placesBelow, [{ value: document, path: [] }]);
  const named = steps.slice(last + 1);
  return places.flatMap(({ value, path }) => {
    let reached = value;
    for (const [depth, step] of named.entries()) {
      if (typeof reached !== "object" || reached === null) return [];
      if (!Object.hasOwn(reached, step)) return [[...path, ...named.slice(0, depth + 1)]];
      reached = (reached as Readonly<Record<string, unknown>>)[step];
    }
    return [];
  });
}

interface Place {
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
}

function placesBelow(places: readonly Place[], step: string): Place[] {
  return places.flatMap(({ value, path }) => {
    if (typeof value !== "object" || value === null) return [];
    const keyed = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    return keyed
      .filter(([key]) => step === "*" || key === step)
      .map(([key, member]) => ({ value: member, path: [...path, key] }));
  });
}
