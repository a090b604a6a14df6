import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Criterion, Facts } from "../../generated/types/model.ts";
import { factsAsked } from "../../tests/criteria/every-answer.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import { answering } from "./answering.ts";
import { comparisonsIn } from "./comparisons.ts";
import { evaluate } from "./evaluate.ts";
import { limitDays } from "./limit-days.ts";
import { answersOf, valuesNamed } from "./possible-answers.ts";
import { examine } from "./possible-outcomes.ts";
import { isRuledOut, saysNotAll } from "./silence.ts";
import { stepsFor } from "./steps.ts";
import type { Verdict } from "./verdict.ts";

/** How an expression can come out, whatever the facts. */
const outcomeOf = (criterion: Criterion) =>
  examine(criterion, { steps: stepsFor(), known: new Map() }).outcome;

const day = fc.constantFrom("2015-11-13", "2016-02-29", "2024-01-01");

/** One comparison a fact, each of which can be met and can be missed, and none of which implies another. */
const comparisons = [
  fc
    .subarray(["fr", "be", "gb"], { minLength: 1 })
    .map((states) => ({ op: "country", fact: "event-country", states })),
  fc.constant({ op: "country", fact: "nationality", groups: ["eu"] }),
  fc.constant({ op: "country", fact: "residence-now", states: ["fr"], groups: ["council-of-europe"] }),
  fc.constant({ op: "code", fact: "kinship-to-victim", in: ["spouse", "child"] }),
  fc.constant({ op: "code", fact: "victim-status", in: ["witness", "first-responder"] }),
  fc
    .record({
      is: fc.constantFrom("less-than", "at-most", "at-least", "more-than"),
      value: fc.integer({ min: 1, max: 90 }),
    })
    .map((rest) => ({ op: "number", fact: "disability-degree", ...rest })),
  fc
    .record({ is: fc.constantFrom("before", "on-or-before", "on-or-after", "after"), date: day })
    .map((rest) => ({ op: "date", fact: "stabilisation-date", ...rest })),
  fc.constant({ op: "code", fact: "event-type", in: ["terrorist-act", "mass-violence"] }),
  fc.constant({ op: "country", fact: "designated-by", states: ["gb", "be"] }),
  fc.constant({ op: "country", fact: "judgment-state", states: ["fr"], sameAs: "victim-residence" }),
  fc
    .record({ from: fc.constantFrom("2019", "2019-06", "2019-06-15"), until: fc.constant("2021") })
    .map((valid) => ({ op: "fact", fact: "insured", valid, validOn: "claim-date" })),
  fc.constant({ op: "fact", fact: "reported-to-police" }),
  fc.constant({ op: "fact", fact: "involved-in-act" }),
] as fc.Arbitrary<Criterion>[];

/** Nests leaves, each used once, into `all`, `any` and `not`. */
function nest(leaves: Criterion[], shape: number[]): Criterion {
  const [first, ...rest] = leaves;
  if (!first) throw new Error("no leaf");
  const turn = shape[leaves.length % shape.length] ?? 0;
  if (rest.length === 0) return turn % 3 === 0 ? { op: "not", of: first } : first;
  const cut = 1 + (turn % rest.length);
  const of = [nest(leaves.slice(0, cut), shape.slice(1).concat(turn)), nest(leaves.slice(cut), shape)];
  const whole: Criterion = { op: turn % 2 === 0 ? "all" : "any", of };
  return turn % 5 === 4 ? { op: "not", of: whole } : whole;
}

const leaves = fc
  .tuple(...comparisons)
  .chain((all) => fc.shuffledSubarray(all, { minLength: 1, maxLength: 6 }));
const expression = fc
  .tuple(leaves, fc.array(fc.nat(20), { minLength: 3, maxLength: 6 }))
  .map(([chosen, shape]) => nest(chosen, shape));

const factsOf = (criterion: Criterion): EligibilityFactCode[] => [
  ...new Set([...factsAsked(criterion), ...limitDays(criterion).keys()]),
];

/** The answers that a criterion can tell apart. */
const answersTo = (fact: EligibilityFactCode, criterion: Criterion) =>
  answersOf(fact, comparisonsIn(criterion), limitDays(criterion).get(fact));

/** A situation in which some of the facts that the criterion asks for are known. */
const known = (criterion: Criterion): fc.Arbitrary<Facts> =>
  fc
    .tuple(
      ...factsOf(criterion).map((fact) =>
        fc
          .option(fc.constantFrom(...answersTo(fact, criterion)), { nil: undefined })
          .map((value) => [fact, value]),
      ),
    )
    .map((entries) => ({ "event-date": "2016-03-01", ...Object.fromEntries(entries) }));

const asked = expression.chain((criterion) => fc.tuple(fc.constant(criterion), known(criterion)));

function verdict(criterion: Criterion, facts: Facts): Verdict {
  return evaluate(criterion, { facts }, { today: "2026-11-23" }).verdict;
}

/** Every way to complete a situation with answers that the criterion can tell apart. */
function completions(criterion: Criterion, facts: Facts): Facts[] {
  const open = factsOf(criterion).filter((fact) => facts[fact] === undefined || saysNotAll(fact));
  return open.reduce<Facts[]>(
    (all, fact) => {
      const answers = answersTo(fact, criterion);
      const named = valuesNamed(fact, comparisonsIn(criterion));
      const isRight = ([value]: string[]) => !isRuledOut(facts, fact, value ?? "");
      const right = saysNotAll(fact) ? answers.filter((answer) => isRight(answer as string[])) : answers;
      return all.flatMap((so) => right.map((answer) => answering(so, fact, answer, named)));
    },
    [facts],
  );
}

describe("evaluate", () => {
  test("adding facts never turns met into not met or back", () => {
    fc.assert(
      fc.property(asked, ([criterion, facts]) => {
        const before = verdict(criterion, facts);
        if (before === "unknown") return;
        for (const complete of completions(criterion, facts).slice(0, 200))
          expect(verdict(criterion, complete)).toBe(before);
      }),
    );
  });

  test("is unknown only if one completion is met and another is not", () => {
    fc.assert(
      fc.property(asked, ([criterion, facts]) => {
        if (verdict(criterion, facts) !== "unknown") return;
        const verdicts = new Set(
          completions(criterion, facts).map((complete) => verdict(criterion, complete)),
        );
        expect(verdicts).toEqual(new Set(["met", "not-met"]));
      }),
    );
  });

  test("does not depend on the order of branches", () => {
    fc.assert(
      fc.property(asked, ([criterion, facts]) => {
        expect(verdict(reversed(criterion), facts)).toBe(verdict(criterion, facts));
      }),
    );
  });

  test("obeys De Morgan", () => {
    fc.assert(
      fc.property(asked, asked, ([a, facts], [b, more]) => {
        const all = { ...more, ...facts };
        const not = (of: Criterion): Criterion => ({ op: "not", of });
        expect(verdict(not({ op: "all", of: [a, b] }), all)).toBe(
          verdict({ op: "any", of: [not(a), not(b)] }, all),
        );
        expect(verdict(not({ op: "any", of: [a, b] }), all)).toBe(
          verdict({ op: "all", of: [not(a), not(b)] }, all),
        );
      }),
    );
  });

  test("asks only for facts that are open, and for some whenever a fact can settle the verdict", () => {
    fc.assert(
      fc.property(asked, ([criterion, facts]) => {
        const { verdict: answer, missing } = evaluate(criterion, { facts }, { today: "2026-11-23" });
        expect(missing.length > 0).toBe(answer === "unknown");
        for (const { fact, settles } of missing) {
          if (!saysNotAll(fact)) expect(facts[fact]).toBeUndefined();
          expect(settles).toBeGreaterThanOrEqual(0);
          expect(settles).toBeLessThanOrEqual(1);
        }
        const order = missing.map(({ settles }) => settles);
        expect(order).toEqual([...order].sort((a, b) => b - a));
      }),
    );
  });

  test("agrees with the search for contradictions and tautologies", () => {
    fc.assert(
      // Larger expressions may be left open: the search is bounded.
      fc.property(
        expression.filter((each) => factsOf(each).length <= 2 && limitDays(each).size === 0),
        (criterion) => {
          expect(outcomeOf(criterion)).toBe("both");
          const both: Criterion = { op: "all", of: [criterion, { op: "not", of: criterion }] };
          expect(outcomeOf(both)).toBe("not-met");
          expect(outcomeOf({ op: "not", of: both })).toBe("met");
        },
      ),
      { numRuns: 40 },
    );
  });
});

function reversed(criterion: Criterion): Criterion {
  if (criterion.op === "all" || criterion.op === "any")
    return { ...criterion, of: criterion.of.map(reversed).reverse() };
  return criterion.op === "not" ? { ...criterion, of: reversed(criterion.of) } : criterion;
}

describe("an explanation", () => {
  const criterion: Criterion = {
    op: "all",
    of: [
      { op: "country", fact: "event-country", states: ["fr"], label: { en: "Acts in France" } },
      {
        op: "any",
        provenance: { sources: ["law"], confidence: "high" },
        of: [
          { op: "fact", fact: "harm-bodily" },
          { op: "human-check", text: { en: "Serious trouble" } },
        ],
      },
    ],
  };

  test("says what was asked, what was known, and on which source", () => {
    const { explanation, missing } = evaluate(
      criterion,
      { facts: { "event-country": "fr" } },
      { provenance: { sources: ["page"], confidence: "medium" } },
    );
    expect(explanation.verdict).toBe("unknown");
    expect(explanation.of?.[0]).toEqual({
      op: "country",
      verdict: "met",
      pointer: "/of/0",
      label: { en: "Acts in France" },
      fact: "event-country",
      asked: { op: "country", fact: "event-country", states: ["fr"], label: { en: "Acts in France" } },
      known: "fr",
      provenance: { sources: ["page"], confidence: "medium" },
    });
    expect(explanation.of?.[1]?.of?.[1]).toEqual({
      op: "human-check",
      verdict: "unknown",
      pointer: "/of/1/of/1",
      label: { en: "Serious trouble" },
      provenance: { sources: ["law"], confidence: "high" },
    });
    // Yes settles it; no leaves it to the person who judges.
    expect(missing).toEqual([{ fact: "harm-bodily", settles: 0.75 }]);
  });

  test("a human check is never silently true", () => {
    const only: Criterion = { op: "human-check", text: { en: "Good cause" } };
    expect(evaluate(only, { facts: {} }).verdict).toBe("unknown");
    expect(evaluate({ op: "not", of: only }, { facts: {} }).verdict).toBe("unknown");
  });
});

describe("facts", () => {
  test("what follows by definition is known", () => {
    const dead: Criterion = { op: "fact", fact: "victim-deceased" };
    expect(verdict(dead, { "death-date": "2020-01-01" })).toBe("met");
    expect(verdict(dead, { "victim-status": ["orphan"] })).toBe("met");
    expect(
      verdict({ op: "fact", fact: "harm-bodily" }, { "victim-status": ["psychologically-injured"] }),
    ).toBe("met");
    expect(verdict({ op: "fact", fact: "harm-bodily" }, { "victim-status": ["witness"] })).toBe("unknown");
  });

  test("an event whose character is not decided is neither terrorism nor not", () => {
    const terrorism: Criterion = { op: "code", fact: "event-type", in: ["terrorist-act"] };
    expect(verdict(terrorism, { "event-type": ["under-qualification", "bombing"] })).toBe("unknown");
    expect(verdict(terrorism, { "event-type": ["violent-crime"] })).toBe("not-met");
  });

  test("an empty list says none, an absent fact says nothing", () => {
    const designated: Criterion = { op: "country", fact: "designated-by", states: ["gb"] };
    expect(verdict(designated, { "designated-by": [] })).toBe("not-met");
    expect(verdict(designated, {})).toBe("unknown");
  });

  test("whoever looks for somebody is asked for the fate first, in place of what can be told only afterwards", () => {
    const survivors: Criterion = {
      op: "all",
      of: [
        { op: "code", fact: "victim-status", in: ["bereaved-relative"] },
        { op: "fact", fact: "dependent-on-victim" },
      ],
    };
    const asked = (criterion: Criterion, given: Facts) =>
      evaluate(criterion, { facts: given }).missing.map(({ fact }) => fact);
    const looking: Facts = { "victim-status": ["searching-relative"] };
    expect(asked(survivors, looking)).toEqual(["victim-deceased"]);
    expect(asked(survivors, { ...looking, "victim-deceased": true })).toEqual(["dependent-on-victim"]);
    expect(verdict(survivors, { ...looking, "victim-deceased": false })).toBe("not-met");
    // What the fate does not tell is asked for all the same.
    expect(asked({ op: "code", fact: "victim-status", in: ["witness"] }, looking)).toEqual(["victim-status"]);
  });

  test("a group of States counts at the event", () => {
    const union: Criterion = { op: "country", fact: "nationality", groups: ["eu"] };
    expect(verdict(union, { nationality: ["gb"], "event-date": "2015-11-13" })).toBe("met");
    expect(verdict(union, { nationality: ["gb"], "event-date": "2020-02-01" })).toBe("not-met");
    const { verdict: open, missing } = evaluate(union, { facts: { nationality: ["gb"] } });
    expect(open).toBe("unknown");
    expect(missing).toEqual([{ fact: "event-date", settles: 1 }]);
  });

  test("a State that an unfinished list does not hold may still belong", () => {
    const parties: Criterion = { op: "country", fact: "nationality", groups: ["ecvvc"] };
    expect(verdict(parties, { nationality: ["de"], "event-date": "2020-01-01" })).toBe("met");
    expect(verdict(parties, { nationality: ["jp"], "event-date": "2020-01-01" })).toBe("unknown");
  });

  test("a day is counted from another fact by the calendar", () => {
    const within: Criterion = {
      op: "date",
      fact: "death-date",
      is: "on-or-before",
      sinceFact: "event-date",
      plus: "P2Y",
    };
    expect(verdict(within, { "event-date": "2020-02-29", "death-date": "2022-02-28" })).toBe("met");
    expect(verdict(within, { "event-date": "2020-02-29", "death-date": "2022-03-01" })).toBe("not-met");
    expect(verdict(within, { "death-date": "2022-03-01" })).toBe("unknown");
  });
});
