import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Criterion } from "../../generated/types/model.ts";
import { everyVerdict, factsAsked } from "../../tests/criteria/every-answer.ts";
import { asks, tangled, yesOrNo } from "../../tests/criteria/tangled.ts";
import { realRecords } from "../../tests/real-records.ts";
import { walkRecord } from "../structure/walk-record.ts";

import { examine } from "./possible-outcomes.ts";
import { mostSteps, stepsFor } from "./steps.ts";

const examined = (criterion: Criterion, most = mostSteps) => {
  const steps = stepsFor(most);
  const { outcome } = examine(criterion, { steps, known: new Map() });
  return { outcome, spent: most - steps.left };
};

/** Comparisons that contradict, imply and miss one another, of every type. */
const leaf = fc.constantFrom(
  ...([
    asks(0),
    asks(1),
    { op: "human-check", text: { en: "Judged" } },
    { op: "number", fact: "age-now", is: "at-least", value: 18 },
    { op: "number", fact: "age-now", is: "less-than", value: 18 },
    { op: "number", fact: "age-now", is: "at-least", value: 0 },
    { op: "country", fact: "event-country", states: ["fr", "be"] },
    { op: "country", fact: "event-country", states: ["fr"] },
    { op: "country", fact: "nationality", groups: ["eu"] },
    { op: "country", fact: "nationality", states: ["gb"] },
    { op: "date", fact: "event-date", is: "before", date: "1950-01-01" },
    { op: "code", fact: "victim-status", in: ["witness"] },
    { op: "code", fact: "victim-status", in: ["witness", "orphan"] },
    { op: "code", fact: "event-type", in: ["terrorist-act", "bombing"] },
    { op: "code", fact: "event-type", in: ["terrorist-act"] },
    { op: "country", fact: "residence-at-event", sameAs: "event-country" },
    { op: "country", fact: "residence-at-event", states: ["fr"] },
  ] as Criterion[]),
);
const { expression } = fc.letrec<{ expression: Criterion }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3 },
    leaf,
    leaf,
    fc.record({
      op: fc.constantFrom("all" as const, "any" as const),
      of: fc.array(tie("expression"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ op: fc.constant("not" as const), of: tie("expression") }),
  ),
}));

const few = expression.filter((each) => factsAsked(each).length <= 3);

/** A criterion that may have a period: a person judges at any time. */
const withoutCheck = (criterion: Criterion): Exclude<Criterion, { op: "human-check" }> =>
  criterion.op === "human-check" ? { op: "fact", fact: "insured" } : criterion;

describe("how an expression can come out", () => {
  test("is what trying every answer shows", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(few, (criterion) => {
        const { outcome } = examined(criterion);
        const [only, ...others] = everyVerdict(criterion);
        expect(outcome).toBe(others.length > 0 || only === "unknown" ? "both" : only);
        seen.add(outcome);
      }),
      { numRuns: 500 },
    );
    expect(seen).toEqual(new Set(["both", "met", "not-met"]));
  });

  test("says one way only where no day, and no period of a part, lets it come out otherwise", () => {
    const limited = fc
      .tuple(few, few, few, fc.constantFrom("all" as const, "any" as const), fc.boolean())
      .map(([a, b, c, op, isDenied]): Criterion => {
        const before: Criterion = { ...withoutCheck(a), valid: { until: "2009" } };
        const since: Criterion = { ...withoutCheck(b), valid: { from: "2010-06" } };
        return { op, of: [isDenied ? { op: "not", of: before } : before, since, c] };
      })
      .filter((each) => factsAsked(each).length <= 3);
    const seen = new Set<string>();
    fc.assert(
      fc.property(limited, (criterion) => {
        const { outcome } = examined(criterion);
        seen.add(outcome);
        for (const today of ["2009-12-31", "2010-03-01", "2010-06-01"])
          if (outcome !== "both") expect(everyVerdict(criterion, today)).toEqual(new Set([outcome]));
      }),
      { numRuns: 400 },
    );
    expect(seen.size).toBeGreaterThan(1);
  });

  test("is told of every condition of a real record in a fiftieth of the steps", () => {
    for (const record of realRecords) {
      const steps = stepsFor();
      const known = new Map();
      for (const { value } of walkRecord(record).all("Criterion"))
        expect(examine(value, { steps, known }).outcome).toBe("both");
      expect(mostSteps - steps.left).toBeLessThan(mostSteps / 50);
    }
  });

  test("is found out of a contradiction among many facts that have nothing to do with it, however deep", () => {
    let criterion: Criterion = {
      op: "all",
      of: [
        ...yesOrNo
          .slice(0, 15)
          .map((_, index): Criterion => ({ op: "any", of: [asks(index), asks(index + 1)] })),
        { op: "number", fact: "age-now", is: "more-than", value: 60 },
        { op: "number", fact: "age-now", is: "less-than", value: 50 },
      ],
    };
    for (let depth = 0; depth < 40; depth += 1) criterion = { op: "all", of: [criterion, asks(20)] };
    const { outcome, spent } = examined(criterion);
    expect(outcome).toBe("not-met");
    expect(spent).toBeLessThan(10_000);
  });

  test("is said not to be examined where it takes more steps than there are, and not one is made beyond", () => {
    expect(examined(tangled(3))).toMatchObject({ outcome: "not-met" });
    expect(examined(tangled(5))).toEqual({ outcome: "not-examined", spent: mostSteps });
    expect(examined({ op: "any", of: [asks(31), tangled(5)] })).toMatchObject({ outcome: "not-examined" });
  });
});
