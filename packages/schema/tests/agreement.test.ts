import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { publishedSchemas } from "../generate/published-schema.ts";
import { type RecordKind, validateRecord } from "../src/index.ts";
import { civicRecord } from "../src/model/records/record.ts";
import { altered, generated, kinds, long } from "./agreement-corpus.ts";
import { copyOf, realRecords } from "./real-records.ts";

const schemas = publishedSchemas();
const published = compiled("record");

/** A published schema as a validator reads it that knows the keywords of JSON Schema alone and passes over none. */
function compiled(name: string): ValidateFunction {
  const schema = schemas.get(name);
  if (!schema) throw new Error(`no schema of ${name} is published`);
  return new Ajv2020({ strict: true }).compile(schema);
}

/** A document that is not JSON-born could hold what JSON cannot; the two are compared on what travels. */
function asReceived(document: unknown): unknown {
  return JSON.parse(JSON.stringify(document));
}

describe("the published JSON Schema and the zod schema", () => {
  test("accept every compiled record", () => {
    expect(realRecords).not.toEqual([]);
    for (const document of realRecords)
      expect([document.id, published(document)]).toEqual([document.id, true]);
  });

  test.each(kinds)("both accept every %s that the schema describes", (kind) => {
    const property = fc.property(generated(kind), (document) => {
      expect(civicRecord.safeParse(document).error?.issues).toBeUndefined();
      expect(published(document)).toBe(true);
    });
    fc.assert(property, { numRuns: long ? 3_000 : 60 });
  });

  test("give the same verdict on altered records of every kind", () => {
    const verdicts = new Map(kinds.map((kind) => [kind, { accepted: 0, refused: 0 }]));
    const property = fc.property(altered(long ? 300 : 40), (written) => {
      const document = asReceived(written);
      const zod = civicRecord.safeParse(document).success;
      const counted = verdicts.get((document as { kind: RecordKind }).kind);
      if (counted) counted[zod ? "accepted" : "refused"] += 1;
      expect(published(document)).toBe(zod);
    });
    fc.assert(property, { numRuns: long ? 100_000 : 2_000 });
    for (const [kind, { accepted, refused }] of verdicts) {
      expect([kind, accepted > 20, refused > 20]).toEqual([kind, true, true]);
    }
  });

  test.each(kinds)("the schema of %s stands alone", (kind) => {
    const validate = compiled(kind);
    const real = realRecords.filter((record) => record.kind === kind);
    for (const document of [...real, ...fc.sample(generated(kind), 20)]) {
      expect(validate(document)).toBe(true);
      expect(validate({ ...document, surplus: true })).toBe(false);
    }
  });

  test("refuse a line end after any formatted text, which `$` alone lets pass elsewhere", () => {
    const text = JSON.stringify(schemas.get("record"));
    const guarded = text.match(/"pattern":"\^/g)?.length ?? 0;
    const guards = text.match(/"not":\{"pattern"/g)?.length ?? 0;
    expect(guarded).toBeGreaterThan(0);
    expect(guards).toBe(guarded);
  });

  // zod alone would leave members called `__proto__` out of maps without a word, where JSON Schema refuses the name.
  test.each(["name", "translations", "extensions"])("refuse a member `__proto__` of %s", (map) => {
    const record = copyOf("service", "fr-116006");
    const text = JSON.stringify({ ...record, extensions: { fr: {} } }).replace(
      `"${map}":{`,
      `"${map}":{"__proto__":{},`,
    );
    expect(text).toContain("__proto__");
    expect(published(JSON.parse(text))).toBe(false);
    expect(validateRecord(JSON.parse(text)).valid).toBe(false);
  });
});
