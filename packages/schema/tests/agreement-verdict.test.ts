import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bundledSchema } from "../generate/json-schema.ts";
import { structureFiles } from "../generate/structure-files.ts";
import type { Finding } from "../src/index.ts";
import { civicRecord } from "../src/model/records/record.ts";
import { type JsonSchema, structureValidator } from "../src/validation/browser.ts";
import { compileRecordVerdict } from "../src/validation/record-verdict.ts";
import { structureFindings } from "../src/validation/structure.ts";
import { unreadablePlaces } from "../src/validation/unreadable-places.ts";
import { compileRecordValidator, validateRecord } from "../src/validation/validate-record.ts";
import { altered, generated, kinds, long } from "./agreement-corpus.ts";
import { realRecords } from "./real-records.ts";

/** As pages download it. */
function downloaded(name: string): JsonSchema {
  return JSON.parse(structureFiles().get(`structure/${name}.json`) ?? "") as JsonSchema;
}

const inBrowser = structureValidator(downloaded("record"));
const verdict = compileRecordVerdict();
const compiled = compileRecordValidator();
const lengths = new Set(["too-short", "too-long"]);

/** What the zod schema, and the look at what it does not see, find in the structure of a document. */
function byZod(document: unknown): Finding[] {
  const unreadable = unreadablePlaces(document);
  if (unreadable.length > 0) return unreadable;
  const issues = civicRecord.safeParse(document).error?.issues ?? [];
  return structureFindings(issues, document);
}

/** Code and place. zod measures an empty text, too, where a list belongs, and an overlong list where a text does. */
const placed = (findings: readonly Finding[]) =>
  findings
    .filter((finding) => !lengths.has(finding.code) || !mistyped(findings, finding.pointer))
    .map(({ code, pointer, severity }) => `${code} ${pointer} ${severity}`)
    .sort();

function mistyped(findings: readonly Finding[], pointer: string): boolean {
  return findings.some((finding) => finding.pointer === pointer && finding.code === "wrong-type");
}

describe("the validators that do without zod", () => {
  test("accept every compiled record, each by its own kind alone", () => {
    const byKind = new Map(kinds.map((kind) => [kind, compileRecordVerdict(kind)]));
    for (const record of realRecords) {
      expect(inBrowser(record)).toEqual({ valid: true, findings: [] });
      for (const kind of kinds) expect(byKind.get(kind)?.(record)).toBe(kind === record.kind);
    }
  });

  test("need no words: with them or without, the schema says the same", () => {
    const withWords = structureValidator(bundledSchema());
    fc.assert(
      fc.property(altered(10), (document) => {
        expect(withWords(document)).toEqual(inBrowser(document));
      }),
      { numRuns: 300 },
    );
  });

  test.each(kinds)("accept every %s that the schema describes", (kind) => {
    const alone = structureValidator(downloaded(kind));
    const property = fc.property(generated(kind), (document) => {
      expect(verdict(document)).toBe(true);
      expect(alone(document)).toEqual({ valid: true, findings: [] });
    });
    fc.assert(property, { numRuns: long ? 3_000 : 60 });
  });

  test("give the verdict and the findings of the zod schema on altered records", () => {
    let [asked, refused] = [0, 0];
    const property = fc.property(altered(long ? 300 : 40), (document) => {
      const expected = byZod(document);
      asked += 1;
      if (expected.length > 0) refused += 1;
      expect(verdict(document)).toBe(expected.length === 0);
      const { valid, findings } = inBrowser(document);
      expect([valid, placed(findings)]).toEqual([expected.length === 0, placed(expected)]);
    });
    fc.assert(property, { numRuns: long ? 100_000 : 4_000 });
    // Both verdicts came up, or nothing was compared.
    expect(refused).toBeGreaterThan(0);
    expect(refused).toBeLessThan(asked);
  });

  test("leave nothing else to the compiled validator than to be faster", () => {
    const property = fc.property(altered(20), (document) => {
      expect(compiled(document)).toEqual(validateRecord(document));
    });
    fc.assert(property, { numRuns: long ? 10_000 : 500 });
  });

  test.each(["name", "translations", "extensions", "provenance"])(
    "refuse a member `__proto__` of %s",
    (map) => {
      const record = realRecords.find(({ translations }) => translations !== undefined);
      const text = JSON.stringify({ ...record, extensions: { fr: {} } }).replace(
        `"${map}":{`,
        `"${map}":{"__proto__":{},`,
      );
      const document: unknown = JSON.parse(text);
      expect(verdict(document)).toBe(false);
      expect(placed(inBrowser(document).findings)).toEqual(placed(byZod(document)));
    },
  );

  test.each([null, 1, "text", [], {}, { kind: null }])("never throw on %j", (value) => {
    expect(verdict(value)).toBe(false);
    expect(inBrowser(value).valid).toBe(false);
    expect(placed(inBrowser(value).findings)).toEqual(placed(byZod(value)));
  });

  test.each([45, 101, 2_000, 50_000])("agree on nesting of %i levels in what a State adds", (depth) => {
    const deep: unknown = JSON.parse(`${'{"a":'.repeat(depth)}{}${"}".repeat(depth)}`);
    const document = { ...realRecords[0], extensions: { fr: { deep } } };
    expect(placed(inBrowser(document).findings)).toEqual(placed(byZod(document)));
    expect(compiled(document).valid).toBe(byZod(document).length === 0);
  });

  test("accept nesting that the bare verdict leaves to others", () => {
    const criteria: unknown = JSON.parse(
      `${'{"op":"not","of":'.repeat(40)}{"op":"fact","fact":"harm-bodily"}${"}".repeat(40)}`,
    );
    const service = realRecords.find(({ kind }) => kind === "service");
    const document = { ...service, eligibility: { description: { en: "x" }, criteria } };
    expect(byZod(document)).toEqual([]);
    expect(verdict(document)).toBe(false);
    expect(inBrowser(document)).toEqual({ valid: true, findings: [] });
    expect(compiled(document)).toEqual(validateRecord(document));
  });
});
