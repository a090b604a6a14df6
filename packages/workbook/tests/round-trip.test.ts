import type { CivicRecord } from "@civic/schema";
import { languageTags } from "@civic/schema/languages";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentsIn } from "../src/import/read-records.ts";
import {
  loadBookLanguage,
  readRecords,
  readTables,
  readWorkbook,
  recordsBook,
  writeTables,
  writeWorkbook,
} from "../src/index.ts";
import { realRecords } from "./real-records.ts";
import { asRead, canonicalById, throughTables, throughWorkbook } from "./through.ts";

const views = realRecords.map(({ view }) => view);
const english = await loadBookLanguage("en");

describe("what is written and read again is the same to the last byte", () => {
  test("by a workbook", async () => {
    const { records, findings } = await throughWorkbook(views, english);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(canonicalById(records)).toEqual(canonicalById(realRecords));
  });

  test("by a folder of tables", () => {
    const { records, findings } = throughTables(views, english);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(canonicalById(records)).toEqual(canonicalById(realRecords));
  });

  test.each(languageTags)("in the words of %s", async (tag) => {
    const language = await loadBookLanguage(tag);
    const { records, findings } = readRecords(asRead(recordsBook(views, { language })), language);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(canonicalById(records)).toEqual(canonicalById(realRecords));
  });
});

/** Texts that cells are prone to change; what is nothing but spaces is no text, here as in the model. */
const strange = fc
  .oneof(
    fc.constantFrom(
      "=1+1",
      "+33 1 40 04 04 04",
      "-5",
      "@SUM(A1)",
      "'=x",
      "''",
      "007",
      "1e5",
      "TRUE",
      "2026-03-22",
      "a; b",
      "(empty)",
      "\\n",
      "# no remark",
      "مرحبا ‏123",
      "_x0041_",
      "a\nb",
      'say "x", y',
      "<&>",
      "\u00a0 nbsp \u202f",
    ),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
  )
  .filter((text) => text.trim() !== "");

const organisation = views.find(({ kind }) => kind === "organisation") as CivicRecord;

/** A record whose texts are anything: whether the model admits them is not asked here. */
const altered = fc
  .record({
    name: strange,
    arabic: strange,
    label: strange,
    street: fc.array(strange, { minLength: 1, maxLength: 3 }),
    title: strange,
    extension: fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }), {
      maxKeys: 4,
    }),
    latitude: fc.double({ min: -80, max: 80, noNaN: true }),
  })
  .map(({ name, arabic, label, street, title, extension, latitude }) => ({
    ...organisation,
    name: { en: name },
    role: { en: "Helps", ar: arabic },
    sources: organisation.sources.map((source, index) => (index === 0 ? { ...source, title } : source)),
    sites: [
      {
        name: { en: label },
        postalAddress: { country: "fr", street },
        coordinates: { latitude, longitude: 2.5 },
        contacts: [{ channel: "telephone", number: "+33140040404", display: "01 40 04 04 04" }],
      },
    ],
    ...(Object.keys(extension).length > 0 && { extensions: { fr: extension } }),
  }))
  .map((record) => JSON.parse(JSON.stringify(record)) as CivicRecord);

test("texts, lists, numbers and additions of any form come back as they were", async () => {
  await fc.assert(
    fc.asyncProperty(altered, async (record) => {
      const book = recordsBook([record], { language: english });
      const files = [...writeTables(book)].map(
        ([name, text]) => [name, new TextEncoder().encode(text)] as const,
      );
      for (const read of [await readWorkbook(await writeWorkbook(book)), readTables(new Map(files))]) {
        const { documents, findings } = documentsIn(read.book, english);
        expect(findings).toEqual([]);
        expect(documents.map(({ document }) => document)).toEqual([record]);
      }
    }),
    { numRuns: process.env["CIVIC_TEST_LONG"] === "1" ? 500 : 10 },
  );
});
