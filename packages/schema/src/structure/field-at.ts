import { model } from "../../generated/structure/model.ts";
import { pathOf } from "../parts/json-pointer.ts";
import type { RecordKind } from "../records/kinds.ts";
import { referenceTo, referredName, resolved } from "./references.ts";
import type { Structure } from "./structure.ts";

/** What the model says of a field, wherever it stands in records of a kind. */
export interface Field {
  /** Name of the part that the field is, where it is one. */
  readonly part: string | undefined;
  readonly structure: Structure;
  /** Whether whatever holds the field must have it, in every variant that can. */
  readonly required: boolean;
}

/**
 * What the model says at a place of records of a kind; a position in a list may be any number or `*`, a name in a map any
 * name. Of variants that share a field, the first. `undefined` where the model has nothing there.
 */
export function fieldAt(kind: RecordKind, path: readonly PropertyKey[]): Field | undefined {
  const part = model.kinds[kind];
  let field: Field | undefined = fieldOf(referenceTo(`${part}`));
  for (const key of path) field = field && step(field.structure, String(key));
  return field;
}

/** The names of the parts that hold a place (JSON Pointer) of records of a kind, the record first, the place last. */
export function partsAlong(kind: RecordKind, pointer: string): string[] {
  const root = model.kinds[kind] ?? "";
  const parts = [root];
  let field: Field | undefined = fieldOf(referenceTo(root));
  for (const key of pathOf(pointer)) {
    field = field && step(field.structure, key);
    if (field?.part !== undefined) parts.push(field.part);
  }
  return parts;
}

/**
 * The named part that holds the field at a place (JSON Pointer) of records of a kind, and the members that lead to the field
 * from there: `["CompensationScheme", "timeLimit", "clocks"]`. A position in a list and a name in a map lead no further.
 */
export function membersTo(kind: RecordKind, pointer: string): string[] | undefined {
  let members: string[] = [];
  let field: Field | undefined = fieldOf(referenceTo(model.kinds[kind] ?? ""));
  for (const key of pathOf(pointer)) {
    if (field?.structure.oneOf ?? field?.structure.properties)
      members = field?.part === undefined ? [...members, key] : [field.part, key];
    field = field && step(field.structure, key);
  }
  return field && members;
}

/** The members that records of a kind may leave out. */
export function optionalMembers(kind: RecordKind): string[] {
  const { properties = {}, required = [] } = model.definitions[model.kinds[kind] ?? ""] ?? {};
  return Object.keys(properties).filter((name) => !required.includes(name));
}

function fieldOf(structure: Structure, { required } = { required: true }): Field {
  return { part: referredName(structure), structure: resolved(structure, model.definitions), required };
}

function step(structure: Structure, key: string): Field | undefined {
  const { oneOf, properties, required = [], items, additionalProperties } = structure;
  if (oneOf) return stepIntoVariants(oneOf, key);
  if (properties)
    return Object.hasOwn(properties, key)
      ? fieldOf(properties[key] as Structure, { required: required.includes(key) })
      : undefined;
  if (items) return /^(?:[0-9]+|\*)$/.test(key) ? fieldOf(items) : undefined;
  return additionalProperties ? fieldOf(additionalProperties, { required: false }) : undefined;
}

function stepIntoVariants(variants: readonly Structure[], key: string): Field | undefined {
  const fields = variants.flatMap((variant) => step(resolved(variant, model.definitions), key) ?? []);
  const [first] = fields;
  return first && { ...first, required: fields.every(({ required }) => required) };
}
