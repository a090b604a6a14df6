import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Clock, Situation } from "../../generated/types/model.ts";
import { eligibilityFact } from "../codelists/eligibility-fact.ts";
import type { FactOf } from "./fact.ts";
import { timeLimitOf } from "./time-limit.ts";

const today = "2026-11-23";
const situation: Situation = { facts: { "event-date": "2020-01-01", "event-country": "fr" } };
const booleans = eligibilityFact.concepts.flatMap(({ code, type }) =>
  type === "boolean" ? [code as FactOf<"boolean">] : [],
);

/** From one day after the event to another. */
function window(from: number, until: number): Clock {
  return { starts: "event", opensAfter: `P${from}D`, length: `P${until}D` };
}

describe("a record with thousands of clocks", () => {
  test("of which each opens when the one before it ends has one last day", () => {
    const chain = Array.from({ length: 4000 }, (_, day) => window(2500 + day, 2501 + day));
    for (const clocks of [chain, chain.toReversed()])
      expect(timeLimitOf(clocks, situation, today)).toMatchObject({
        state: "open",
        lastDay: { earliest: "2037-10-18", latest: "2037-10-18" },
      });
  });

  test("is weighed again only where a fact is asked for, however many are", () => {
    let read = 0;
    const clocks = Array.from({ length: 900 }, (_, index): Clock => {
      const fact = booleans[index % booleans.length] ?? "at-work";
      const appliesWhen = {
        op: "fact" as const,
        get fact() {
          read += 1;
          return fact;
        },
      };
      return { starts: "event", length: "P20Y", appliesWhen };
    });
    timeLimitOf(clocks, situation, today);
    const first = read;
    read = 0;
    timeLimitOf(clocks, situation, today);
    expect(read).toBeLessThanOrEqual(first);
    expect(read).toBeLessThan(20 * clocks.length);
  });
});

test("windows that touch are one, whatever their order", () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 6 }))
    .map(([from, days]) => ({ from: 2510 + from, until: 2510 + from + days }));
  fc.assert(
    fc.property(fc.array(span, { minLength: 1, maxLength: 8 }), (spans) => {
      const limit = timeLimitOf(
        spans.map(({ from, until }) => window(from, until)),
        situation,
        today,
      );
      // By hand: from the day on which the first of those that are not over is open, as far as days follow one another.
      const now = (Date.parse(today) - Date.parse("2020-01-01")) / 86_400_000;
      const isIn = (day: number) => spans.some(({ from, until }) => from <= day && day <= until);
      const start = isIn(now) ? now : Math.min(...spans.map(({ from }) => from).filter((from) => from > now));
      let end = start;
      while (isIn(end + 1)) end += 1;
      if (limit.state === "expired" || limit.state === "unknown") return;
      const last = new Date(Date.parse("2020-01-01") + end * 86_400_000).toISOString().slice(0, 10);
      expect(limit.lastDay?.earliest).toBe(last);
    }),
  );
});
