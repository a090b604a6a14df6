import { dereference, referenceOf, type Schema } from "./json-schema.ts";

/** The name of a definition → the kinds of record that hold it. */
export type KindUses = ReadonlyMap<string, readonly string[]>;

/** Follows the references from every kind of the bundle of all kinds. */
export function kindUses(root: Schema): KindUses {
  const uses = new Map<string, string[]>();
  for (const form of root.oneOf ?? []) {
    const kind = dereference(form, root).properties?.kind?.const;
    const reached = new Set<string>();
    follow(form, root, reached);
    for (const name of reached) uses.set(name, [...(uses.get(name) ?? []), String(kind)]);
  }
  return uses;
}

function follow(value: unknown, root: Schema, reached: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  const name = referenceOf(value as Schema);
  if (name !== undefined && !reached.has(name)) {
    reached.add(name);
    follow(root.$defs?.[name], root, reached);
  }
  for (const inner of Object.values(value)) follow(inner, root, reached);
}
