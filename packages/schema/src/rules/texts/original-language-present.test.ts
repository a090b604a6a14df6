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
  const missing = validateRecord(body).findings.filter(({ code }) => code === "original-language-missing");
  expect(missing.map(({ pointer }) => pointer)).toEqual(["/role"]);
});
