import { describe, expect, test } from "vitest";
import type { Facts, Situation } from "../../generated/types/model.ts";
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
    ["an age that nobody reaches", { "age-now": 999 }, "fact-too-large", "/facts/age-now"],
    ["more days than a life has", { "incapacity-days": 1e308 }, "fact-too-large", "/facts/incapacity-days"],
    ["a part of no State", { "event-region": "zz-1" }, "country-unknown", "/facts/event-region"],
    ["no part of a State", { "event-region": "fr-__proto__" }, "wrong-format", "/facts/event-region"],
    ["a part without its State", { "event-region": "-" }, "wrong-format", "/facts/event-region"],
    ["more than the whole", { "disability-degree": 101 }, "fact-too-large", "/facts/disability-degree"],
    [
      "somebody born after the event",
      { "event-date": "2015-11-13", "age-now": 10 },
      "facts-contradict",
      "/facts/age-now",
    ],
    [
      "somebody who grew faster than the calendar",
      { "event-date": "2025-11-13", "age-at-event": 20, "age-now": 24 },
      "facts-contradict",
      "/facts/age-now",
    ],
    [
      "a child as a spouse",
      { "age-at-event": 9, "kinship-to-victim": "spouse" },
      "facts-contradict",
      "/facts/kinship-to-victim",
    ],
    [
      "a judgment before the event",
      { "event-date": "2024-03-02", "judgment-date": "2024-03-01" },
      "fact-before-event",
      "/facts/judgment-date",
    ],
    [
      "a condition that was stable before the event",
      { "event-date": "2024-03-02", "stabilisation-date": "2023-03-01" },
      "fact-before-event",
      "/facts/stabilisation-date",
    ],
    [
      "an offer accepted before it was received",
      { "offer-date": "2024-03-02", "acceptance-date": "2024-03-01" },
      "fact-before-other",
      "/facts/acceptance-date",
    ],
    [
      "a refusal before the claim",
      { "claim-date": "2024-03-02", "refusal-date": "2024-03-01" },
      "fact-before-other",
      "/facts/refusal-date",
    ],
    [
      "300 nationalities",
      { nationality: Array.from({ length: 300 }, () => "fr") },
      "too-long",
      "/facts/nationality",
    ],
    [
      "an injury and no presence",
      { "victim-status": ["physically-injured"], "present-at-scene": false },
      "facts-contradict",
      "/facts/present-at-scene",
    ],
    [
      "residence longer than life",
      { "age-at-event": 5, "residence-years": 6 },
      "facts-contradict",
      "/facts/residence-years",
    ],
    [
      "a part of another State",
      { "event-region": "gb-nir", "event-country": "fr" },
      "facts-contradict",
      "/facts/event-region",
    ],
  ])("with %s is told so, and the fact is left out", (_, facts, code, pointer) => {
    const { situation: sound, findings } = check(facts);
    expect(findings.map((finding) => [finding.code, finding.pointer])).toEqual([[code, pointer]]);
    expect(Object.keys(sound.facts)).not.toContain(pointer.split("/")[2]);
  });

  test("is told of what it denies and says at once, and keeps what else it denies", () => {
    const { situation: sound, findings } = check({
      "designated-by": ["fr"],
      "victim-status": ["witness"],
      not: {
        "designated-by": ["gb", "fr"],
        "victim-status": ["orphan"],
        "event-type": ["nonsense"] as never,
      },
    });
    expect(findings.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["fact-code-unknown", "/facts/not/event-type"],
      ["facts-contradict", "/facts/not/designated-by"],
    ]);
    expect(sound.facts).toEqual({
      "designated-by": ["fr"],
      "victim-status": ["witness"],
      not: { "victim-status": ["orphan"] },
    });
  });

  test.each<[string, Facts]>([
    ["a death after the judgment", { "judgment-date": "2024-03-01", "death-date": "2025-01-01" }],
    ["a wounded man whose wife died", { "victim-status": ["physically-injured"], "victim-deceased": true }],
    ["a survivor who died later", { "victim-status": ["relative-of-survivor"], "victim-deceased": true }],
    [
      "harm to the mind, which people take for no bodily harm",
      { "harm-bodily": false, "harm-psychological": true },
    ],
    ["an island with a code of its own", { "event-region": "fr-gp", "event-country": "gp" }],
    ["a birthday since", { "event-date": "2025-11-24", "age-at-event": 20, "age-now": 21 }],
  ])("may hold %s", (_, facts) => {
    expect(check(facts)).toEqual({ situation: { facts }, findings: [] });
  });

  test("does not hide one contradiction behind another", () => {
    const { situation: sound, findings } = check({
      "victim-status": ["involved-unharmed"],
      "directly-exposed": false,
      "present-at-scene": false,
    });
    expect(findings.map(({ pointer }) => pointer)).toEqual([
      "/facts/directly-exposed",
      "/facts/present-at-scene",
    ]);
    expect(check(sound.facts).findings).toEqual([]);
  });

  test("with a need that does not exist is weighed as if it named none, and says so", () => {
    const asked = { facts: {}, needs: ["psychological-support", "nope"] } as unknown as Situation;
    const { situation: sound, findings } = checkSituation(asked, "2026-11-23");
    expect(findings.map(({ code, pointer }) => [code, pointer])).toEqual([["unknown-code", "/needs/1"]]);
    expect(sound).toEqual({ facts: {} });
  });

  test("has no place for a name or a day of birth", () => {
    expect(situation.safeParse({ facts: { "event-country": "fr" } }).success).toBe(true);
    for (const member of ["name", "birth-date"])
      expect(situation.safeParse({ facts: { [member]: "x" } }).success).toBe(false);
    expect(situation.safeParse({ facts: {}, name: "x" }).success).toBe(false);
  });
});
