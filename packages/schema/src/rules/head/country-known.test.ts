import { describe, expect, test } from "vitest";
import { copyOf } from "../../../tests/real-records.ts";
import { validateRecord } from "../../validation/validate-record.ts";

const codesOf = (document: unknown) => validateRecord(document).findings.map(({ code }) => code);

describe("the Council of Europe", () => {
  test("can be whom a record describes", () => {
    const guideline = copyOf("guideline", "coe-cets-116");
    expect(guideline.jurisdiction).toBe("coe");
    expect(codesOf(guideline)).not.toContain("country-unknown");
  });

  test("is no State in which something happened or to which a person belongs", () => {
    const scheme = copyOf("compensation-scheme", "fr-fgti-terrorism");
    const asked = { op: "country", fact: "nationality", states: ["coe"] };
    expect(codesOf({ ...scheme, criteria: asked })).toContain("country-unknown");
  });
});

test("what was set up for one event names the State of it by its code", () => {
  const service = copyOf("service", "fr-cump");
  const tied = (country: string) => codesOf({ ...service, event: { country, period: { from: "2017" } } });
  expect(tied("gb")).not.toContain("country-unknown");
  expect(tied("uk")).toContain("country-unknown");
});
