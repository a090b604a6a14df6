/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The part of JSON Schema 2020-12 that zod writes, typed; any other keyword is unknown. */
export interface Schema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: boolean | Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly examples?: readonly Json[];
}

/** The schemas of one version: kind → the schema that stands alone in `json-schema/<kind>.json`. */
export type SchemaSet = ReadonlyMap<string, Schema>;

/** Schemas by the name that references use. The schema of a kind is a definition like any other. */
export type Definitions = Readonly<Record<string, Schema>>;

/** Keywords that change no verdict. */
export const annotations: ReadonlySet<string> = new Set([
  "$schema",
  "$id",
  "$comment",
  "title",
  "description",
  "examples",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "discriminator",
]);

/** The name of the definition that a node refers to. */
export function referenceOf(node: Schema): string | undefined {
  const name = node.$ref?.split("/$defs/")[1];
  return name?.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** The schema that a node means, all references followed. */
export function dereference(node: Schema, definitions: Definitions): Schema {
  const seen = new Set<string>();
  let reached = node;
  for (let name = referenceOf(reached); name !== undefined; name = referenceOf(reached)) {
    const target = definitions[name];
    if (target === undefined) throw new Error(`The schema refers to ${name}, which it does not define.`);
    if (seen.has(name)) throw new Error(`The definition ${name} only refers to itself.`);
    seen.add(name);
    reached = target;
  }
  return reached;
}

/** Keywords beside `$ref` that constrain: the model has none, and the comparison treats them with caution. */
export function constrainsBesideReference(node: Schema): boolean {
  return node.$ref !== undefined && Object.keys(node).some((key) => key !== "$ref" && !annotations.has(key));
}

/** A subschema that may be written as a boolean. */
export function asSchema(node: boolean | Schema | undefined): Schema {
  if (node === undefined || node === true) return {};
  return node === false ? { not: {} } : node;
}

/** The keywords of a node that say more than its words. */
export function constraintsOf(node: Schema): string[] {
  return Object.keys(node).filter((keyword) => !annotations.has(keyword));
}
