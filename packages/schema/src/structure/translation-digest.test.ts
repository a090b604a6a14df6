import fc from "fast-check";
import { expect, test } from "vitest";
import { copyOf, realRecords } from "../../tests/real-records.ts";
import { canonicalise } from "../exchange/canonical.ts";
import { digestOf } from "../exchange/digest.ts";
import { originalTexts } from "./original-texts.ts";
import { originalTextDigest, staleTranslations } from "./translation-digest.ts";
import { walkRecord } from "./walk-record.ts";

test("a translation is stale once an original text changes, and only then", () => {
  const record = copyOf("service", "fr-116006");
  record.translations = { fr: { by: "draft", madeFrom: originalTextDigest(record) } };
  expect(staleTranslations(record)).toEqual([]);
  record.version += 1;
  record.name.fr = "Autre nom";
  expect(staleTranslations(record)).toEqual([]);
  record.name.en = "Other name";
  expect(staleTranslations(record)).toEqual(["fr"]);
});

test("every translation of the compiled records is up to date", () => {
  for (const record of realRecords) expect([record.id, ...staleTranslations(record)]).toEqual([record.id]);
});

test("the digest is that of the canonical texts (RFC 8785), whatever they hold", async () => {
  const text = fc.string({ minLength: 1, unit: "grapheme" });
  const property = fc.asyncProperty(fc.constantFrom(...realRecords), text, async (original, name) => {
    const record = structuredClone(original);
    record.name[record.language] = name;
    const canonical = canonicalise(originalTexts(walkRecord(record)));
    expect(originalTextDigest(record)).toBe(await digestOf(canonical));
  });
  await fc.assert(property, { numRuns: 50 });
});
