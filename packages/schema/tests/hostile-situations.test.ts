import * as fc from "fast-check";
import { expect, test } from "vitest";
import { factRows } from "../generated/structure/facts.ts";
import type { Criterion, Situation } from "../generated/types/model.ts";
import { codelists } from "../src/codelists/codelists.ts";
import { checkSituation, evaluate, type Navigation, navigate, timeLimitOf } from "../src/compute/compute.ts";
import { entitlementOf } from "../src/entitlement/entitlement.ts";
import { isEntitlementRecord } from "../src/entitlement/entitlement-record.ts";
import { long } from "./agreement-corpus.ts";
import { realRecords } from "./real-records.ts";

const today = "2026-11-23";
const own = realRecords.filter(({ jurisdiction }) => ["be", "eu", "fr", "gb"].includes(jurisdiction));
const entitlements = own.filter(isEntitlementRecord);

const days = ["0000-00-00", "0001-01-01", "2023-02-29", "2024-02-29", "2020-01-01", today, "9999-12-31", ""];
const numbers = [-1, -0, 0, 0.5, 1, 15, 17, 18, 37, 100, 101, 130, 999, 2 ** 53, 1e308, Number.NaN, Infinity];
const states = ["fr", "be", "gb", "us", "zz", "eu", "FR", "", "__proto__"];
const regions = ["fr-06", "gb-sct", "zz-1", "-", "fr-__proto__", "x".repeat(1000)];
const junk: unknown[] = [null, [], {}, "", "fr", 5, true, ["__proto__"], [null], [[]], Array(300).fill("fr")];

/** Values of a fact, sound ones and others; sometimes something else altogether. */
function valuesOf({ type, list, multiple }: (typeof factRows)[number]): fc.Arbitrary<unknown> {
  const codes = list ? [...codelists[list].concepts.map(({ code }) => code), "nope"] : regions;
  const kinds = { boolean: [true, false], number: numbers, date: days, country: states, code: codes };
  const one = fc.constantFrom<unknown>(...kinds[type]);
  return fc.oneof(
    { weight: 12, arbitrary: multiple ? fc.array(one, { maxLength: 4 }) : one },
    { weight: 1, arbitrary: fc.constantFrom(...junk) },
  );
}

const someFacts = (rows: readonly (typeof factRows)[number][], most: number) =>
  fc
    .subarray([...rows], { maxLength: most })
    .chain((chosen) =>
      fc
        .tuple(...chosen.map(valuesOf))
        .map((values) => Object.fromEntries(chosen.map(({ code }, index) => [code, values[index]]))),
    );
const denied = fc.oneof(
  someFacts(
    factRows.filter(({ multiple }) => multiple),
    3,
  ),
  fc.constantFrom(...junk),
);
const needs = fc.constantFrom<unknown>(["state-compensation"], ["nope"], [], "all", null, ["__proto__"]);
const anySituation = fc
  .record(
    {
      facts: fc
        .tuple(someFacts(factRows, 12), fc.option(denied, { nil: undefined }))
        .map(([facts, not]) => (not === undefined ? facts : { ...facts, not })),
      needs,
    },
    { requiredKeys: ["facts"] },
  )
  .map((given) => given as unknown as Situation);

const runs = { numRuns: long ? 2_000 : 40 };
const facing = (given: Situation, records = own) => navigate(given, records, { today });

function told({ firstSteps, questions, states: involved, ...found }: Navigation) {
  const answers = [...found.entitlements, ...found.besides].map(({ record, verdict, timeLimit, unless }) => [
    record.id,
    verdict,
    unless.length,
    timeLimit?.state,
    timeLimit?.lastDay,
  ]);
  return { answers, firstSteps, questions, involved };
}

test("whatever is left out of a situation, what remains is sound and gives the same answers", () => {
  fc.assert(
    fc.property(anySituation, (given) => {
      const before = JSON.stringify(given);
      const { situation } = checkSituation(given, today);
      expect(checkSituation(situation, today)).toEqual({ situation, findings: [] });
      expect(told(facing(situation))).toEqual(told(facing(given)));
      expect(JSON.stringify(given)).toBe(before);
    }),
    runs,
  );
});

test("no answer depends on the order of records or facts, or on how often a value is named", () => {
  fc.assert(
    fc.property(anySituation, (given) => {
      const answers = told(facing(given));
      expect(told(facing(given, own.toReversed()))).toEqual(answers);
      const facts = Object.fromEntries(Object.entries(given.facts).reverse());
      expect(told(facing({ ...given, facts }))).toEqual(answers);
      const twice = Object.entries(given.facts).map(([fact, held]) => [
        fact,
        Array.isArray(held) && held.length < 20 ? [...held, ...held] : held,
      ]);
      expect(told(facing({ ...given, facts: Object.fromEntries(twice) }))).toEqual(answers);
    }),
    runs,
  );
});

test("nothing stops one weighing, and no number of days is none", () => {
  fc.assert(
    fc.property(anySituation, fc.constantFrom(...entitlements), (given, record) => {
      const { timeLimit, verdict } = entitlementOf(record, given, today);
      expect(["met", "not-met", "unknown"]).toContain(verdict);
      const alone = timeLimitOf([{ starts: "event", length: "P1Y" }], given, today);
      for (const limit of [timeLimit, alone]) expect(limit?.daysLeft).not.toBeNaN();
      const here: Criterion = { op: "country", fact: "event-country", states: ["fr"] };
      expect(evaluate(here, given, { today }).verdict).toBeDefined();
    }),
    runs,
  );
});

test.each(["", "2024-02-30", "0000-00-00", "2024-2-1", "soon"])("%j lies before and after no day", (day) => {
  const given: Situation = { facts: { "event-date": day } };
  for (const is of ["before", "on-or-after"] as const)
    expect(evaluate({ op: "date", fact: "event-date", is, date: "2020-01-01" }, given).verdict).toBe(
      "unknown",
    );
  const limit = timeLimitOf([{ starts: "event", length: "P1Y" }], given, today);
  expect([limit.state, limit.lastDay, limit.daysLeft]).toEqual(["unknown", undefined, undefined]);
});
