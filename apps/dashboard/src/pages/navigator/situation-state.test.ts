import type { EligibilityFactCode } from "@civic/schema";
import { checkSituation, evaluate, type Facts } from "@civic/schema/compute";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  everyQuestion,
  isExamined,
  isOpening,
  openingQuestions,
  partOf,
  parts,
  questionOn,
} from "./situation-parts.ts";
import {
  answered,
  atPart,
  cleared,
  denied,
  deniedOf,
  emptySituation,
  inOrderOfAsking,
  knownIn,
  nextQuestions,
  withNeed,
  withQuestion,
} from "./situation-state.ts";
import { createSituationStore } from "./situation-store.ts";

const open = (...facts: EligibilityFactCode[]) => facts.map((fact) => ({ fact, settles: 0.5 }));

describe("what is known", () => {
  test("an answer is held; not known leaves no trace of it", () => {
    const told = answered(emptySituation, "event-country", "be");
    expect(told.facts).toEqual({ "event-country": "be" });
    expect("event-country" in answered(told, "event-country", undefined).facts).toBe(false);
  });

  test("no is an answer, and an empty list is one", () => {
    const told = answered(answered(emptySituation, "civil-party", false), "employer-state", []);
    expect(told.facts).toEqual({ "civil-party": false, "employer-state": [] });
  });

  test("what is known not to be so stands apart, and leaves no trace when it is taken back", () => {
    const told = denied(answered(emptySituation, "designated-by", ["fr"]), "designated-by", ["gb"]);
    expect(told.facts).toEqual({ "designated-by": ["fr"], not: { "designated-by": ["gb"] } });
    expect(denied(told, "designated-by", []).facts).toEqual({ "designated-by": ["fr"] });
    expect(told.asked).toEqual(["designated-by"]);
  });

  test("“no” to a designation reaches the answer as what is known not to be so, and a situation without it still works", () => {
    const told = denied(answered(emptySituation, "event-country", "fr"), "designated-by", ["gb"]);
    const { findings } = checkSituation({ facts: told.facts }, "2026-11-23");
    expect(findings).toEqual([]);
    const old = { "event-country": "fr", "event-type": ["bombing"], "designated-by": ["fr"] } as const;
    expect(checkSituation({ facts: old }, "2026-11-23").findings).toEqual([]);
    const settles = (facts: Facts) =>
      evaluate({ op: "country", fact: "designated-by", states: ["gb"] }, { facts });
    expect(settles(told.facts).verdict).toBe("not-met");
    expect(settles(old).verdict).toBe("unknown");
  });

  test("a list that is complete denies by itself: nothing is added to it", () => {
    expect(denied(emptySituation, "nationality", ["fr"])).toBe(emptySituation);
  });

  test("no value is ever so and not so, whatever is chosen in whatever order", () => {
    const value = fc.uniqueArray(fc.constantFrom("be", "de", "fr", "gb"));
    const act = fc.record({ says: fc.constantFrom("so", "not so"), value });
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        const { facts } = acts.reduce(
          (state, { says, value: states }) =>
            says === "so"
              ? answered(state, "designated-by", states.length === 0 ? undefined : states)
              : denied(state, "designated-by", states),
          emptySituation,
        );
        const so = facts["designated-by"] ?? [];
        expect(deniedOf(facts, "designated-by").filter((state) => so.includes(state))).toEqual([]);
        expect(facts.not === undefined || Object.keys(facts.not).length > 0).toBe(true);
      }),
    );
  });

  test("clearing forgets everything, the step and the needs too, and empties half-written fields", () => {
    const told = withNeed(
      atPart(answered(emptySituation, "civil-party", true), "claim"),
      "justice-and-legal",
    );
    expect(told.needs).toEqual(["justice-and-legal"]);
    expect(cleared(told)).toEqual({ ...emptySituation, round: 1 });
  });
});

describe("the steps", () => {
  test("every question stands in one of them, and the opening ones in their own", () => {
    expect(new Set(everyQuestion.map(partOf))).toEqual(new Set(parts));
    for (const part of parts)
      for (const question of openingQuestions[part]) expect(partOf(question), question).toBe(part);
  });

  test("the kind of event is two questions; what is missing names the side", () => {
    expect(everyQuestion).toEqual(expect.arrayContaining(["event-type-character", "event-type-mode"]));
    expect(questionOn({ fact: "event-type", level: "mode" })).toBe("event-type-mode");
    expect(questionOn({ fact: "event-type" })).toBe("event-type-character");
  });

  test("say how much of them is known", () => {
    const told = denied(answered(emptySituation, "event-country", "be"), "designated-by", ["fr"]);
    expect(parts.map((part) => knownIn(part, told))).toEqual([1, 0, 0, 0]);
  });
});

describe("what to ask next", () => {
  const questions = open("involved-in-act", "insured", "event-country", "civil-party", "damage-sum");
  const inClaim = atPart(emptySituation, "claim");

  test("in its step, what settles most first; what an authority may examine comes last", () => {
    expect(nextQuestions(inClaim, questions)).toEqual({
      asked: ["insured", "civil-party"],
      examined: ["involved-in-act"],
    });
    expect(inOrderOfAsking(questions)).toEqual([
      "insured",
      "event-country",
      "civil-party",
      "damage-sum",
      "involved-in-act",
    ]);
  });

  test("what an authority may examine is never an opening question", () => {
    expect(everyQuestion.filter(isExamined).filter(isOpening)).toEqual([]);
    expect(everyQuestion.filter(isExamined)).toHaveLength(5);
  });

  test("what was answered keeps its place, even when it is made unknown again", () => {
    const told = answered(answered(inClaim, "civil-party", true), "claim-date", "2026-01-01");
    expect(nextQuestions(told, open("insured")).asked).toEqual(["civil-party", "claim-date", "insured"]);
    const untold = answered(told, "civil-party", undefined);
    expect(nextQuestions(untold, open("civil-party")).asked).toEqual(["civil-party", "claim-date"]);
  });

  test("a question that is asked for is shown once; an opening question stays where it is", () => {
    const asked = withQuestion(withQuestion(emptySituation, "judgment-date"), "judgment-date");
    expect(asked.asked).toEqual(["judgment-date"]);
    expect(withQuestion(emptySituation, "event-date")).toBe(emptySituation);
  });
});

test("a store tells who listens, and no longer who stopped", () => {
  const store = createSituationStore();
  const heard = vi.fn();
  const stop = store.listen(heard);
  store.answer("event-country", "fr");
  store.ask("judgment-date");
  expect(store.current()).toMatchObject({
    facts: { "event-country": "fr" },
    asked: ["judgment-date"],
    part: "claim",
  });
  store.clear();
  expect(heard).toHaveBeenCalledTimes(3);
  stop();
  store.answer("event-country", "be");
  expect(heard).toHaveBeenCalledTimes(3);
});
