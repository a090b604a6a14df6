import { type JsonSchema, resolved } from "./json-schema.ts";

/**
 * A document with every field that has to be there, and nothing invented: `null` or an empty text stands where
 * something is left to fill in. No field of a record may be null, so validation names each of them.
 */
export function skeletonOf(root: JsonSchema, known: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    membersOf(root).map(([name, member]) => [name, known[name] ?? placeholder(member, root)]),
  );
}

function placeholder(schema: JsonSchema, root: JsonSchema): unknown {
  const part = resolved(schema, root);
  if (part.const !== undefined) return part.const;
  if (part.type === "array") return part.items ? [placeholder(part.items, root)] : [];
  // A text by language: which languages it will have, the editor says.
  if (part.type === "object" && part.propertyNames) return {};
  const members = membersOf(part);
  if (members.length === 0) return null;
  return Object.fromEntries(members.map(([name, member]) => [name, placeholder(member, root)]));
}

function membersOf({ properties = {}, required = [] }: JsonSchema): [string, JsonSchema][] {
  return Object.entries(properties).filter(([name]) => required.includes(name));
}
