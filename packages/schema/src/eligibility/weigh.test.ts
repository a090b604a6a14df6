import { describe, expect, test } from "vitest";
import type { Criterion, Facts } from "../../generated/types/model.ts";
import { evaluate } from "./evaluate.ts";
import { isWellFormed } from "./well-formed.ts";

const answer = (criterion: Criterion, facts: Facts, today = "2026-11-23") => {
  const { verdict, missing } = evaluate(criterion, { facts }, { today });
  return [verdict, ...missing.map(({ fact, level }) => (level ? `${fact} ${level}` : fact))];
};

const typeOf = (...codes: string[]): Criterion => ({ op: "code", fact: "event-type", in: codes });

describe("silence", () => {
  test.each<[string, Criterion, string[] | undefined, string[]]>([
    [
      "a bomb is not said to be terrorism",
      typeOf("terrorist-act"),
      ["bombing"],
      ["unknown", "event-type character"],
    ],
    [
      "terrorism is not said to be a bomb",
      typeOf("bombing"),
      ["terrorist-act"],
      ["unknown", "event-type mode"],
    ],
    ["one character is not another", typeOf("terrorist-act"), ["violent-crime"], ["not-met"]],
    [
      "an accident is none of the attacks that it looked like",
      typeOf("violent-crime", "vehicle-ramming"),
      ["vehicle-ramming", "collective-accident"],
      ["not-met"],
    ],
    [
      "an accident is one however it happened",
      typeOf("collective-accident"),
      ["vehicle-ramming", "collective-accident"],
      ["met"],
    ],
    [
      "where one speaks of an accident and another of terrorism, how it was made counts",
      typeOf("bombing"),
      ["bombing", "collective-accident", "terrorist-act"],
      ["met"],
    ],
    ["one mode is not another", typeOf("bombing"), ["arson", "terrorist-act"], ["not-met"]],
    ["either side is enough", typeOf("terrorist-act", "bombing"), ["bombing"], ["met"]],
    [
      "either side may still be",
      typeOf("terrorist-act", "arson"),
      ["bombing"],
      ["unknown", "event-type character"],
    ],
    ["neither side can be", typeOf("terrorist-act", "arson"), ["bombing", "mass-violence"], ["not-met"]],
    ["nothing is said", typeOf("terrorist-act", "arson"), undefined, ["unknown", "event-type"]],
    ["an empty list says nothing of an event", typeOf("arson"), [], ["unknown", "event-type mode"]],
    [
      "not decided yet",
      typeOf("terrorist-act"),
      ["under-qualification", "arson"],
      ["unknown", "event-type character"],
    ],
    ["a mode that nobody knows", typeOf("arson"), ["unknown-mode"], ["unknown", "event-type mode"]],
    [
      "an accident has no mode of attack",
      typeOf("bombing", "violent-crime"),
      ["collective-accident"],
      ["not-met"],
    ],
    ["an attack is no disaster", typeOf("natural-disaster"), ["bombing"], ["not-met"]],
  ])("%s", (_, criterion, types, expected) => {
    expect(answer(criterion, types ? { "event-type": types as never } : {})).toEqual(expected);
  });

  const british: Criterion = { op: "country", fact: "designated-by", states: ["gb"] };

  test.each<[string, Facts, string[]]>([
    [
      "that of France says nothing of that of Britain",
      { "designated-by": ["fr"] },
      ["unknown", "designated-by"],
    ],
    ["it is known not to be so", { "designated-by": ["fr"], not: { "designated-by": ["gb"] } }, ["not-met"]],
    ["nothing else is known", { not: { "designated-by": ["gb"] } }, ["not-met"]],
    ["nobody did", { "designated-by": [] }, ["not-met"]],
    ["of another it is known", { not: { "designated-by": ["fr"] } }, ["unknown", "designated-by"]],
  ])("of a designation: %s", (_, facts, expected) => {
    expect(answer(british, facts)).toEqual(expected);
  });

  test("a list of nationalities is complete", () => {
    expect(answer({ op: "country", fact: "nationality", states: ["gb"] }, { nationality: ["fr"] })).toEqual([
      "not-met",
    ]);
  });
});

describe("two facts that are compared", () => {
  const atHome: Criterion = { op: "country", fact: "residence-at-event", sameAs: "event-country" };
  const own: Criterion = { op: "country", fact: "nationality", sameAs: "event-country" };
  const designated: Criterion = { op: "country", fact: "event-country", sameAs: "designated-by" };

  test.each<[string, Criterion, Facts, string[]]>([
    ["the same", atHome, { "residence-at-event": "fr", "event-country": "fr" }, ["met"]],
    ["not the same", atHome, { "residence-at-event": "be", "event-country": "fr" }, ["not-met"]],
    ["one is missing", atHome, { "residence-at-event": "be" }, ["unknown", "event-country"]],
    ["both are missing", atHome, {}, ["unknown", "event-country", "residence-at-event"]],
    ["one of several", own, { nationality: ["be", "fr"], "event-country": "fr" }, ["met"]],
    ["none of several", own, { nationality: ["be", "gb"], "event-country": "fr" }, ["not-met"]],
    [
      "a list that does not say all",
      designated,
      { "designated-by": ["be"], "event-country": "fr" },
      ["unknown", "designated-by"],
    ],
    [
      "a list that denies it",
      designated,
      { "designated-by": ["be"], "event-country": "fr", not: { "designated-by": ["fr"] } },
      ["not-met"],
    ],
    ["beside States", { ...atHome, states: ["be"] } as Criterion, { "residence-at-event": "be" }, ["met"]],
  ])("%s", (_, criterion, facts, expected) => {
    expect(isWellFormed(criterion)).toBe(true);
    const [verdict, ...missing] = answer(criterion, facts);
    expect([verdict, ...missing.sort()]).toEqual(expected);
  });

  test("what would settle it is asked first, by the States that the situation names", () => {
    const { missing } = evaluate(atHome, { facts: { "event-country": "jp" } });
    expect(missing).toEqual([{ fact: "residence-at-event", settles: 1 }]);
  });
});

describe("a condition of a time", () => {
  const police: Criterion = {
    op: "fact",
    fact: "reported-to-police",
    valid: { from: "2019", until: "2025-06" },
  };
  const insured: Criterion = { op: "fact", fact: "insured" };

  test.each<[string, string]>([
    ["2018-12-31", "not-met"],
    ["2019-01-01", "met"],
    ["2025-06-30", "met"],
    ["2025-07-01", "not-met"],
  ])("counts with both ends, to the day, the month or the year: %s", (today, verdict) => {
    expect(answer(police, { "reported-to-police": true }, today)).toEqual([verdict]);
  });

  const over = "2026-01-01";

  test.each<[string, Criterion, Facts, string]>([
    ["in `all`", { op: "all", of: [police, insured] }, { insured: true }, "met"],
    [
      "in `any`",
      { op: "any", of: [police, insured] },
      { insured: false, "reported-to-police": true },
      "not-met",
    ],
    ["alone in `all`", { op: "all", of: [police] }, {}, "met"],
    ["alone in `any`", { op: "any", of: [police] }, {}, "not-met"],
    ["denied in `all`", { op: "all", of: [{ op: "not", of: police }, insured] }, { insured: true }, "met"],
    [
      "denied in `any`",
      { op: "any", of: [{ op: "not", of: police }, insured] },
      { insured: false },
      "not-met",
    ],
    ["denied and alone", { op: "not", of: police }, {}, "not-met"],
  ])("is left out of its whole: %s", (_, criterion, facts, verdict) => {
    expect(answer(criterion, facts, over)).toEqual([verdict]);
  });

  test("is not in force unless the day is known on which it has to be, where that matters", () => {
    const claimed: Criterion = { ...police, validOn: "claim-date" } as Criterion;
    expect(answer(claimed, { "reported-to-police": true })).toEqual(["unknown", "claim-date"]);
    expect(answer(claimed, { "reported-to-police": false })).toEqual(["not-met"]);
    expect(answer(claimed, { "reported-to-police": true, "claim-date": "2020-05-05" })).toEqual(["met"]);
    expect(answer({ op: "all", of: [claimed] }, { "reported-to-police": true })).toEqual(["met"]);
    expect(answer(claimed, {}).sort()).toEqual(["claim-date", "reported-to-police", "unknown"]);
    expect(evaluate(police, { facts: { "reported-to-police": true } }).verdict).toBe("unknown");
  });

  test("says in the explanation that it is out of force", () => {
    const { explanation } = evaluate(
      { op: "all", of: [police, { op: "any", of: [insured], valid: { from: "2027" } }, insured] },
      { facts: { insured: true } },
      { today: over },
    );
    expect(explanation.of).toEqual([
      {
        op: "fact",
        verdict: "met",
        pointer: "/of/0",
        fact: "reported-to-police",
        asked: police,
        outOfForce: true,
      },
      { op: "any", verdict: "met", pointer: "/of/1", outOfForce: true },
      { op: "fact", verdict: "met", pointer: "/of/2", fact: "insured", asked: insured, known: true },
    ]);
  });
});

describe("ages that are not given", () => {
  const now = (is: "less-than" | "at-least", value: number): Criterion => ({
    op: "number",
    fact: "age-now",
    is,
    value,
  });

  test.each<[string, Criterion, Facts, string[]]>([
    [
      "a girl of eight last week is under 21",
      now("less-than", 21),
      { "age-at-event": 8, "event-date": "2026-11-14" },
      ["met"],
    ],
    [
      "at twenty two years ago she is not",
      now("less-than", 21),
      { "age-at-event": 20, "event-date": "2024-11-14" },
      ["not-met"],
    ],
    [
      "at twenty last week it may have been her birthday",
      now("less-than", 21),
      { "age-at-event": 20, "event-date": "2026-11-14" },
      ["unknown", "age-now"],
    ],
    ["nobody grows younger", now("at-least", 18), { "age-at-event": 18 }, ["met"]],
    [
      "without the day of the event more is not known",
      now("less-than", 21),
      { "age-at-event": 8 },
      ["unknown", "age-now"],
    ],
    [
      "who is thirty was of age ten years ago",
      { op: "number", fact: "age-at-event", is: "less-than", value: 18 },
      { "age-now": 30, "event-date": "2016-11-23" },
      ["not-met"],
    ],
    [
      "nobody lives anywhere longer than at all",
      { op: "number", fact: "residence-years", is: "at-least", value: 3 },
      { "age-at-event": 2 },
      ["not-met"],
    ],
  ])("%s", (_, criterion, facts, expected) => {
    expect(answer(criterion, facts)).toEqual(expected);
  });
});
