import { describe, expect, test } from "vitest";
import type { CivicRecord } from "../../../generated/types/model.ts";
import { copyOf } from "../../../tests/real-records.ts";
import { originalTextDigest } from "../../structure/translation-digest.ts";
import { validateSet } from "../../validation/validate-set.ts";

function staleBySet(record: CivicRecord): string[] {
  return validateSet([record]).flatMap(({ code, params }) =>
    code === "translation-stale" ? [String(params.language)] : [],
  );
}

describe("translation-stale", () => {
  test("is said of a translation once an original text has changed, and not before", () => {
    const record = copyOf("service", "fr-116006");
    record.translations = { fr: { by: "human", madeFrom: originalTextDigest(record) } };
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
});
