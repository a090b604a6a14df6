import { describe, expect, test } from "vitest";
import type { Clock } from "../../generated/types/model.ts";
import { arabic, english, french, phrasings } from "../../tests/phrasings.ts";
import type { Deadline } from "../eligibility/deadline.ts";
import type { TimeLimit } from "../eligibility/time-limit.ts";
import { type TimeLimitWords, timeLimitLine, timeLimitNotes, timeLimitWords } from "./time-limit-words.ts";

const limit = (given: Partial<TimeLimit>): TimeLimit => ({
  state: "open",
  missing: [],
  clocks: [],
  ...given,
});
const clockOf = (clock: Clock, more: Partial<Deadline> = {}): Deadline => ({
  clock,
  applies: "met",
  state: "unknown",
  missing: [],
  ...more,
});
const exact = { earliest: "2027-03-22", latest: "2027-03-22" };

describe("a time limit", () => {
  test.each<[string, Partial<TimeLimit>, string, string | undefined, Partial<TimeLimitWords>?]>([
    ["a day", { lastDay: exact, daysLeft: 89 }, "until 22 March 2027", "89 days left"],
    ["the last day", { lastDay: exact, daysLeft: 0 }, "until 22 March 2027", "today is the last day"],
    ["two days", { lastDay: exact, daysLeft: 2 }, "until 22 March 2027", "2 days left"],
    ["one day", { lastDay: exact, daysLeft: 1 }, "until 22 March 2027", "tomorrow is the last day"],
    [
      "a window",
      { lastDay: { earliest: "2027-03-22", latest: "2028-03-22" }, daysLeft: 89 },
      "the last day lies between 22 March 2027 and 22 March 2028",
      "at least 89 days left",
    ],
    [
      "a bound",
      { lastDay: { earliest: "2027-03-22" }, daysLeft: 89, missing: ["judgment-date"] },
      "at least until 22 March 2027",
      "at least 89 days left",
      { depends: "depends on: Date of the final judgment" },
    ],
    [
      "a bound that is today",
      { lastDay: { earliest: "2027-03-22" }, daysLeft: 0 },
      "at least until 22 March 2027",
      "not certain after today",
    ],
    ["no limit", { unlimited: true }, "no deadline", undefined],
    [
      "a missing day",
      { state: "unknown", missing: ["death-date"] },
      "cannot be counted yet",
      undefined,
      { depends: "depends on: Date of death" },
    ],
    ["nothing that counts a time", { state: "unknown" }, "time limit not known", undefined],
    [
      "a time of others alone",
      { state: "unknown", clocks: [clockOf({ starts: "offer", length: "P3M", whose: "insurer" })] },
      "time limit not known",
      undefined,
    ],
    [
      "a length whose start the source does not name",
      { state: "unknown", clocks: [clockOf({ length: "P5D" })] },
      "5 days from an event that the source does not name",
      undefined,
    ],
    [
      "an event that has not happened",
      {
        state: "not-running",
        waitsFor: "judgment",
        clocks: [
          clockOf({ starts: "judgment", length: "P1Y" }, { state: "not-running", waitsFor: "judgment" }),
        ],
      },
      "not running yet: 1 year from the final judgment",
      undefined,
    ],
    [
      "a start before which nothing is possible",
      { state: "not-yet-open", notBefore: "2027-01-01", lastDay: { earliest: "2027-03-22" }, daysLeft: 89 },
      "not possible before 1 January 2027; at least until 22 March 2027",
      "at least 89 days left",
    ],
    [
      "a start that is not known and may not have come",
      { state: "unknown", lastDay: { earliest: "2027-03-22" }, daysLeft: 89, missing: ["judgment-date"] },
      "cannot be counted yet",
      undefined,
      { depends: "depends on: Date of the final judgment" },
    ],
    [
      "a Saturday",
      { lastDay: { earliest: "2026-11-28", latest: "2026-11-28" }, daysLeft: 0, movesTo: "2026-11-30" },
      "until 28 November 2026",
      "today is the last day",
      { moves: "the last day is a Saturday: ask the body whether it moves to 30 November 2026" },
    ],
    [
      "a holiday that has just passed",
      {
        state: "unknown",
        lastDay: { earliest: "2026-12-25", latest: "2026-12-25" },
        daysLeft: -1,
        movesTo: "2026-12-28",
        lateClaim: { en: "For good cause." },
      },
      "may be over since 25 December 2026: ask all the same",
      undefined,
      {
        moves: "the last day is a holiday in many States: ask the body whether it moves to 28 December 2026",
        late: "Late claims: For good cause.",
      },
    ],
    [
      "a judgment",
      { state: "unknown", clocks: [clockOf({ starts: "event", length: "P1Y" }, { applies: "unknown" })] },
      "cannot be counted: a point has to be judged by a person",
      undefined,
    ],
    [
      "over",
      { state: "expired", lastDay: exact, daysLeft: -9 },
      "the time ended on 22 March 2027",
      undefined,
    ],
    ["over, day unknown", { state: "expired" }, "the time is over", undefined],
    [
      "perhaps over",
      { state: "unknown", lastDay: { earliest: "2025-03-22" }, daysLeft: -611 },
      "may be over since 22 March 2025: ask all the same",
      undefined,
    ],
    [
      "not yet open",
      { state: "not-yet-open", opensOn: "2027-01-01", lastDay: exact, daysLeft: 89 },
      "can be asked for from 1 January 2027; until 22 March 2027",
      "89 days left",
    ],
  ])("%s", (_, given, by, left, more = {}) => {
    const parts = { by, ...(left !== undefined && { left }), ...more };
    expect(timeLimitWords(limit(given), english)).toEqual(parts);
  });

  test("that a record does not give is not known, in every language", () => {
    expect(phrasings.map((each) => timeLimitWords(undefined, each))).toEqual([
      { by: "time limit not known" },
      { by: "délai non connu" },
      { by: "plazo no conocido" },
      { by: "Frist nicht bekannt" },
      { by: "الأجل غير معروف" },
    ]);
    expect(timeLimitLine(undefined, english)).toBe("time limit not known");
  });

  test("in Arabic the days left take the form of their number", () => {
    const left = (daysLeft: number) => timeLimitWords(limit({ lastDay: exact, daysLeft }), arabic).left;
    expect([0, 1, 2, 3, 11, 90].map(left)).toEqual([
      "اليوم هو اليوم الأخير",
      "غداً هو اليوم الأخير",
      "بقي يومان",
      "بقيت 3 أيام",
      "بقي 11 يوماً",
      "بقي 90 يوماً",
    ]);
  });

  test("every form says its days in every language, and no two say the same", () => {
    const days = { earliest: "2026-11-28", latest: "2026-11-28" };
    const forms: Partial<TimeLimit>[] = [
      { lastDay: days, daysLeft: 3 },
      { lastDay: { earliest: days.earliest }, daysLeft: 3 },
      { state: "unknown", lastDay: days, daysLeft: -1 },
      { state: "expired", lastDay: days, daysLeft: -9 },
      { state: "not-yet-open", opensOn: "2026-11-01", lastDay: days, daysLeft: 3 },
    ];
    for (const each of phrasings) {
      const said = forms.map((form) => timeLimitWords(limit(form), each).by);
      expect(said.filter((by) => !by.includes(each.format.date("2026-11-28")))).toEqual([]);
      expect(new Set(said).size).toBe(forms.length);
    }
  });

  test("whose beginning is not known says how long the one time is that it has, and for what", () => {
    const clock = {
      id: "notice",
      starts: "knowledge",
      length: "P5D",
      appliesTo: { en: "Notice to the insurer" },
    } as const;
    const missing = ["knowledge-date"] as const;
    const open = { clock, applies: "unknown", state: "open", missing, lastDay: { earliest: "2026-11-29" } };
    const given = { state: "unknown", missing, clocks: [open] } as unknown as Partial<TimeLimit>;
    const { by } = timeLimitWords(limit(given), english);
    expect(by).toContain("5 days");
    expect(by).toContain("(Notice to the insurer); cannot be counted yet");
    const two = { ...given, clocks: [open, open] } as unknown as Partial<TimeLimit>;
    expect(timeLimitWords(limit(two), english).by).toBe("cannot be counted yet");
  });

  test("in French the first of a month is written out", () => {
    const first = { earliest: "2027-03-01", latest: "2027-03-01" };
    expect(timeLimitWords(limit({ lastDay: first, daysLeft: 88 }), french)).toEqual({
      by: "jusqu’au 1er mars 2027",
      left: "encore 88 jours",
    });
  });
});

describe("a time limit on one line", () => {
  test.each<[Partial<TimeLimit>, string]>([
    [{ lastDay: exact, daysLeft: 1 }, "until 22 March 2027 (tomorrow is the last day)"],
    [
      {
        lastDay: { earliest: "2026-11-28", latest: "2026-11-28" },
        daysLeft: 14,
        movesTo: "2026-11-30",
      },
      "until 28 November 2026 (14 days left); the last day is a Saturday: ask the body whether it moves to 30 November 2026",
    ],
    [
      {
        lastDay: { earliest: "2026-11-28", latest: "2026-11-28" },
        daysLeft: 15,
        movesTo: "2026-11-30",
      },
      "until 28 November 2026 (15 days left)",
    ],
    [
      { state: "unknown", missing: ["stabilisation-date", "death-date", "judgment-date", "refusal-date"] },
      "cannot be counted yet; depends on: Date of stabilisation, Date of death …",
    ],
    [
      { state: "unknown", lastDay: { earliest: "2025-03-22" }, daysLeft: -611, missing: ["judgment-date"] },
      "may be over since 22 March 2025: ask all the same; depends on: Date of the final judgment",
    ],
    [{ unlimited: true, missing: ["death-date"] }, "no deadline"],
    [{ state: "expired", missing: ["death-date"] }, "the time is over"],
    [
      { state: "unknown", missing: ["stabilisation-date", "death-date"] },
      "cannot be counted yet; depends on: Date of stabilisation, Date of death",
    ],
  ])("%j", (given, line) => {
    expect(timeLimitLine(limit(given), english)).toBe(line);
  });
});

test("the notes on a time limit are those on the clocks that may be the person’s, each once", () => {
  const note = { en: "An older page says two years." };
  const clocks = [
    clockOf({ length: "P3Y", note }),
    clockOf({ length: "P5Y", note }, { applies: "unknown" }),
    clockOf({ length: "P9Y", note: { en: "For others." } }, { applies: "not-met" }),
    clockOf({ length: "P1M", whose: "insurer", note: { en: "For the insurer." } }),
    clockOf({ length: "P1Y" }),
  ];
  expect(timeLimitNotes(limit({ clocks }), english)).toEqual(["An older page says two years"]);
  expect(timeLimitNotes(undefined, english)).toEqual([]);
});
