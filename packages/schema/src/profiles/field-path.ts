import { isObject } from "../parts/json-value.ts";
import type { RecordKind } from "../records/kinds.ts";
import { fieldAt } from "../structure/field-at.ts";
import { partCheck } from "../structure/model-checks.ts";
import { referredName } from "../structure/references.ts";

/** Whether records of a kind can hold anything at a field; a step that is a star means every entry. */
export function fieldExists(kind: RecordKind, steps: readonly string[]): boolean {
  return steps.every((step, depth) => {
    const above = fieldAt(kind, steps.slice(0, depth))?.structure;
    // Below a value of any form, anything may stand: the extensions of a State.
    if (above === undefined || Object.keys(above).length === 0) return depth > 0;
    if (above.items) return step === "*";
    const names = referredName(above.propertyNames ?? {});
    const isName = step === "*" || names === undefined || partCheck(names).holds(step);
    return isName && fieldAt(kind, steps.slice(0, depth + 1)) !== undefined;
  });
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
    const keyed = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
    return keyed
      .filter(([key]) => step === "*" || key === step)
      .map(([key, member]) => ({ value: member, path: [...path, key] }));
  });
}
