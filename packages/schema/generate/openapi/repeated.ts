import type { JsonSchema } from "../json-schema.ts";
import type { Components } from "./components.ts";

/**
 * Names of what several schemas hold alike though the model has no name for it, by the property that holds it; after the
 * schema where others have a property of that name with other values.
 */
const names: ReadonlyMap<string, string> = new Map([
  ["CriterionDate.fact", "DateFact"],
  ["CriterionDate.sinceFact", "DateFact"],
  ["days", "Weekday"],
  ["decisionTime", "TimeFrame"],
  ["extensions", "Extensions"],
  ["kind", "RecordKind"],
  ["labels", "Labels"],
  ["lifeCycle", "LifeCycle"],
  ["paid", "PaymentInterval"],
  ["timeLimit", "TimeFrame"],
  ["translations", "Translations"],
  ["view", "ModelView"],
  ["weekday", "Weekday"],
]);

/** Replaces what is written alike in several schemas by references to one component. */
export function shareRepeated(components: Components): void {
  for (const [name, schema] of [...components.schemas]) {
    components.schemas.set(name, withReferences(schema, { within: name, components }) as JsonSchema);
  }
}

/** Where a schema stands. */
interface Place {
  /** Name of the schema around it; a parameter has none. */
  readonly within?: string;
  readonly components: Components;
}

/** A schema held by a property or a parameter: a reference where it has a name, with its own description beside it. */
export function namedSchema(holder: string, schema: JsonSchema, place: Place): JsonSchema {
  const { within, components } = place;
  const name = names.get(`${within}.${holder}`) ?? names.get(holder);
  if (name === undefined) return schema;
  if (schema.type === "array") {
    return { ...schema, items: namedSchema(holder, schema.items as JsonSchema, place) };
  }
  if (schema.type !== "object" && schema.enum === undefined) return schema;
  const { description, ...rest } = schema;
  const reference = components.share("schemas", name, rest);
  if (reference.$ref === undefined) return schema;
  return description === undefined ? reference : { ...reference, description };
}

function withReferences(value: unknown, place: Place): unknown {
  if (Array.isArray(value)) return value.map((inner) => withReferences(inner, place));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const inside = withReferences(inner, place);
      return [key, key === "properties" ? namedProperties(inside as Properties, place) : inside];
    }),
  );
}

type Properties = Readonly<Record<string, JsonSchema>>;

function namedProperties(properties: Properties, place: Place): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([holder, schema]) => [holder, namedSchema(holder, schema, place)]),
  );
}
