import { isRecordKind, type RecordKind, recordKinds } from "@civic/schema";
import { type FieldId, fieldIds } from "@civic/schema/fields";
import { type JsonSchema, partName, resolved } from "../new/json-schema.ts";
import type { Around } from "./entry.ts";

/** A place in records of a kind. */
export interface Place {
  readonly kind: RecordKind;
  /** The members that lead there, lists passed over: `["timeLimit", "clocks"]`. */
  readonly members: readonly string[];
}

/** `service/needs`, `service.needs`, `service#/needs/0`: the kind, and what leads to a field of it. */
export function placeOf(typed: string): Place | undefined {
  const [kind = "", ...members] = typed
    .replaceAll("[]", "")
    .split(/[./#]+/)
    .filter((name) => name !== "" && !/^(?:\d+|\*)$/.test(name));
  return isRecordKind(kind) ? { kind, members } : undefined;
}

/** What stands at a place: the field as its holder has it. */
export interface Found {
  readonly schema: JsonSchema;
  readonly required: boolean;
  /** The part that holds it, and what leads to it there: `Clock.starts`. */
  readonly path: string;
}

/** The whole of a kind or a part, and the schema that holds whatever it refers to. */
export interface Whole {
  readonly root: JsonSchema;
  readonly found: Found;
}

/** A record of a kind, as `service` has it. */
export function wholeKind(kind: RecordKind, { effects }: Around): Whole {
  const root = effects.schemaOf(kind) as JsonSchema;
  const path = kind.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return { root, found: { schema: root, required: true, path } };
}

/** A part that records of some kind have. */
export function wholePart(part: string, { effects }: Around): Whole | undefined {
  const root = recordKinds
    .map((kind) => effects.schemaOf(kind) as JsonSchema)
    .find(({ $defs = {} }) => Object.hasOwn($defs, part));
  return root && { root, found: { schema: { $ref: `#/$defs/${part}` }, required: true, path: part } };
}

/** Goes to a place; of a list, into its entries; of variants, into the first that has the member. */
export function foundAt(members: readonly string[], { root, found: start }: Whole): Found | undefined {
  let found = start;
  for (const name of members) {
    const { holder, path } = entered(found, root);
    const having = variantsOf(holder, root).filter(
      ({ properties }) => properties && Object.hasOwn(properties, name),
    );
    const [variant] = having;
    const schema = variant?.properties?.[name];
    if (variant === undefined || schema === undefined) return undefined;
    const constants = having.flatMap(({ properties }) => constantOf(properties?.[name]));
    found = {
      schema: constants.length > 0 ? { ...schema, enum: constants } : schema,
      required: variant.required?.includes(name) === true,
      path: `${path}.${name}`,
    };
  }
  return found;
}

/** A member of what stands at a place. */
export interface Member {
  readonly name: string;
  readonly path: string;
  /** Whether it has to be there: always, never, or in the variants of which the constants are given. */
  readonly required: boolean | readonly string[];
}

/** The members of what stands at a place, in every variant. */
export function membersAt(found: Found, root: JsonSchema): readonly Member[] {
  const { holder, path } = entered(found, root);
  const variants = variantsOf(holder, root).filter(({ properties }) => properties !== undefined);
  const names = new Set(variants.flatMap(({ properties = {} }) => Object.keys(properties)));
  return [...names].map((name) => {
    const needing = variants.filter(({ required = [] }) => required.includes(name));
    const always = needing.length === variants.length;
    const tags = needing.flatMap(({ properties = {} }) => Object.values(properties).flatMap(constantOf));
    return { name, path: `${path}.${name}`, required: always || (tags.length > 0 && tags) };
  });
}

/** The id of the field at a path; what every record has, and `provenance` of any object, has one id. */
export function fieldIdOf(path: string): FieldId | undefined {
  const last = path.slice(path.lastIndexOf(".") + 1);
  return [path, `CivicRecord.${last}`].flatMap((id) => fieldIds.filter((each) => each === id))[0];
}

/** What may hold members there: the part itself, or what it comes in. */
function variantsOf(holder: JsonSchema, root: JsonSchema): readonly JsonSchema[] {
  return [holder, ...(holder.oneOf ?? []).map((each) => resolved(each, root))];
}

/** The value by which a variant is told from others. */
function constantOf(schema: JsonSchema | undefined): readonly string[] {
  return typeof schema?.const === "string" ? [schema.const] : [];
}

/** What holds members at a place, the entry where there is a list, and the part that it is. */
function entered({ schema, path }: Found, root: JsonSchema): { holder: JsonSchema; path: string } {
  const part = resolved(schema, root);
  const own = partName(schema) ?? path;
  if (part.items === undefined) return { holder: part, path: own };
  return { holder: resolved(part.items, root), path: partName(part.items) ?? own };
}
