import { describe, expect, test } from "vitest";
import { deadlineState } from "../src/codelists/deadline-state.ts";
import { eligibilityFact } from "../src/codelists/eligibility-fact.ts";
import { verdict } from "../src/codelists/verdict.ts";
import { isDay } from "../src/eligibility/calendar.ts";
import { checkSituation } from "../src/eligibility/check-situation.ts";
import { validateSituation } from "../src/index.ts";
import {
  type ExpectedAnswer as Expected,
  ordinaryFiles as files,
  type OrdinarySituation,
  ordinarySituations as situations,
} from "./ordinary-cases.ts";
import { realRecords } from "./real-records.ts";

const byName = situations.map((each) => [each.id, each] as const);
const answers = situations.flatMap(({ expected }) => expected);
const recordIds = new Set<string>(realRecords.map(({ id }) => id));
const facts = new Set<string>(eligibilityFact.concepts.map(({ code }) => code));
const verdicts = new Set<string>(verdict.concepts.map(({ code }) => code));
const states = new Set<string>(deadlineState.concepts.map(({ code }) => code));

/** Every record that a situation names, wherever it names it. */
function recordsNamed({ expected, appears = [], crossBorder = {}, firstSteps = {} }: OrdinarySituation) {
  const { first, include = [], exclude = [], before = [] } = firstSteps;
  const ofAnswers = expected.flatMap((each) => [each.entitlement, ...Object.values(each.crossBorder ?? {})]);
  const all = [...ofAnswers, ...appears, ...Object.values(crossBorder), first, ...include, ...exclude];
  return [...all, ...before.flat()].filter((id) => typeof id === "string");
}

/** Every fact that a situation expects to be asked for, or not. */
function factsNamed({ expected, questions = {} }: OrdinarySituation): readonly string[] {
  const exclusions = expected.flatMap(({ unless = [] }) => unless).filter((each) => each !== "human-check");
  return [
    ...expected.flatMap(({ missing = [] }) => missing),
    ...exclusions,
    ...Object.values(questions).flat(),
  ];
}

function daysNamed({ today, expected }: OrdinarySituation): readonly string[] {
  const ofAnswers = expected.flatMap(({ deadline: { lastDay, notOverUntil, opensOn } = {} }) => {
    const last = typeof lastDay === "object" ? [lastDay.earliest, lastDay.latest] : [lastDay];
    return [...last, notOverUntil, opensOn].filter((day) => day !== undefined);
  });
  return [today, ...ofAnswers];
}

describe("ordinary situations", () => {
  test("are at least eighty, each in the file of its name", () => {
    expect(situations.length).toBeGreaterThanOrEqual(80);
    expect(situations.map(({ id }) => `${id}.json`)).toEqual(files);
    expect(new Set(situations.map(({ situation }) => JSON.stringify(situation))).size).toBeGreaterThan(80);
  });

  test.each(byName)("%s is a situation that can be, and leaves out what nobody says", (_, each) => {
    const { situation: given, today } = each;
    const read = validateSituation(given);
    expect(read.findings).toEqual([]);
    if (read.valid) expect(checkSituation(read.situation, today).findings).toEqual([]);
    expect(Object.keys(given.facts)).not.toContain("involved-in-act");
  });

  test.each(byName)("%s names records, facts and days that exist", (_, each) => {
    expect(recordsNamed(each).filter((id) => !recordIds.has(id))).toEqual([]);
    expect(factsNamed(each).filter((fact) => !facts.has(fact))).toEqual([]);
    expect(daysNamed(each).filter((day) => !isDay(day))).toEqual([]);
    for (const state of each.statesWithoutRecords ?? [])
      expect(realRecords.filter(({ jurisdiction }) => jurisdiction === state)).toEqual([]);
  });

  test.each(byName)("%s gives a reason and a source for every answer", (_, each) => {
    const { expected } = each;
    expect(new Set(expected.map(({ entitlement }) => entitlement)).size).toBe(expected.length);
    for (const {
      verdict: given,
      why,
      facts: sources,
      unless,
      missing,
      humanCheck,
      deadline = {},
    } of expected) {
      expect(verdicts).toContain(given);
      expect(why).not.toBe("");
      expect(sources.filter((source) => !/^[\w/-]+#\/\S+$/.test(source))).toEqual([]);
      expect(sources).not.toEqual([]);
      if (unless) expect(given).toBe("met");
      if (given === "unknown") expect(missing ?? humanCheck).toBeDefined();
      const named = [deadline.state, ...(deadline.stateIsNot ?? [])].filter((state) => state !== undefined);
      expect(named.filter((state) => !states.has(state))).toEqual([]);
    }
  });

  test("say what the text must say in English and, where they do, in one other language", () => {
    for (const [id, { text = {} }] of byName) {
      const languages = Object.keys(text);
      expect([id, languages.length === 0 || languages.includes("en")]).toEqual([id, true]);
      expect(languages.filter((language) => !["en", "de", "es", "fr"].includes(language))).toEqual([]);
      const phrases = Object.values(text).flatMap((said) => Object.values(said).flat(2));
      expect(phrases.filter((phrase) => phrase === "")).toEqual([]);
    }
    const inTwo = situations.filter(({ text = {} }) => Object.keys(text).length === 2);
    expect(inTwo.length).toBeGreaterThanOrEqual(80);
  });

  test("are settled to at least 85 of a hundred, schemes alone as well", () => {
    const share = (some: readonly Expected[]) =>
      some.filter((each) => each.verdict !== "unknown").length / some.length;
    expect(share(answers)).toBeGreaterThanOrEqual(0.85);
    expect(
      share(answers.filter(({ entitlement }) => entitlement.includes("/compensation-scheme/"))),
    ).toBeGreaterThanOrEqual(0.85);
  });
});
