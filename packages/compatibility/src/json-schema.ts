/** The part of JSON Schema 2020-12 that the generator writes, typed; any other keyword is unknown. */
export interface Schema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: boolean | Schema;
  readonly pattern?: string;
  readonly not?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  /** The member that tells the forms of a union apart. */
  readonly discriminator?: { readonly propertyName: string };
}

/** The same place in the released and in today's schema. */
export interface Pair {
  readonly before: Schema;
  readonly after: Schema;
}

/** Keywords that decide about no document. */
export const wordKeywords: readonly string[] = [
  "$schema",
  "$id",
  "$comment",
  "title",
  "description",
  "examples",
  "default",
  "deprecated",
  "discriminator",
];

/** The name under `$defs` that a node refers to. */
export function referenceOf({ $ref }: Schema): string | undefined {
  return $ref?.startsWith("#/$defs/") ? $ref.slice("#/$defs/".length) : undefined;
}

/** What a node means once its references are followed. */
export function dereference(node: Schema, root: Schema): Schema {
  let reached = node;
  for (let steps = 0; reached.$ref !== undefined; steps += 1) {
    const target = root.$defs?.[referenceOf(reached) ?? ""];
    if (target === undefined || steps > 100) throw new Error(`The schema cannot follow ${reached.$ref}.`);
    reached = target;
  }
  return reached;
}

/** A schema that may be written as a boolean or left out. */
export function asSchema(node: boolean | Schema | undefined): Schema {
  if (node === undefined || node === true) return {};
  return node === false ? { not: {} } : node;
}

/** The values that a node lists, if it lists them. */
export function listedValues(node: Schema): readonly unknown[] | undefined {
  return "const" in node ? [node.const] : node.enum;
}

/** The forms of a union, of which a value has to have one. */
export function formsOf({ oneOf, anyOf }: Schema): readonly Schema[] | undefined {
  return oneOf ?? anyOf;
}
