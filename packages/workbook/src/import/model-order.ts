import type { RecordKind } from "@civic/schema";
import { model, type Structure } from "@civic/schema/structure";
import { isJsonObject, type JsonObject, putAt } from "../layout/value-at.ts";
import { named } from "../layout/value-form.ts";

/** A record with its members in the order in which the model names them, as people are used to read them. */
export function inModelOrder(kind: RecordKind, record: JsonObject): JsonObject {
  return ordered(record, { $ref: `#/$defs/${model.kinds[kind]}` }) as JsonObject;
}

function ordered(value: unknown, given: Structure): unknown {
  const { structure } = named(given);
  if (Array.isArray(value))
    return structure.items ? value.map((item) => ordered(item, structure.items as Structure)) : value;
  if (!isJsonObject(value)) return value;
  const members = membersOf(structure);
  const names = [...new Set([...Object.keys(members), ...Object.keys(value)])];
  const made: JsonObject = {};
  for (const name of names) {
    if (!Object.hasOwn(value, name) || value[name] === undefined) continue;
    const inner = Object.hasOwn(members, name) ? members[name] : undefined;
    putAt(made, [name], inner ? ordered(value[name], inner) : value[name]);
  }
  return made;
}

function membersOf({ oneOf, properties = {} }: Structure): Readonly<Record<string, Structure>> {
  if (!oneOf) return properties;
  return Object.assign(
    {},
    ...[...oneOf].reverse().map((variant) => named(variant).structure.properties ?? {}),
  );
}
