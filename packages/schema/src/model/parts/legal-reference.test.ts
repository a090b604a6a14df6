import { describe, expect, test } from "vitest";
import { copyOf } from "../../../tests/real-records.ts";
import { validateRecord } from "../../validation/validate-record.ts";
import { legalReference } from "./legal-reference.ts";

const act = { title: "Strafprozessordnung", url: "https://www.gesetze-im-internet.de/englisch_stpo/" };

describe("a legal reference", () => {
  test("says in which language the text behind its link is, which need not be that of the law", () => {
    const scheme = copyOf("compensation-scheme", "fr-fgti-terrorism");
    scheme.legalBasis = [{ ...act, language: "en" }];
    expect(validateRecord(scheme).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("leaves the language open where nobody looked", () => {
    expect(legalReference.parse(act)).toEqual(act);
  });

  test.each(["English", "EN", "en_GB", "", "en\n"])("refuses %j as a language", (language) => {
    expect(legalReference.safeParse({ ...act, language }).success).toBe(false);
  });
});
