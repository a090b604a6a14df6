import { accepts, refusals } from "./acceptance.ts";
import { branchesOf, discriminatorOf, tagsOf } from "./disjoint.ts";
import { asSchema, type Definitions, dereference, type Json, type Schema } from "./json-schema.ts";
import { canonical } from "./same-meaning.ts";

/** Where and why a document is refused. */
export interface Refusal {
  readonly path: readonly PropertyKey[];
  readonly keyword: string;
  /** The validator's words, in English. */
  readonly message: string;
}

/**
 * The innermost places that make a value unacceptable. In a union only the branch that the value names by its tag
 * is looked into: the errors of all the others would hide the one that matters.
 */
export function explainRefusal(schema: Schema, value: unknown, definitions: Definitions): readonly Refusal[] {
  if (accepts(definitions, schema, value)) return [];
  const node = dereference(schema, definitions);
  const branch = branchFor(node, value, definitions);
  if (branch) return explainRefusal(branch, value, definitions);
  const inner = Object.entries(holdsParts(value) ? value : {}).flatMap(([key, part]) => {
    const name = Array.isArray(value) ? Number(key) : key;
    const refused = explainRefusal(partSchema(node, name), part, definitions);
    return refused.map((refusal) => ({ ...refusal, path: [name, ...refusal.path] }));
  });
  return [...ownRefusals(node, value, definitions), ...inner];
}

function holdsParts(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function branchFor(node: Schema, value: unknown, definitions: Definitions): Schema | undefined {
  const branches = branchesOf(node);
  const property = branches && discriminatorOf(branches, definitions);
  if (property === undefined || !holdsParts(value)) return undefined;
  const tag = canonical((value as Record<string, unknown>)[property]);
  return branches?.find((branch) =>
    tagsOf(branch, property, definitions)?.some((known: Json) => canonical(known) === tag),
  );
}

/** What a part has to fulfil; parts that may not be there at all are a refusal of what holds them. */
function partSchema(node: Schema, name: PropertyKey): Schema {
  if (typeof name === "number") return asSchema(node.items);
  const listed = Object.hasOwn(node.properties ?? {}, name) ? node.properties?.[String(name)] : undefined;
  return listed ?? (node.additionalProperties === false ? {} : asSchema(node.additionalProperties));
}

function ownRefusals(node: Schema, value: unknown, definitions: Definitions): Refusal[] {
  const refused = refusals(definitions, node, value).map(({ keyword, params, message = "", ...error }) => {
    const surplus: unknown = params.additionalProperty ?? params.propertyName;
    const path = typeof surplus === "string" ? [surplus] : [];
    return { error, refusal: { path, keyword, message } };
  });
  const union = branchesOf(node) !== undefined;
  return refused
    .filter(({ error, refusal }) => {
      const here = error.instancePath === "" && error.propertyName === undefined;
      return here && (!union || refusal.keyword === "oneOf" || refusal.keyword === "anyOf");
    })
    .map(({ refusal }) => refusal);
}
