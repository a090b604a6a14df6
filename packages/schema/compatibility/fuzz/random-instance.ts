import fc from "fast-check";
import { asSchema, type Definitions, type Json, referenceOf, type Schema } from "../json-schema.ts";
import { numbersWithin, sample } from "../sample.ts";
import { acceptedText } from "../texts.ts";

/** Instances that mostly fulfil a schema: every optional part may be there, every variant may come up. */
export function instanceOf(schema: Schema, definitions: Definitions, depth = 7): fc.Arbitrary<Json> {
  const inside = (part: Schema) => instanceOf(part, definitions, depth - 1);
  const name = referenceOf(schema);
  if (name !== undefined) return instanceOf(definitions[name] ?? {}, definitions, depth);
  if (depth <= 0) return fc.constant(sample(schema, definitions) ?? null);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const variants = schema.oneOf ?? schema.anyOf;
  if (variants) return fc.oneof(...variants.map(inside));
  const type = typeof schema.type === "string" ? schema.type : schema.type?.[0];
  if (type === "string") return texts(schema);
  if (type === "integer" || type === "number") return fc.constantFrom(0, 1, ...numbersWithin(type, schema));
  if (type === "boolean") return fc.boolean();
  if (type === "null") return fc.constant(null);
  if (type === "array") {
    const { minItems = 0, maxItems = minItems + 2 } = schema;
    const lengths = { minLength: Math.min(minItems, maxItems), maxLength: Math.min(minItems + 2, maxItems) };
    return fc.array(inside(asSchema(schema.items)), lengths.maxLength < lengths.minLength ? {} : lengths);
  }
  if (type === "object") return objects(schema, definitions, depth);
  return fc.constantFrom<Json>(null, true, 1.5, "text", [], {});
}

function texts(schema: Schema): fc.Arbitrary<Json> {
  const lengths = [0, 1, 3, 5, 12].map((longer) => (schema.minLength ?? 0) + longer);
  const found = lengths.flatMap((length) => {
    const text = acceptedText(schema, { minLength: length });
    return text.answer === "text" ? [text.text] : [];
  });
  return fc.constantFrom("fr", ...found);
}

function objects(schema: Schema, definitions: Definitions, depth: number): fc.Arbitrary<Json> {
  const inside = (part: Schema) => instanceOf(part, definitions, depth - 1);
  const properties = Object.entries(schema.properties ?? {});
  const listed = fc.record(Object.fromEntries(properties.map(([name, part]) => [name, inside(part)])), {
    requiredKeys: (schema.required ?? []).filter((name) => Object.hasOwn(schema.properties ?? {}, name)),
  });
  if (schema.additionalProperties === false) return listed as fc.Arbitrary<Json>;
  const names = schema.propertyNames
    ? inside(schema.propertyNames)
    : fc.constantFrom<Json>("en", "fr", "brandNew");
  const others = fc.dictionary(names.map(String), inside(asSchema(schema.additionalProperties)), {
    // More are not made up: an instance need not fulfil a schema.
    minKeys: Math.min(schema.minProperties ?? 0, 2),
    maxKeys: 2,
  });
  return fc.tuple(others, listed).map(([more, known]) => ({ ...more, ...known }) as Json);
}
