import { grouped } from "@civic/schema";
import { dereference, referenceOf, type Schema } from "./json-schema.ts";

/** The name of a definition → the kinds of record that hold it. */
export type KindUses = ReadonlyMap<string, readonly string[]>;

/** Follows the references from every kind of the bundle of all kinds. */
export function kindUses(root: Schema): KindUses {
  const uses = (root.oneOf ?? []).flatMap((form) => {
    const kind = dereference(form, root).properties?.kind?.const;
    const reached = new Set<string>();
    follow(form, root, reached);
    return [...reached].map((name) => ({ name, kind: String(kind) }));
  });
  const byName = [...grouped(uses, ({ name }) => name)];
  return new Map(byName.map(([name, of]) => [name, of.map(({ kind }) => kind)]));
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
