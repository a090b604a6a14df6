import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Clock, Facts } from "../../generated/types/model.ts";
import { birthday } from "./birthday.ts";
import { daysBetween, isDay, plus } from "./calendar.ts";
import { deadlineOf } from "./deadline.ts";
import { timeLimitOf } from "./time-limit.ts";
import { isWorkingDay, workingDayFrom } from "./working-day.ts";

const daysAfterFirst = (first: string, most: number) =>
  fc.integer({ min: 0, max: most }).map((days) => plus(first, `P${days}D`) ?? first);

const aDay = daysAfterFirst("2010-01-01", 8000);
const aLength = fc.constantFrom("P1M", "P2M", "P120D", "P1Y", "P18M", "P3Y", "P10Y");
const anEvent = fc.constantFrom(
  "event",
  "death",
  "stabilisation",
  "judgment",
  "claim",
  "refusal",
  "decision",
);
const suspension = fc.oneof(
  fc.record({ from: anEvent, until: anEvent }),
  fc.record({ fromDay: aDay, until: anEvent }),
  fc.record({ from: anEvent, untilDay: aDay }),
);

/**
 * As a rule demands: a step that is over before it is possible has no state that facts could sharpen. An outer limit may be
 * over before, whatever its length, since it runs from another event.
 */
function closesAfterOpening({ opensAfter = "P0D", length = "P99Y", atMost }: Clock): boolean {
  if (opensAfter !== "P0D" && atMost !== undefined) return false;
  return (plus("2010-01-01", opensAfter) ?? "") <= (plus("2010-01-01", length) ?? "");
}

const anyClock = fc
  .record(
    {
      starts: fc.oneof(anEvent, fc.constant("majority" as const)),
      length: aLength,
      opensAfter: fc.constantFrom("P2W", "P6M", "P2Y"),
      endsOn: aDay,
      atMost: fc.record({
        starts: fc.oneof(anEvent, fc.constant("majority" as const)),
        length: fc.oneof(aLength, fc.constantFrom("P9000Y", "P0D", "P999999D")),
      }),
      unlimited: fc.constant(true as const),
      suspensions: fc.array(suspension, { minLength: 1, maxLength: 3 }),
      suspendedUntilAge: fc.constant(18),
      appliesTo: fc.constant({ en: "Some" }),
      appliesWhen: fc.constantFrom(
        { op: "fact", fact: "judgment-final" } as const,
        { op: "not", of: { op: "fact", fact: "judgment-final" } } as const,
        { op: "number", fact: "age-at-event", is: "less-than", value: 18 } as const,
      ),
      whose: fc.constantFrom("person", "body", "insurer"),
    },
    { requiredKeys: [] },
  )
  .filter((clock) => closesAfterOpening(clock as Clock)) as fc.Arbitrary<Clock>;

/** Facts that can be: nothing after the event comes before it. */
const allFacts: fc.Arbitrary<Facts> = fc
  .record({
    event: aDay,
    age: fc.integer({ min: 0, max: 90 }),
    after: fc.array(fc.nat(4000), { minLength: 6, maxLength: 6 }),
  })
  .map(({ event, age, after }) => {
    const [death, stable, judged, claimed, refused, decided] = after.map(
      (days) => plus(event, `P${days}D`) ?? event,
    );
    return {
      "event-date": event,
      "age-at-event": age,
      ...(death && { "death-date": death }),
      ...(stable && { "stabilisation-date": stable }),
      ...(judged && { "judgment-date": judged }),
      ...(claimed && { "claim-date": claimed }),
      ...(refused && { "refusal-date": refused }),
      ...(decided && { "decision-date": decided }),
    };
  });

/** The facts without some of them. */
const fewer = (facts: Facts, left: readonly number[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter((_, index) => !left.includes(index)));

const someLeft = fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 5 });
const limits = (clocks: readonly Clock[], facts: Facts, today: string) =>
  timeLimitOf(clocks, { facts }, today);

describe("clocks, whatever they are", () => {
  test("the last day with all facts lies between the days known with fewer", () => {
    fc.assert(
      fc.property(anyClock, allFacts, someLeft, aDay, (clock, facts, left, today) => {
        const known = deadlineOf(clock, { facts }, today);
        const window = deadlineOf(clock, { facts: fewer(facts, left) }, today);
        if (known.applies !== "met" || !known.lastDay || !window.lastDay) return;
        expect(window.lastDay.earliest <= known.lastDay.earliest).toBe(true);
        const { latest = "9999-12-31" } = window.lastDay;
        expect((known.lastDay.latest ?? known.lastDay.earliest) <= latest).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("what is called over, open, closed or unlimited with few facts is so with all", () => {
    fc.assert(
      fc.property(
        fc.array(anyClock, { minLength: 1, maxLength: 3 }),
        allFacts,
        someLeft,
        aDay,
        (clocks, facts, left, today) => {
          const few = limits(clocks, fewer(facts, left), today).state;
          const all = limits(clocks, facts, today).state;
          if (few === "open" || few === "expired") expect(all).toBe(few);
          if (few === "not-yet-open") expect(["not-yet-open", "open"]).toContain(all);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("none is open that does not run by a fact that is added", () => {
    const notYet = fc.constantFrom<Facts>(
      { "judgment-final": false },
      { "victim-deceased": false },
      { "condition-certified": false },
    );
    fc.assert(
      fc.property(anyClock, aDay, notYet, aDay, (clock, event, added, today) => {
        const few = deadlineOf(clock, { facts: { "event-date": event } }, today);
        const more = deadlineOf(clock, { facts: { "event-date": event, ...added } }, today);
        if (more.state === "not-running") expect(["open", "expired"]).not.toContain(few.state);
        expect(more.waitsFor === undefined).toBe(more.state !== "not-running");
        if (more.state === "not-running") expect(more.lastDay).toBeUndefined();
      }),
    );
  });

  test("their order does not matter", () => {
    fc.assert(
      fc.property(
        fc.array(anyClock, { minLength: 2, maxLength: 4 }),
        allFacts,
        someLeft,
        aDay,
        (clocks, facts, left, today) => {
          const of = (some: readonly Clock[]) => {
            const { missing, clocks: _, ...limit } = limits(some, fewer(facts, left), today);
            return { ...limit, missing: [...missing].sort() };
          };
          expect(of([...clocks].reverse())).toEqual(of(clocks));
        },
      ),
    );
  });

  test("a last day moves to a working day that follows within five days, and only where it is none", () => {
    fc.assert(
      fc.property(anyClock, allFacts, aDay, (clock, facts, today) => {
        const { lastDay, movesTo } = deadlineOf(clock, { facts }, today);
        if (lastDay?.latest !== lastDay?.earliest || lastDay === undefined) return movesTo === undefined;
        expect(movesTo === undefined).toBe(isWorkingDay(lastDay.earliest));
        if (movesTo === undefined) return true;
        expect(isWorkingDay(movesTo)).toBe(true);
        expect(daysBetween(lastDay.earliest, movesTo)).toBeLessThanOrEqual(5);
        expect(daysBetween(lastDay.earliest, movesTo)).toBeGreaterThan(0);
        return true;
      }),
    );
  });

  test("the clocks of others change nothing of the time of the person", () => {
    fc.assert(
      fc.property(
        fc.array(anyClock, { minLength: 1, maxLength: 3 }),
        anyClock,
        allFacts,
        aDay,
        (clocks, other, facts, today) => {
          const own = { ...limits(clocks, facts, today), clocks: [] };
          const theirs: Clock = { ...other, whose: "body" };
          expect({ ...limits([...clocks, theirs], facts, today), clocks: [] }).toEqual(own);
        },
      ),
    );
  });
});

describe("working days", () => {
  test.each([
    ["2026-11-28", "2026-11-30"],
    ["2026-11-29", "2026-11-30"],
    ["2026-11-30", "2026-11-30"],
    ["2026-12-24", "2026-12-28"],
    ["2025-12-24", "2025-12-29"],
    ["2027-01-01", "2027-01-04"],
    ["2027-12-31", "2027-12-31"],
  ])("from %s: %s", (day, expected) => expect(workingDayFrom(day)).toBe(expected));
});

describe("a birthday", () => {
  const birthdayIn = (born: string, year: number, leapDay: string) => {
    const day = `${year}${born.slice(4)}`;
    return isDay(day) ? day : `${year}-${leapDay}`;
  };
  const ageOn = (born: string, day: string, leapDay: string) => {
    const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
    return birthdayIn(born, Number(day.slice(0, 4)), leapDay) <= day ? years : years - 1;
  };

  test("lies in the window by every law, whatever the law by which the age was told", () => {
    const leap = fc.constantFrom("02-28", "03-01");
    const born = fc.oneof(
      daysAfterFirst("1990-01-01", 9000),
      fc.constantFrom("1996-02-29", "2000-02-29", "2012-02-29"),
    );
    const day = fc.oneof(
      aDay,
      fc.constantFrom("2014-02-28", "2014-03-01", "2016-02-28", "2016-02-29", "2016-03-01"),
    );
    fc.assert(
      fc.property(born, day, leap, leap, (birth, event, told, law) => {
        const age = ageOn(birth, event, told);
        if (age < 0 || age >= 18) return;
        const { earliest = "", latest = "" } = birthday(18, { "event-date": event, "age-at-event": age });
        const ofAge = birthdayIn(birth, Number(birth.slice(0, 4)) + 18, law);
        expect([earliest <= ofAge, ofAge <= latest]).toEqual([true, true]);
        expect(daysBetween(earliest, latest)).toBeLessThanOrEqual(366);
      }),
      { numRuns: 1000 },
    );
  });
});
