import { listedValues } from "./compare/values.ts";
import { type Definitions, dereference, type Json, type Schema } from "./json-schema.ts";
import { typesBeyond, typesOf } from "./json-types.ts";
import { canonical } from "./same-meaning.ts";

/** Alternatives inside alternatives are followed this deep. */
const deepest = 6;

/** The branches of a union, or the node itself. */
export function branchesOf(schema: Schema): readonly Schema[] | undefined {
  return schema.oneOf ?? schema.anyOf;
}

/** The values that a required property of a node is limited to, inside alternatives too. */
export function tagsOf(
  schema: Schema,
  property: string,
  definitions: Definitions,
  depth = deepest,
): readonly Json[] | undefined {
  const node = dereference(schema, definitions);
  const branches = branchesOf(node);
  if (branches) {
    const tags = branches.map((branch) =>
      depth > 0 ? tagsOf(branch, property, definitions, depth - 1) : undefined,
    );
    return tags.every((values) => values !== undefined) ? tags.flat() : undefined;
  }
  const values = node.required?.includes(property) ? node.properties?.[property] : undefined;
  // Only objects have properties: another type would pass whatever the tag says.
  if (values === undefined || typesOf(node).some((type) => type !== "object")) return undefined;
  return listedValues(dereference(values, definitions));
}

/** The property that tells the branches apart: every branch requires it with values of its own. */
export function discriminatorOf(branches: readonly Schema[], definitions: Definitions): string | undefined {
  const [first] = branches;
  if (first === undefined) return undefined;
  const node = dereference(first, definitions);
  const inner = branchesOf(node)?.[0];
  const names = (inner ? dereference(inner, definitions) : node).required ?? [];
  return names.find((name) => {
    const tags = branches.map((branch) => tagsOf(branch, name, definitions));
    const all = tags.flatMap((values) => values?.map(canonical) ?? []);
    return tags.every((values) => values !== undefined) && new Set(all).size === all.length;
  });
}

/** Whether no value fulfils two of the branches at once, as far as types and tags prove it. */
export function allDisjoint(branches: readonly Schema[], definitions: Definitions): boolean {
  return branches.every((branch, index) =>
    branches.slice(index + 1).every((other) => disjoint(branch, other, definitions)),
  );
}

function disjoint(a: Schema, b: Schema, definitions: Definitions): boolean {
  const [left, right] = [dereference(a, definitions), dereference(b, definitions)];
  const [types, others] = [typesOf(left), typesOf(right)];
  if (
    typesBeyond(types, others).length === types.length &&
    typesBeyond(others, types).length === others.length
  ) {
    return !branchesOf(left) && !branchesOf(right);
  }
  const [values, otherValues] = [listedValues(left), listedValues(right)];
  if (values && otherValues) return !overlap(values, otherValues);
  return (left.required ?? []).some((property) => {
    const [tags, otherTags] = [tagsOf(left, property, definitions), tagsOf(right, property, definitions)];
    return tags !== undefined && otherTags !== undefined && !overlap(tags, otherTags);
  });
}

function overlap(a: readonly Json[], b: readonly Json[]): boolean {
  const known = new Set(a.map(canonical));
  return b.some((value) => known.has(canonical(value)));
}
