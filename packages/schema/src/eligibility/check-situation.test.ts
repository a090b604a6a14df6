import { describe, expect, test } from "vitest";
import type { Facts } from "../../generated/types/model.ts";
import { situation } from "../model/criteria/situation.ts";
import { checkSituation } from "./check-situation.ts";

const check = (facts: Facts) => checkSituation({ facts }, "2026-11-23");

describe("a situation", () => {
  test("that can be is left as it is", () => {
    const facts: Facts = {
      "event-country": "fr",
      "event-date": "2024-02-29",
      nationality: [],
      "age-at-event": 0,
    };
    expect(check(facts)).toEqual({ situation: { facts }, findings: [] });
  });

  test.each<[string, Facts, string, string]>([
    ["a State that does not exist", { "residence-now": "zz" }, "country-unknown", "/facts/residence-now"],
    ["an informal code", { nationality: ["fr", "uk"] }, "country-unknown", "/facts/nationality"],
    ["30 February", { "event-date": "2024-02-30" }, "date-not-in-calendar", "/facts/event-date"],
    ["a code of no list", { "kinship-to-victim": "friend" }, "fact-code-unknown", "/facts/kinship-to-victim"],
    [
      "a death before the event",
      { "event-date": "2024-03-02", "death-date": "2024-03-01" },
      "fact-before-event",
      "/facts/death-date",
    ],
    ["a day to come", { "judgment-date": "2026-11-24" }, "fact-in-future", "/facts/judgment-date"],
    [
      "a death and nobody dead",
      { "victim-deceased": false, "death-date": "2024-03-01" },
      "facts-contradict",
      "/facts/victim-deceased",
    ],
    [
      "somebody who grew younger",
      { "age-at-event": 30, "age-now": 29 },
      "facts-contradict",
      "/facts/age-now",
    ],
  ])("with %s is told so, and the fact is left out", (_, facts, code, pointer) => {
    const { situation: sound, findings } = check(facts);
    expect(findings.map((finding) => [finding.code, finding.pointer])).toEqual([[code, pointer]]);
    expect(Object.keys(sound.facts)).not.toContain(pointer.split("/")[2]);
  });

  test("has no place for a name or a day of birth", () => {
    expect(situation.safeParse({ facts: { "event-country": "fr" } }).success).toBe(true);
    for (const member of ["name", "birth-date"])
      expect(situation.safeParse({ facts: { [member]: "x" } }).success).toBe(false);
    expect(situation.safeParse({ facts: {}, name: "x" }).success).toBe(false);
  });
});
