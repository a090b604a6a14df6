/** What a generated JSON Schema says, as far as a skeleton and its guidance need it. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly const?: unknown;
  readonly description?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly enum?: readonly string[];
  readonly oneOf?: readonly JsonSchema[];
  readonly examples?: readonly unknown[];
  readonly propertyNames?: unknown;
}

/** Name of the part that a schema refers to, for example `LocalisedText`. */
export function partName({ $ref }: JsonSchema): string | undefined {
  return $ref?.replace("#/$defs/", "");
}

/** The schema itself where another only refers to it. */
export function resolved(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const name = partName(schema);
  if (name === undefined) return schema;
  const part = root.$defs?.[name];
  if (!part) throw new RangeError(`the schema refers to “${name}” and does not hold it`);
  return part;
}
