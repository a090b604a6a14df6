import { describe, expect, test } from "vitest";
import { compareSchemas } from "./compare-schemas.ts";
import type { Schema } from "./json-schema.ts";

const closed = (properties: Record<string, Schema>, more: Schema = {}): Schema => ({
  type: "object",
  properties,
  additionalProperties: false,
  ...more,
});
const text: Schema = { type: "string" };
const matching = (pattern: string): Schema => ({ type: "string", pattern });
const listed = (...values: unknown[]): Schema => ({ enum: values });

function differences(before: Schema, after: Schema): string[] {
  const files = (schema: Schema) => new Map([["record.json", schema]]);
  return compareSchemas(files(before), files(after)).map(
    ({ pointer, sentence, hurts }) => `${hurts}: ${pointer} ${sentence}`,
  );
}

describe("what changed, where, and whom it hurts", () => {
  // biome-ignore format: a table reads best in lines
  test.each<[Schema, Schema, ...string[]]>([
    [closed({ a: text }), closed({ a: text })],
    [closed({ a: text }), closed({}), 'old documents: /properties/a "a" is gone, and a document that has it is refused.'],
    [closed({ a: text }), { type: "object" }, "old readers: /additionalProperties Members that are not listed are allowed now.", 'old readers: /properties/a "a" is no longer described, but still allowed.'],
    [closed({}), closed({ a: text }), 'old readers: /properties/a "a" is new and may be given.'],
    [closed({}), closed({ a: text }, { required: ["a"] }), 'old documents: /properties/a "a" is new and must be given.'],
    [{ type: "object" }, { type: "object", properties: { a: text } }, 'old documents: /properties/a "a" is described now, and other values than these are refused.'],
    [closed({ a: text }), closed({ a: text }, { required: ["a"] }), 'old documents: /properties/a "a" may no longer be left out.'],
    [closed({ a: text }, { required: ["a"] }), closed({ a: text }), 'old readers: /properties/a "a" may be left out now.'],
    [{ type: "object" }, closed({}), "old documents: /additionalProperties Members that are not listed are refused now."],
    [text, { type: "boolean" }, "old documents:  Refused now: values of type string.", "old readers:  Allowed now: values of type boolean."],
    [{ type: "integer" }, { type: "number" }, "old readers:  Allowed now: values of type number."],
    [listed("a", "b"), listed("b", "c"), "old documents:  Refused now: a.", "old readers:  Allowed now: c."],
    [{}, listed("a", 1), "old documents:  Only these values are allowed now: a, 1."],
    [listed(1), {}, "old readers:  The values are no longer listed."],
    [{ minLength: 1 }, { minLength: 2 }, "old documents:  Less is allowed: minLength was 1 and is 2."],
    [{ maximum: 1 }, {}, "old readers:  More is allowed: maximum was 1 and is not set."],
    [{ items: text }, { items: { ...text, maxLength: 9 } }, "old documents: /items Less is allowed: maxLength was not set and is 9."],
    [{ propertyNames: matching("^a$") }, { propertyNames: text }, 'old readers: /propertyNames Allowed now: texts such as "".'],
    [{ title: "A" }, { title: "B", description: "C" }, "nobody:  Other words: title, description."],
    [{ multipleOf: 1 }, { multipleOf: 2 }, "old documents:  multipleOf changed, which this check cannot read."],
    [{ multipleOf: 1 }, {}, "old readers:  multipleOf is no longer asked for."],
  ])("%j → %j", (before, after, ...expected) => {
    expect(differences(before, after)).toEqual(expected);
  });

  test("a schema that is new, and one that is gone", () => {
    const [one, two] = [new Map([["one.json", text]]), new Map([["two.json", text]])];
    expect(compareSchemas(one, two)).toMatchObject([
      { file: "one.json", sentence: "This schema is gone.", hurts: "old documents" },
      { file: "two.json", sentence: "This schema is new.", hurts: "old readers" },
    ]);
  });
});

describe("texts", () => {
  const printable = { not: { pattern: "[^!-~]" } };
  const same = "nobody:  The texts are described otherwise, and the same are accepted.";
  const undecided = "The pattern changed, and whether it refuses texts that it accepted could not be told.";
  // biome-ignore format: a table reads best in lines
  test.each<[Schema, Schema, ...string[]]>([
    [matching("^(?:a|b)$"), matching("^[ab]$"), same],
    [matching("^[a-z]{2}$"), matching("^(?:coe|[a-z]{2})$"), 'old readers:  Allowed now: texts such as "coe".'],
    [matching("^(?:one|two)$"), matching("^(?:two|three)$"), 'old documents:  Refused now: texts such as "one".', 'old readers:  Allowed now: texts such as "three".'],
    [{ ...text, ...listed("one", "two") }, matching("^(?:one|two|x-[a-z]+)$"), 'old readers:  Allowed now: texts such as "x-a".'],
    [matching("^(?:one|x-[a-z]+)$"), { ...text, ...listed("one") }, 'old documents:  Refused now: texts such as "x-a".'],
    [matching("a"), matching("^a"), 'old documents:  Refused now: texts such as "\\u0000a".'],
    [matching("^a|b$"), matching("^(?:a[^]*|[^]*b)$"), same],
    [matching("^[a-z]+$"), { ...matching("^[a-z]+$"), ...printable }, same],
    [text, { ...text, ...printable }, 'old documents:  Refused now: texts such as "\\u0000".'],
    [{ ...text, ...listed("a", "b") }, { ...text, ...listed("a", "b"), oneOf: [{ const: "a" }, { const: "b" }] }, same],
    [{ ...text, ...listed("a", "b") }, { ...text, ...listed("a", "b"), oneOf: [{ const: "a" }] }, 'old documents:  Refused now: texts such as "b".'],
    [matching("^(?:a|b|x-[a-z]+)$"), { ...text, anyOf: [listed("a", "b"), matching("^x-[a-z]+$")] }, same],
    [{ ...text, anyOf: [listed("a"), matching("^x$")] }, { ...text, anyOf: [listed("a", "b"), matching("^x$")] }, 'old readers:  Allowed now: texts such as "b".'],
    [matching("^(?:^a|b)$"), matching("^[ab]$"), `old documents:  ${undecided}`],
  ])("%j → %j", (before, after, ...expected) => {
    expect(differences(before, after)).toEqual(expected);
  });
});

describe("parts and unions", () => {
  const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
  const kind = (name: string, properties: Record<string, Schema>): Schema =>
    closed({ kind: { const: name }, schemaVersion: { const: name }, ...properties });
  const bundle = ($defs: Record<string, Schema>, ...kinds: string[]): Schema => ({
    oneOf: kinds.map(ref),
    discriminator: { propertyName: "kind" },
    $defs,
  });
  const parts = (money: Schema) => ({
    One: kind("one", { sum: ref("Money"), sums: { items: ref("Money") } }),
    Two: kind("two", { part: ref("Part") }),
    Three: kind("three", {}),
    Part: closed({ sum: ref("Money"), parts: { items: ref("Part") } }),
    Money: money,
  });

  test("a change of a part is told once, with the kinds that hold it", () => {
    const set = (money: Schema) => new Map([["record.json", bundle(parts(money), "One", "Two", "Three")]]);
    const found = compareSchemas(set(listed("EUR", "BEF")), set(listed("EUR")));
    expect(found).toMatchObject([
      { pointer: "/$defs/Money", kinds: ["one", "two"], sentence: "Refused now: BEF." },
    ]);
  });

  test("a part under another name, or in the place of what it means, is no change", () => {
    const inline = { One: kind("one", { sum: listed("EUR") }) };
    const named = { One: kind("one", { sum: ref("Euro") }), Euro: listed("EUR") };
    const other = { One: kind("one", { sum: ref("Money") }), Money: listed("EUR") };
    expect(differences(bundle(inline, "One"), bundle(named, "One"))).toEqual([]);
    expect(differences(bundle(named, "One"), bundle(other, "One"))).toEqual([]);
  });

  test("kinds come and go; another schemaVersion is no difference", () => {
    const [before, after] = [parts(text), { ...parts(text), Three: kind("drei", {}) }];
    const one = {
      ...after,
      One: { ...after.One, properties: { ...after.One.properties, schemaVersion: text } },
    };
    expect(differences(bundle(before, "One", "Three"), bundle(one, "One", "Three"))).toEqual([
      "old documents: /oneOf/1 The record of kind three is gone.",
      "old readers: /oneOf/1 The record of kind drei is new.",
    ]);
  });

  test("forms are found again by what tells them apart, wherever they stand", () => {
    const form = (op: string, inner: Schema) => closed({ op: { const: op }, inner });
    const before = closed({ a: { oneOf: [form("x", text), form("y", text), text] } });
    const after = closed({ a: { anyOf: [text, form("z", text), form("x", { ...text, maxLength: 3 })] } });
    expect(differences(before, after)).toEqual([
      "old documents: /properties/a/anyOf/2/properties/inner Less is allowed: maxLength was not set and is 3.",
      "old documents: /properties/a/oneOf/1 The form op y is gone.",
      "old readers: /properties/a/anyOf/1 The form op z is new.",
    ]);
  });

  test("forms are told apart alike on both sides, whichever names the member that does", () => {
    const form = (version: string) => closed({ kind: { const: "x" }, version: { const: version } });
    const named: Schema = { oneOf: [form("1")], discriminator: { propertyName: "kind" } };
    const changed = [
      "old documents: /oneOf/0/properties/version Refused now: 1.",
      "old readers: /oneOf/0/properties/version Allowed now: 2.",
    ];
    expect(differences(named, { oneOf: [form("2")] })).toEqual(expect.arrayContaining(changed));
    expect(differences({ oneOf: [form("1")] }, { ...named, oneOf: [form("2")] })).toEqual(
      expect.arrayContaining(changed),
    );
  });

  test("one form that becomes one of several, and what stands beside a union", () => {
    const after = { type: "string", oneOf: [listed("a"), listed("b")] };
    const several = { items: { oneOf: [text, { type: "number" }] } };
    expect(differences(several, { items: text })).toEqual([
      "old documents: /items/oneOf/1 The form number is gone.",
    ]);
    expect(differences({ ...after, type: "number" }, after)[0]).toBe(
      "old documents:  Refused now: values of type number, integer.",
    );
    // Two forms that nothing tells apart are not taken for one.
    expect(differences({ items: { oneOf: [text] } }, { items: { oneOf: [text, text] } })).toEqual([
      "old readers: /items/oneOf/1 The form string (2) is new.",
    ]);
  });
});
