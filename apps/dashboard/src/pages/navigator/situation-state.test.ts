import { describe, expect, test, vi } from "vitest";
import {
  answered,
  cleared,
  emptySituation,
  nextQuestions,
  openAbove,
  withQuestion,
} from "./situation-state.ts";
import { createSituationStore } from "./situation-store.ts";

const open = (...facts: Parameters<typeof answered>[1][]) => facts.map((fact) => ({ fact, settles: 0.5 }));

describe("what is known", () => {
  test("an answer is held; not known leaves no trace of it", () => {
    const told = answered(emptySituation, "event-country", "be");
    expect(told.facts).toEqual({ "event-country": "be" });
    expect("event-country" in answered(told, "event-country", undefined).facts).toBe(false);
  });

  test("no is an answer, and an empty list is one", () => {
    const told = answered(answered(emptySituation, "civil-party", false), "designated-by", []);
    expect(told.facts).toEqual({ "civil-party": false, "designated-by": [] });
  });

  test("clearing forgets everything and empties half-written fields", () => {
    const told = answered(emptySituation, "civil-party", true);
    expect(cleared(told)).toEqual({ facts: {}, asked: [], round: 1 });
  });
});

describe("what to ask next", () => {
  const questions = open("age-now", "event-country", "civil-party", "damage-sum");

  test("what settles most comes first; the opening questions stand above", () => {
    expect(nextQuestions(emptySituation, questions)).toEqual(["age-now", "civil-party", "damage-sum"]);
    expect(openAbove(questions)).toEqual(["event-country"]);
  });

  test("what was answered keeps its place, even when it is made unknown again", () => {
    const told = answered(answered(emptySituation, "civil-party", true), "damage-sum", 400);
    expect(nextQuestions(told, open("age-now"))).toEqual(["civil-party", "damage-sum", "age-now"]);
    const untold = answered(told, "civil-party", undefined);
    expect(nextQuestions(untold, questions)).toEqual(["civil-party", "damage-sum", "age-now"]);
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
  expect(store.current()).toMatchObject({ facts: { "event-country": "fr" }, asked: ["judgment-date"] });
  store.clear();
  expect(heard).toHaveBeenCalledTimes(3);
  stop();
  store.answer("event-country", "be");
  expect(heard).toHaveBeenCalledTimes(3);
});
