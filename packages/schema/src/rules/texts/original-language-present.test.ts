import { expect, test } from "vitest";
import { copyOf } from "../../../tests/real-records.ts";
import { validateRecord } from "../../validation/validate-record.ts";

test("proper names stay in their own language, and other texts do not", () => {
  const body = copyOf("organisation", "fr-fgti");
  const foreign = { de: "Wei\u00dfer Ring" };
  Object.assign(body, {
    acronym: foreign,
    alternateNames: [foreign],
    legalForm: { de: "e. V." },
    role: foreign,
  });
  const { findings } = validateRecord(body);
  const of = (code: string) => findings.filter((found) => found.code === code).map(({ pointer }) => pointer);
  expect(of("original-language-missing")).toEqual(["/role"]);
  expect(of("translation-not-declared")).toEqual(["/role/de"]);
});
