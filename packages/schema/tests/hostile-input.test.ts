import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CivicRecord, Clock, Criterion, DayRule, Situation } from "../generated/types/model.ts";
import {
  checkRecords,
  checkSituation,
  compare,
  coverage,
  dayOfRemembrance,
  deadlineOf,
  entitlementOf,
  equalTreatment,
  evaluate,
  gaps,
  navigate,
  timeLimitOf,
} from "../src/compute/compute.ts";
import { isEntitlementRecord } from "../src/entitlement/entitlement-record.ts";
import { long } from "./agreement-corpus.ts";
import { minimal, type Told } from "./minimal-records.ts";
import { mutated } from "./mutation.ts";
import { realRecords } from "./real-records.ts";

const today = "2026-11-23";
const situation: Situation = {
  facts: {
    "event-country": "be",
    "event-date": "2024-09-10",
    "event-type": ["terrorist-act"],
    nationality: ["fr"],
    "residence-at-event": "gb",
    "victim-status": ["physically-injured"],
  },
};
const states = ["be", "fr", "gb"];
const others = realRecords.filter(
  ({ jurisdiction }, index) => index % 3 === 0 && ["be", "gb", "un"].includes(jurisdiction),
);
const read = new Set(["service", "compensation-scheme", "pathway", "national-system", "recognition-measure"]);
const altered = realRecords.filter(({ kind }) => read.has(kind) || kind === "guideline");

/** Everything that is computed from records. */
function answers(records: readonly CivicRecord[], asked: Situation = situation) {
  return {
    navigation: navigate(asked, records, { today }),
    treatment: equalTreatment(asked, records, { today, states: ["us"] }),
    cells: coverage(records),
    gaps: gaps(records, { today }),
    comparison: compare(records, states, { today }),
  };
}
const expected = answers(others);

/** What is said of each record by itself. */
function ofEach({ navigation, treatment }: ReturnType<typeof answers>, without?: CivicRecord) {
  return {
    entitlements: navigation.entitlements
      .filter(({ record }) => record !== without)
      .map(({ interplay: _, crossBorder: __, ...own }) => own),
    differences: treatment.differences.filter(({ record }) => record !== without?.id),
  };
}

/** A scheme of Belgium that nobody validated. */
const scheme = (own: Told<"compensation-scheme">) => minimal("compensation-scheme", "be-hostile", own);
const nested = (depth: number) => {
  let value: unknown = "end";
  for (let level = 0; level < depth; level += 1) value = { of: [value] };
  return value;
};

describe("a record that nobody validated", () => {
  test("never stops a computation and never changes what is said of the others", () => {
    fc.assert(
      fc.property(mutated(altered), (document) => {
        const hostile = document as CivicRecord;
        const found = answers([hostile, ...others]);
        const { findings } = checkRecords([hostile]);
        expect(ofEach(found, hostile)).toEqual(ofEach(expected, hostile));
        if (isEntitlementRecord(hostile)) entitlementOf(hostile, situation, today);
        if (findings.length === 0) return;
        expect(found.cells).toEqual(expected.cells);
        expect(found.gaps).toEqual(expected.gaps);
        expect(found.comparison).toEqual(expected.comparison);
        expect(found.navigation).toEqual({ ...expected.navigation, findings: found.navigation.findings });
      }),
      { numRuns: long ? 20_000 : 250 },
    );
  });

  test.each<[string, unknown]>([
    ["nothing", null],
    ["a number", 5],
    ["a list", []],
    ["an empty object", {}],
    ["a kind that every object knows", { kind: "toString" }],
    ["a name that is none", { ...scheme({}), name: null }],
    ["sources that are no list", scheme({ sources: "law" })],
    ["offsets of nothing", scheme({ offsets: [null] })],
    ["clocks that are no list", scheme({ timeLimit: { clocks: { length: "P1Y" } } })],
    ["an amount by no method", scheme({ amounts: [{ method: "guess" }] })],
    ["a service for no need", minimal("service", "be-hostile", { needs: undefined })],
    ["a phase of no list", minimal("service", "be-hostile", { phases: ["emergency\n"] })],
    [
      "a part of a State without its code",
      minimal("national-system", "be-hostile", { subdivisions: [{}] as never }),
    ],
    ["a step of nothing", minimal("pathway", "be-hostile", { steps: [null] })],
  ])("(%s) is set aside with a finding", (_, document) => {
    const records = [...others, document as CivicRecord];
    expect(checkRecords(records).findings).toHaveLength(1);
    expect(checkRecords(records).records).toEqual(others);
    const { navigation, treatment, ...rest } = answers(records);
    expect(rest).toEqual({
      cells: expected.cells,
      gaps: expected.gaps,
      comparison: expected.comparison,
    });
    expect(navigation.entitlements).toEqual(expected.navigation.entitlements);
    expect(treatment.findings).toHaveLength(1);
  });

  test("that is sound is never set aside", () => {
    expect(checkRecords(realRecords)).toEqual({ records: realRecords, findings: [] });
  });

  test("says where it cannot be read", () => {
    expect(checkRecords([scheme({ damage: { heads: [{ heads: "pain" }] } })]).findings).toEqual([
      {
        code: "wrong-type",
        severity: "error",
        pointer: "/damage/heads/0/heads",
        params: { expected: "array", actual: "string" },
        record: "civic/compensation-scheme/be-hostile",
      },
    ]);
  });

  test("may be deep, wide and go round in circles", () => {
    const wide = {
      op: "any",
      of: Array.from({ length: 10_000 }, (_, index) => ({
        op: "code",
        fact: "event-region",
        in: [`region-${index}`],
      })),
    };
    const round: Record<string, unknown> = { op: "all" };
    round.of = [round, round];
    const chain = Array.from({ length: 5_000 }, (_, index) => ({
      ...scheme({
        offsets: [{ type: "claimed-first", with: {}, scheme: `civic/compensation-scheme/be-${index + 1}` }],
      }),
      id: `civic/compensation-scheme/be-${index}`,
    }));
    for (const record of [
      scheme({ criteria: wide }),
      scheme({ criteria: round }),
      scheme({ criteria: nested(10_000) }),
      minimal("national-system", "be-hostile", { emergencyNumbers: [nested(20_000)] }),
      ...[scheme({ criteria: { op: "any", of: [wide, { op: "human-check", text: {} }] } })],
    ])
      expect(ofEach(answers([...others, record]), record)).toEqual(ofEach(expected));
    const firstSteps = navigate(situation, chain, { today }).firstSteps.filter((step) => step.do === "claim");
    expect(firstSteps).toHaveLength(chain.length);
    expect(firstSteps[0]).toMatchObject({ record: "civic/compensation-scheme/be-4999" });
  });
});

describe("a situation that nobody validated", () => {
  const facts = { ...situation.facts, "age-at-event": 30, "death-date": "2024-09-11" };
  const polluted: unknown = JSON.parse('{"facts":{"__proto__":{"event-country":"be"}}}');

  test("never stops a computation", () => {
    fc.assert(
      fc.property(
        fc.oneof(mutated([{ facts, needs: ["psychological-support"] }]), fc.jsonValue()),
        (given) => {
          const asked = given as unknown as Situation;
          answers(others, asked);
          for (const record of others.filter(isEntitlementRecord)) entitlementOf(record, asked, today);
          timeLimitOf([{ starts: "majority", length: "P3Y" }], asked, today);
        },
      ),
      { numRuns: long ? 3_000 : 60 },
    );
  });

  test.each<[string, unknown, string[]]>([
    ["nothing", undefined, ["missing-property /facts"]],
    ["no facts", {}, ["missing-property /facts"]],
    ["facts in a list", { facts: [] }, ["wrong-type /facts"]],
    ["facts of no list", { facts: { "shoe-size": 44 } }, ["unknown-property /facts/shoe-size"]],
    [
      "an age that is no number",
      { facts: { "age-at-event": Number.NaN } },
      ["wrong-type /facts/age-at-event"],
    ],
    ["an age before birth", { facts: { "age-at-event": -1 } }, ["too-small /facts/age-at-event"]],
    ["a nationality that is no list", { facts: { nationality: "fr" } }, ["wrong-type /facts/nationality"]],
    ["30 February", { facts: { "event-date": "2024-02-30" } }, ["date-not-in-calendar /facts/event-date"]],
    ["needs that are no list", { facts: {}, needs: "all" }, ["wrong-type /needs"]],
    ["what every object inherits", polluted, ["unknown-property /facts/__proto__"]],
  ])("(%s) is unknown and reported", (_, given, codes) => {
    const { situation: left, findings } = checkSituation(given as Situation, today);
    expect(findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(codes);
    expect(left).toEqual({ facts: {} });
    const { states: involved, entitlements } = navigate(given as Situation, others, { today });
    expect([involved, entitlements]).toEqual([[], []]);
    const here: Criterion = { op: "country", fact: "event-country", states: ["be"] };
    expect(evaluate(here, given as Situation).verdict).toBe("unknown");
  });

  test("loses only what is wrong: a date is not held against one that was left out", () => {
    const wrong = { ...facts, "event-date": "2027-01-01" };
    const { situation: left, findings } = checkSituation({ facts: wrong }, today);
    expect(findings.map(({ pointer }) => pointer)).toEqual(["/facts/event-date"]);
    expect(left.facts).toEqual({ ...wrong, "event-date": undefined });
  });
});

describe("what is no criterion, clock or rule", () => {
  test.each([null, 5, "all", [], {}, { op: "all" }, nested(200)])("%j leaves the answer open", (given) => {
    expect(evaluate(given as Criterion, situation)).toEqual({
      verdict: "unknown",
      explanation: { op: "human-check", verdict: "unknown", pointer: "" },
      missing: [],
    });
    const when = { starts: "event", length: "P1Y", appliesWhen: given } as Clock;
    expect(deadlineOf(when, situation, today).applies).toBe("unknown");
  });

  test.each([null, 5, [], { length: 5 }, { endsOn: "2024-02-30" }, { startsOn: "soon", length: "P1Y" }])(
    "%j gives no last day",
    (given) => {
      const { state, lastDay } = deadlineOf(given as Clock, situation, today);
      expect([state, lastDay]).toEqual(["unknown", undefined]);
      expect(timeLimitOf([given as Clock], situation, today).state).toBe("unknown");
    },
  );

  test.each([
    [null, 2026],
    [{ rule: "whenever" }, 2026],
    [{ rule: "fixed-date", month: 3, day: 11 }, Number.NaN],
    [{ rule: "fixed-date", month: 3, day: 11 }, 10_000],
    [{ rule: "fixed-date", month: 3, day: 11 }, -1],
    [{ rule: "easter", offset: 1e20 }, 2026],
  ])("%j in %j is no day", (rule, year) => {
    expect(dayOfRemembrance(rule as DayRule, year)).toBeUndefined();
  });
});

describe("a program that does not say what today is", () => {
  test.each(["", "2026-02-30", "23/11/2026", undefined])("(%j) is told so at once", (wrong) => {
    const options = { today: wrong as string };
    expect(() => navigate(situation, others, options)).toThrow(RangeError);
    expect(() => equalTreatment(situation, others, options)).toThrow(RangeError);
    expect(() => gaps(others, options)).toThrow(RangeError);
    expect(() => compare(others, states, options)).toThrow(RangeError);
    for (const record of others.filter(isEntitlementRecord).slice(0, 1))
      expect(() => entitlementOf(record, situation, wrong as string)).toThrow(RangeError);
  });
});

test("an offset of no list says nothing of the other scheme, and stops nothing", () => {
  const hostile = scheme({
    offsets: [
      { type: "swallows", with: { en: "Everything" } },
      { type: "toString", with: { en: "Nothing" } },
      { type: "deducted", with: { en: "Insurance" } },
    ] as never,
  });
  const { entitlements } = navigate(situation, [hostile], { today });
  expect(entitlements.map(({ interplay }) => interplay.map(({ type }) => type))).toEqual([["deducted"]]);
});
