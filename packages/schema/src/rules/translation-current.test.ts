import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CivicRecord } from "../../generated/types/model.ts";
import { copyOf, realRecords } from "../../tests/real-records.ts";
import { originalTextDigest, staleTranslations } from "../exchange/translation-digest.ts";
import { validateSet } from "../validation/validate-set.ts";

function staleBySet(record: CivicRecord): string[] {
  return validateSet([record]).flatMap(({ code, params }) =>
    code === "translation-stale" ? [String(params.language)] : [],
  );
}

describe("translation-stale", () => {
  test("is said of a translation once an original text has changed, and not before", async () => {
    const record = copyOf("service", "fr-116006");
    record.translations = { fr: { by: "human", madeFrom: await originalTextDigest(record) } };
    expect(staleBySet(record)).toEqual([]);
    record.name.fr = "Autre nom";
    expect(staleBySet(record)).toEqual([]);
    record.name.en = "Other name";
    expect(staleBySet(record)).toEqual(["fr"]);
  });

  test("is not said of a translation that does not say what it was made from", () => {
    const record = copyOf("service", "fr-116006");
    record.translations = { fr: { by: "draft" } };
    record.name.en = "Other name";
    expect(staleBySet(record)).toEqual([]);
  });

  test("agrees with the digest that translations are stamped with, on any text", async () => {
    const text = fc.string({ minLength: 1, unit: "grapheme" });
    const property = fc.asyncProperty(fc.constantFrom(...realRecords), text, async (original, name) => {
      const record = structuredClone(original);
      record.translations = {
        ...record.translations,
        ar: { by: "draft", madeFrom: await originalTextDigest(record) },
      };
      expect(staleBySet(record)).toEqual(await staleTranslations(record));
      record.name[record.language] = name;
      expect(staleBySet(record)).toEqual(await staleTranslations(record));
    });
    await fc.assert(property, { numRuns: 100 });
  });
});
