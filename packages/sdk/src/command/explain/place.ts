import { isRecordKind, type RecordKind } from "@civic/schema";
import { type JsonSchema, resolved } from "../new/json-schema.ts";

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

/** What stands at a place: the field as its holder has it, and the pointer to the first one. */
export interface Found {
  readonly schema: JsonSchema;
  readonly required: boolean;
  readonly pointer: string;
}

/** Goes to a place; of a list, into its entries; of variants, into the first that has the member. */
export function foundAt({ members }: Place, root: JsonSchema): Found | undefined {
  let found: Found = { schema: root, required: true, pointer: "" };
  for (const name of members) {
    const { holder, pointer } = entered(found, root);
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
      pointer: `${pointer}/${name}`,
    };
  }
  return found;
}

/** The members of what stands at a place, in every variant. */
export function membersAt(found: Found, root: JsonSchema): readonly string[] {
  const { holder } = entered(found, root);
  return [...new Set(variantsOf(holder, root).flatMap(({ properties = {} }) => Object.keys(properties)))];
}

/** What may hold members there: the part itself, or what it comes in. */
function variantsOf(holder: JsonSchema, root: JsonSchema): readonly JsonSchema[] {
  return [holder, ...(holder.oneOf ?? []).map((each) => resolved(each, root))];
}

/** The value by which a variant is told from others. */
function constantOf(schema: JsonSchema | undefined): readonly string[] {
  return typeof schema?.const === "string" ? [schema.const] : [];
}

/** What holds members at a place: the entry, where there is a list. */
function entered({ schema, pointer }: Found, root: JsonSchema): { holder: JsonSchema; pointer: string } {
  const part = resolved(schema, root);
  if (part.items === undefined) return { holder: part, pointer };
  return { holder: resolved(part.items, root), pointer: `${pointer}/0` };
}
