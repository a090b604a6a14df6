import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DayRule } from "../../generated/types/model.ts";
import { dayOfRemembrance } from "./day-of-remembrance.ts";

const years = fc.integer({ min: 1583, max: 9999 });
const weekdays = ["su", "mo", "tu", "we", "th", "fr", "sa"] as const;
const weekdayOf = (date: string) => weekdays[new Date(date).getUTCDay()];
const easter = (year: number, offset = 0) => dayOfRemembrance({ rule: "easter", offset }, year);

describe("a fixed date", () => {
  test("is the same in each year", () => {
    expect(dayOfRemembrance({ rule: "fixed-date", month: 3, day: 11 }, 2026)).toBe("2026-03-11");
  });

  test.each([
    [2024, "2024-02-29"],
    [2026, undefined],
    [2100, undefined],
    [2000, "2000-02-29"],
  ])("29 February in %i", (year, date) => {
    expect(dayOfRemembrance({ rule: "fixed-date", month: 2, day: 29 }, year)).toBe(date);
  });

  test("that no month has is no date", () => {
    expect(dayOfRemembrance({ rule: "fixed-date", month: 4, day: 31 }, 2026)).toBeUndefined();
    expect(dayOfRemembrance({ rule: "fixed-date", month: 12, day: 31 }, 2026)).toBe("2026-12-31");
  });
});

describe("a weekday of a month", () => {
  test.each<[DayRule, number, string | undefined]>([
    [{ rule: "nth-weekday", month: 5, weekday: "mo", nth: 1 }, 2026, "2026-05-04"],
    [{ rule: "nth-weekday", month: 5, weekday: "mo", nth: -1 }, 2026, "2026-05-25"],
    [{ rule: "nth-weekday", month: 12, weekday: "th", nth: -1 }, 2026, "2026-12-31"],
    [{ rule: "nth-weekday", month: 11, weekday: "su", nth: 1 }, 2026, "2026-11-01"],
    [{ rule: "nth-weekday", month: 11, weekday: "mo", nth: 5 }, 2026, "2026-11-30"],
    [{ rule: "nth-weekday", month: 11, weekday: "tu", nth: 5 }, 2026, undefined],
    [{ rule: "nth-weekday", month: 2, weekday: "th", nth: 5 }, 2024, "2024-02-29"],
  ])("%o in %i", (rule, year, date) => {
    expect(dayOfRemembrance(rule, year)).toBe(date);
  });

  test("falls on that weekday, in its week of that month", () => {
    const nths = fc.constantFrom(...([1, 2, 3, 4, 5, -1] as const));
    const months = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(years, months, fc.constantFrom(...weekdays), nths, (year, month, weekday, nth) => {
        const date = dayOfRemembrance({ rule: "nth-weekday", month, weekday, nth }, year);
        if (date === undefined) {
          expect(nth).toBe(5);
          return;
        }
        expect(weekdayOf(date)).toBe(weekday);
        expect(Number(date.slice(5, 7))).toBe(month);
        const day = Number(date.slice(8));
        const weekAfter = dayOfRemembrance({ rule: "fixed-date", month, day: day + 7 }, year);
        if (nth === -1) expect(weekAfter).toBeUndefined();
        else expect(Math.ceil(day / 7)).toBe(nth);
      }),
    );
  });
});

describe("Easter", () => {
  test.each([
    [1818, "1818-03-22"],
    [1943, "1943-04-25"],
    [1954, "1954-04-18"],
    [1981, "1981-04-19"],
    [2000, "2000-04-23"],
    [2008, "2008-03-23"],
    [2011, "2011-04-24"],
    [2019, "2019-04-21"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2038, "2038-04-25"],
    [2049, "2049-04-18"],
    [2076, "2076-04-19"],
    [2285, "2285-03-22"],
  ])("of %i", (year, date) => {
    expect(easter(year)).toBe(date);
  });

  test("is a Sunday from 22 March to 25 April", () => {
    fc.assert(
      fc.property(years, (year) => {
        const date = easter(year) ?? "";
        expect(weekdayOf(date)).toBe("su");
        expect(date >= `${year}-03-22` && date <= `${year}-04-25`).toBe(true);
      }),
    );
  });

  test("days before and after it are counted across months", () => {
    expect(easter(2026, -2)).toBe("2026-04-03");
    expect(easter(2024, 1)).toBe("2024-04-01");
    expect(easter(2026, 39)).toBe("2026-05-14");
    expect(easter(2026, -70)).toBe("2026-01-25");
  });
});

test("a day that is announced each year has no computed date", () => {
  expect(dayOfRemembrance({ rule: "announced", description: { en: "By decree" } }, 2026)).toBeUndefined();
});

describe("a day that is not held every year", () => {
  const held = (own: Partial<DayRule>, first = 2017, last = 2045) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
      (year) =>
        dayOfRemembrance({ rule: "fixed-date", month: 3, day: 22, ...own } as DayRule, year) !== undefined,
    );

  test("is held yearly to 2024, then every five years", () => {
    const intervals = [
      { everyYears: 1, until: "2024" },
      { everyYears: 5, from: "2024" },
    ];
    expect(held({ firstHeld: "2017-03-22", intervals }, 2015, 2040)).toEqual([
      2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2029, 2034, 2039,
    ]);
  });

  test("is held from the first time to the last", () => {
    expect(held({ firstHeld: "2018-04", lastHeld: "2021-03-22" })).toEqual([2019, 2020, 2021]);
    expect(held({ lastHeld: "2018" })).toEqual([2017, 2018]);
  });

  test("is held in no year that nobody can count", () => {
    expect(held({ intervals: [{ everyYears: 5 }] })).toEqual([]);
    expect(held({ firstHeld: "2020", intervals: [{ everyYears: 5, until: "2031" }] })).toEqual([
      2020, 2025, 2030,
    ]);
  });
});
