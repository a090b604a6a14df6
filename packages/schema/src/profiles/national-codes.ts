import { model } from "../../generated/structure/model.ts";
import { isObject } from "../parts/json-value.ts";
import { nationalCodeStart } from "../parts/national-code.ts";
import type { RecordKind } from "../records/kinds.ts";
import { referenceTo, resolved, tagOf } from "../structure/references.ts";
import type { Structure } from "../structure/structure.ts";

/** A code of the form `x-<cc>-…` in a document, and the list it is a code of. */
export interface UsedCode {
  readonly code: string;
  readonly list: string;
  readonly path: readonly PropertyKey[];
}

/** Every national code that a document uses where a code of an open list belongs. Tolerates invalid documents. */
export function nationalCodesIn(kind: RecordKind, document: unknown): Generator<UsedCode> {
  return codesIn(referenceTo(`${model.kinds[kind]}`), document, []);
}

function* codesIn(described: Structure, value: unknown, path: readonly PropertyKey[]): Generator<UsedCode> {
  const { codes, open, oneOf, items, properties, additionalProperties } = resolved(
    described,
    model.definitions,
  );
  if (open && codes !== undefined && typeof value === "string") {
    if (nationalCodeStart.test(value)) yield { code: value, list: codes, path };
  } else if (items && Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* codesIn(items, entry, [...path, index]);
  } else if (oneOf && isObject(value)) {
    const tagged = tagOf(oneOf, model.definitions);
    const variant = tagged?.byTag.get(value[tagged.tag]);
    if (variant) yield* codesIn(variant, value, path);
  } else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      const held = properties && Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
      if (held) yield* codesIn(held, member, [...path, name]);
    }
  }
}
