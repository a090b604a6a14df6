import { checkSituation } from "@civic/schema/compute";
import { en } from "@civic/schema/messages/en";
import { fr } from "@civic/schema/messages/fr";
import { describe, expect, test } from "vitest";
import { english, french } from "../../../tests/languages.ts";
import { findingsByFact } from "./finding-words.ts";

describe("an impossible situation", () => {
  const facts = { "event-date": "2024-03-22", "death-date": "2020-01-01", "age-at-event": 30, "age-now": 9 };
  const { findings } = checkSituation({ facts }, "2026-11-23");

  test("is told field by field, days and facts in the words of the reader", () => {
    const told = findingsByFact(findings, en, english);
    expect([...told.keys()]).toEqual(["death-date", "age-now"]);
    expect(told.get("death-date")).toContain("1 January 2020");
    expect(told.get("death-date")).toContain("22 March 2024");
    expect(told.get("age-now")).toContain("“Age today”");
  });

  test("in French too", () => {
    expect(findingsByFact(findings, fr, french).get("death-date")).toContain("1er janvier 2020");
  });

  test("what is wrong with a record is not told beside a field", () => {
    const record = {
      code: "criterion-unreadable",
      severity: "error",
      pointer: "/criteria",
      params: {},
    } as const;
    expect(findingsByFact([record], en, english).size).toBe(0);
  });
});
