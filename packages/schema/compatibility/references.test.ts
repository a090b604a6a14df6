import { describe, expect, test } from "vitest";
import { compareSchemas } from "./compare/schemas.ts";
import type { Difference } from "./difference.ts";
import type { Schema } from "./json-schema.ts";

const object = (properties: Record<string, Schema>): Schema => ({
  type: "object",
  properties,
  additionalProperties: false,
});
const money = (...currencies: string[]): Schema => object({ currency: { type: "string", enum: currencies } });
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

function line({ code, definition, pointer }: Difference): string {
  return `${code} ${definition}#${pointer}`;
}

describe("a change of a definition", () => {
  const part = object({ sum: ref("Money") });
  const set = (definition: Schema) =>
    new Map<string, Schema>([
      [
        "one",
        { ...object({ sum: ref("Money"), part: ref("Part") }), $defs: { Money: definition, Part: part } },
      ],
      ["two", { ...object({ sums: { type: "array", items: ref("Money") } }), $defs: { Money: definition } }],
      ["three", { ...object({}), $defs: { Money: definition } }],
    ]);
  const { differences } = compareSchemas(set(money("EUR", "BEF")), set(money("EUR")));

  test("is reported once, with every kind and place that uses it", () => {
    expect(differences).toEqual([
      {
        definition: "Money",
        pointer: "/properties/currency",
        code: "values-removed",
        level: "major",
        certainty: "certain",
        params: { values: ["BEF"] },
        example: { currency: "BEF" },
        kinds: ["one", "two"],
        usedAt: ["one#/properties/sum", "Part#/properties/sum", "two#/properties/sums/items"],
      },
    ]);
  });

  test("that no kind uses any more is none", () => {
    const unused = (definition: Schema) =>
      new Map([["one", { ...object({}), $defs: { Money: definition } }]]);
    expect(compareSchemas(unused(money("EUR")), unused(money())).differences).toEqual([]);
  });
});

describe("a reference replaced", () => {
  const compare = (before: Schema, after: Schema) =>
    compareSchemas(new Map([["one", before]]), new Map([["one", after]]));
  const structural = (differences: readonly Difference[]) =>
    differences.filter(({ code }) => !code.startsWith("definition-")).map(line);

  test("by what it means changes nothing, by another definition is compared in place", () => {
    const before = { ...object({ a: ref("Money"), b: ref("Money") }), $defs: { Money: money("EUR", "BEF") } };
    const inline = object({ a: money("EUR", "BEF"), b: money("EUR", "BEF") });
    expect(structural(compare(before, inline).differences)).toEqual([]);
    const other = { ...object({ a: ref("Euro"), b: ref("Euro") }), $defs: { Euro: money("EUR") } };
    const { differences } = compare(before, other);
    expect(structural(differences)).toEqual([
      "values-removed one#/properties/a/properties/currency",
      "values-removed one#/properties/b/properties/currency",
    ]);
    expect(differences[0]?.example).toEqual({ a: { currency: "BEF" } });
  });

  test("by another that refers to itself comes to an end", () => {
    const tree = (name: string, extra: Record<string, Schema> = {}): Schema => ({
      ...object({ root: ref(name) }),
      $defs: { [name]: object({ ...extra, children: { type: "array", items: ref(name) } }) },
    });
    expect(structural(compare(tree("Old", { label: { type: "string" } }), tree("New")).differences)).toEqual([
      "property-removed one#/properties/root/properties/label",
    ]);
    expect(structural(compare(tree("Old"), tree("New", { label: { type: "string" } })).differences)).toEqual([
      "property-added one#/properties/root/properties/label",
    ]);
  });

  test("with a constraint beside it is not judged", () => {
    const before = { ...object({ a: ref("Word") }), $defs: { Word: { type: "string" } } };
    const after = { ...object({ a: { ...ref("Word"), minLength: 2 } }), $defs: { Word: { type: "string" } } };
    expect(structural(compare(before, after).differences)).toEqual([
      "unread-keyword-changed one#/properties/a",
    ]);
    expect(structural(compare(after, after).differences)).toEqual([]);
  });
});

describe("unions that refer to themselves", () => {
  const variant = (tag: string, more: Record<string, Schema>): Schema => ({
    ...object({ op: { type: "string", const: tag }, ...more }),
    required: ["op", ...Object.keys(more)],
  });
  const criteria = (...leaves: Schema[]): Schema => ({
    ...object({ when: ref("Criterion") }),
    $defs: {
      Criterion: {
        oneOf: [variant("all", { of: { type: "array", minItems: 1, items: ref("Criterion") } }), ...leaves],
        discriminator: { propertyName: "op" },
      },
    },
  });
  const set = (schema: Schema) => new Map([["one", schema]]);
  const fact = variant("fact", { fact: { type: "string", enum: ["insured", "minor"] } });

  test("are compared once, with a shallow example", () => {
    const narrower = variant("fact", { fact: { type: "string", enum: ["minor"] } });
    const [difference, ...rest] = compareSchemas(set(criteria(fact)), set(criteria(narrower))).differences;
    expect(rest).toEqual([]);
    expect(difference).toMatchObject({
      code: "values-removed",
      definition: "Criterion",
      certainty: "certain",
    });
    expect(difference?.example).toEqual({ op: "fact", fact: "insured" });
  });

  test("without tags are matched by what they accept", () => {
    const untagged = (...branches: Schema[]): Schema => ({
      ...object({ when: ref("List") }),
      $defs: { List: { anyOf: [{ type: "array", items: ref("List") }, ...branches] } },
    });
    const before = untagged({ type: "string", maxLength: 5 }, { type: "boolean" });
    const after = untagged({ type: "boolean" }, { type: "integer" }, { type: "string" });
    expect(compareSchemas(set(before), set(after)).differences.map(line)).toEqual([
      "bound-loosened List#/anyOf/1",
      "variant-added List#/anyOf/2",
    ]);
    expect(compareSchemas(set(after), set(before)).differences.map(line)).toEqual([
      "variant-removed List#/anyOf/2",
      "bound-tightened List#/anyOf/3",
    ]);
  });
});

describe("schemaVersion", () => {
  const record = (version: string): Schema =>
    object({ kind: { type: "string", const: "one" }, schemaVersion: { type: "string", const: version } });
  const set = (schema: Schema) => new Map([["one", schema]]);

  test("changes with every release and is no difference", () => {
    expect(compareSchemas(set(record("0.1.0")), set(record("0.2.0")))).toEqual({
      differences: [],
      schemaVersion: { before: "0.1.0", after: "0.2.0" },
    });
  });

  test("stands in examples as documents of that time state it", () => {
    const before = { ...record("0.1.0"), required: ["kind", "schemaVersion"] };
    const after = { ...record("0.2.0"), required: ["kind", "schemaVersion", "name"] };
    const { differences } = compareSchemas(set(before), set(after));
    expect(differences.map(({ example }) => example)).toEqual([{ kind: "one", schemaVersion: "0.1.0" }]);
  });
});
