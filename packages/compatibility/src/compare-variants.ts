import { dereference, referenceOf, type Schema } from "./json-schema.ts";

/** One form of a union, with the name by which the same form is found on the other side. */
export interface Variant {
  readonly name: string;
  readonly schema: Schema;
  /** Path from the union; empty where the node is no union and stands for its only form. */
  readonly path: readonly (string | number)[];
}

/**
 * The forms of a node: those of its union, or the node itself. `discriminator` is the member that tells them apart, where
 * either side of a comparison says which it is: forms have the same names on both sides.
 */
export function variantsOf(node: Schema, root: Schema, discriminator?: string): readonly Variant[] {
  const keyword = node.oneOf ? "oneOf" : "anyOf";
  const forms = node[keyword];
  if (forms === undefined) return [{ name: nameOf(node, root, undefined), schema: node, path: [] }];
  const seen = new Map<string, number>();
  return forms.map((schema, place) => {
    const name = nameOf(schema, root, discriminator);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    // Forms that nothing tells apart are matched in their order.
    return { name: times === 1 ? name : `${name} (${times})`, schema, path: [keyword, place] };
  });
}

/** What tells a form from the others: the members with one possible value, else its name, else its type. */
function nameOf(form: Schema, root: Schema, discriminator: string | undefined): string {
  const { properties = {}, type, ...rest } = dereference(form, root);
  const tags = Object.entries(properties)
    .filter(([member, inner]) => "const" in inner && (discriminator ?? member) === member)
    .map(([member, inner]) => `${member} ${inner.const}`);
  return tags.join(", ") || (referenceOf(form) ?? String(type ?? JSON.stringify(rest)));
}
