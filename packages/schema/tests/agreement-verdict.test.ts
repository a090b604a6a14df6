import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { publishedSchemas } from "../generate/published-schema.ts";
import { structureFiles } from "../generate/structure-files.ts";
import { isShown, listPrefix, objectPrefix } from "../src/findings/shown-parts.ts";
import type { Finding } from "../src/index.ts";
import { civicRecord } from "../src/model/records/record.ts";
import { recordCheck } from "../src/structure/model-checks.ts";
import { boundFaults } from "../src/structure/nesting.ts";
import { type JsonSchema, structureValidator } from "../src/validation/browser.ts";
import { hasRecordStructure } from "../src/validation/has-record-structure.ts";
import { validateRecord } from "../src/validation/validate-record.ts";
import { altered, generated, kinds, long } from "./agreement-corpus.ts";
import { realRecords } from "./real-records.ts";
import { structureFindings } from "./zod-findings.ts";

/** As pages download it. */
function downloaded(name: string): JsonSchema {
  return JSON.parse(structureFiles().get(`structure/${name}.json`) ?? "") as JsonSchema;
}

const inBrowser = structureValidator(downloaded("record"));
const { faultsOf } = recordCheck();
const lengths = new Set(["too-short", "too-few", "too-long"]);

/** What the zod schema, and the look at nesting that it does not survive, find in the structure of a document. */
function byZod(document: unknown): readonly Finding[] {
  const bounds = boundFaults(document);
  if (bounds.length > 0) return bounds;
  const issues = civicRecord.safeParse(document).error?.issues ?? [];
  return structureFindings(issues, document);
}

/** Everything said. zod measures an empty text, too, where a list belongs, and an overlong list where a text does. */
const said = (findings: readonly Finding[]) =>
  findings
    .filter((finding) => !lengths.has(finding.code) || !mistyped(findings, finding.pointer))
    .map(
      (finding) =>
        `${finding.code} ${finding.pointer} ${finding.severity} ${JSON.stringify(details(finding))}`,
    )
    .sort();

/** The details without those that zod does not tell: which fields there are, and which form a value has beside its type. */
function details({ code, params }: Finding): object {
  if (code === "missing-property" || code === "unknown-property") return { property: params.property };
  if (code !== "wrong-type" || types.has(params.expected)) return params;
  return { ...params, expected: typeOf(String(params.expected)) };
}

/** The type of what a finding calls by its part, its fields or its entries; formats and codes are texts. */
function typeOf(form: string): string {
  if (form === "LocalisedText") return "record";
  if (form === "array" || form.startsWith(listPrefix)) return "array";
  return form.startsWith(objectPrefix) || isShown(form) ? "object" : "string";
}

const types = new Set(["object", "record", "array", "string", "number", "int", "boolean"]);

function mistyped(findings: readonly Finding[], pointer: string): boolean {
  return findings.some((finding) => finding.pointer === pointer && finding.code === "wrong-type");
}

describe("the check over the structure tree", { timeout: long ? 1_800_000 : 60_000 }, () => {
  test("accepts every compiled record, each by its own kind alone", () => {
    for (const record of realRecords) {
      expect(faultsOf(record)).toEqual([]);
      expect(inBrowser(record)).toEqual({ valid: true, findings: [] });
      for (const kind of kinds) expect(hasRecordStructure(record, kind)).toBe(kind === record.kind);
    }
  });

  test("accepts with the published schema, which calls only parts by a name, what it accepts without words", () => {
    const withWords = structureValidator(publishedSchemas().get("record") ?? {});
    const placed = (findings: readonly Finding[]) =>
      findings.map(({ code, pointer }) => `${code} ${pointer}`);
    fc.assert(
      fc.property(altered(10), (document) => {
        expect(placed(withWords(document).findings)).toEqual(placed(inBrowser(document).findings));
      }),
      { numRuns: 300 },
    );
  });

  test.each(kinds)("accepts every %s that the schema describes", (kind) => {
    const alone = structureValidator(downloaded(kind));
    const property = fc.property(generated(kind), (document) => {
      expect(faultsOf(document)).toEqual([]);
      expect(alone(document)).toEqual({ valid: true, findings: [] });
    });
    fc.assert(property, { numRuns: long ? 3_000 : 60 });
  });

  test("gives the verdict and the findings of the zod schema on altered records", () => {
    let [asked, refused] = [0, 0];
    const property = fc.property(altered(long ? 300 : 40), (document) => {
      const expected = byZod(document);
      asked += 1;
      if (expected.length > 0) refused += 1;
      expect(hasRecordStructure(document)).toBe(expected.length === 0);
      expect(said(faultsOf(document))).toEqual(said(expected));
      expect(said(inBrowser(document).findings)).toEqual(said(expected));
    });
    fc.assert(property, { numRuns: long ? 100_000 : 2_000 });
    // Both verdicts came up, or nothing was compared.
    expect(refused).toBeGreaterThan(0);
    expect(refused).toBeLessThan(asked);
  });

  // zod alone would leave members called `__proto__` out of maps without a word.
  test.each(["name", "translations", "extensions", "provenance"])(
    "refuses a member `__proto__` of %s",
    (map) => {
      const record = realRecords.find(({ translations }) => translations !== undefined);
      const text = JSON.stringify({ ...record, extensions: { fr: {} } }).replace(
        `"${map}":{`,
        `"${map}":{"__proto__":{},`,
      );
      const document: unknown = JSON.parse(text);
      const pointers = faultsOf(document).map(({ pointer }) => pointer);
      expect(pointers).toEqual([expect.stringMatching(/\/__proto__$/)]);
      expect(inBrowser(document).findings).toEqual(faultsOf(document));
    },
  );

  test.each([null, 1, "text", [], {}, { kind: null }])("never throws on %j", (value) => {
    expect(hasRecordStructure(value)).toBe(false);
    expect(said(faultsOf(value))).toEqual(said(byZod(value)));
    expect(said(inBrowser(value).findings)).toEqual(said(byZod(value)));
  });

  test.each([45, 101, 2_000, 50_000])("agrees on nesting of %i levels in what a State adds", (depth) => {
    const deep: unknown = JSON.parse(`${'{"a":'.repeat(depth)}{}${"}".repeat(depth)}`);
    const document = { ...realRecords[0], extensions: { fr: { deep } } };
    expect(faultsOf(document)).toEqual(byZod(document));
    expect(inBrowser(document).findings).toEqual(byZod(document));
    expect(validateRecord(document).valid).toBe(byZod(document).length === 0);
  });

  test("accepts nesting that the fast verdict leaves to the slow one", () => {
    const criteria: unknown = JSON.parse(
      `${'{"op":"not","of":'.repeat(30)}{"op":"fact","fact":"lawful-stay"}${"}".repeat(30)}`,
    );
    const service = realRecords.find(({ kind }) => kind === "service");
    const document = { ...service, eligibility: { description: { en: "x" }, criteria } };
    expect(byZod(document)).toEqual([]);
    expect(hasRecordStructure(document)).toBe(true);
    expect(validateRecord(document).valid).toBe(true);
  });
});
