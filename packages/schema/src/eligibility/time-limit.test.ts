import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Clock, Facts } from "../../generated/types/model.ts";
import { dayIn, daysBetween, isDay, plus } from "./calendar.ts";
import { timeLimitOf } from "./time-limit.ts";

const today = "2026-11-23";
const limit = (clocks: Clock[], facts: Facts, on = today) => timeLimitOf(clocks, { facts }, on);

describe("the calendar", () => {
  test.each([
    ["2024-02-29", "P1Y", "2025-02-28"],
    ["2024-02-29", "P4Y", "2028-02-29"],
    ["2024-01-31", "P1M", "2024-02-29"],
    ["2025-01-31", "P1M", "2025-02-28"],
    ["2025-10-31", "P18M", "2027-04-30"],
    ["2025-12-31", "P1D", "2026-01-01"],
    ["2026-03-28", "P2W", "2026-04-11"],
    ["2026-03-29", "PT24H", "2026-03-30"],
    ["1900-02-28", "P1D", "1900-03-01"],
    ["2000-02-28", "P1D", "2000-02-29"],
  ])("%s plus %s is %s", (day, length, expected) => expect(plus(day, length)).toBe(expected));

  test("does not depend on the time zone of the machine", () => {
    const zone = process.env.TZ;
    try {
      for (const name of ["Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo", "UTC"]) {
        process.env.TZ = name;
        expect(plus("2018-11-03", "P1D")).toBe("2018-11-04");
        expect(daysBetween("2018-11-03", "2018-11-05")).toBe(2);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test("knows which day it is where the authority sits", () => {
    const moment = new Date("2026-11-23T23:30:00Z");
    expect(dayIn("Europe/London", moment)).toBe("2026-11-23");
    expect(dayIn("Europe/Paris", moment)).toBe("2026-11-24");
    expect(dayIn("Australia/Sydney", moment)).toBe("2026-11-24");
    expect(dayIn("America/New_York", moment)).toBe("2026-11-23");
  });

  test("refuses days that do not exist and lengths that leave the calendar", () => {
    expect(isDay("2025-02-29")).toBe(false);
    expect(plus("2025-02-30", "P1D")).toBeUndefined();
    expect(plus("2025-01-01", "P9000Y")).toBeUndefined();
    expect(plus("2025-01-01", "ten years")).toBeUndefined();
  });

  test("years and months never leave the month they end in", () => {
    const dates = fc
      .date({ min: new Date("1950-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 400 }), (day, months) => {
        const result = plus(day, `P${months}M`) ?? "";
        const asked = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
        expect(Number(result.slice(0, 4)) * 12 + Number(result.slice(5, 7)) - 1).toBe(asked);
        expect(Number(result.slice(8))).toBeLessThanOrEqual(Number(day.slice(8)));
      }),
    );
  });
});

describe("one clock", () => {
  const fromEvent: Clock = { starts: "event", length: "P3Y" };

  test("gives the last day, that day included", () => {
    const facts = { "event-date": "2023-11-23" };
    expect(limit([fromEvent], facts)).toMatchObject({
      state: "open",
      lastDay: { earliest: today, latest: today },
      daysLeft: 0,
      missing: [],
    });
    expect(limit([fromEvent], facts, "2026-11-24")).toMatchObject({ state: "expired", daysLeft: -1 });
  });

  test("names the missing date, and is open as long as the event alone keeps it so", () => {
    const clock: Clock = { starts: "stabilisation", length: "P10Y" };
    expect(limit([clock], {})).toEqual({
      state: "unknown",
      missing: ["stabilisation-date"],
      clocks: [expect.anything()],
    });
    expect(limit([clock], { "event-date": "2020-01-15" })).toMatchObject({
      state: "open",
      lastDay: { earliest: "2030-01-15" },
      missing: ["stabilisation-date"],
    });
    expect(limit([clock], { "event-date": "2010-01-15" })).toMatchObject({ state: "unknown" });
  });

  test("opens after a while", () => {
    const clock: Clock = { starts: "judgment", opensAfter: "P2M", length: "P1Y" };
    expect(limit([clock], { "judgment-date": "2026-10-01" })).toMatchObject({
      state: "not-yet-open",
      opensOn: "2026-12-01",
      lastDay: { earliest: "2027-10-01" },
    });
    expect(limit([clock], { "judgment-date": "2026-09-01" })).toMatchObject({ state: "open" });
  });

  test("ends on a fixed day, or on the earlier of two", () => {
    expect(limit([{ endsOn: "2026-08-31" }], {})).toMatchObject({ state: "expired" });
    const capped: Clock = { starts: "event", length: "P10Y", endsOn: "2027-01-01" };
    expect(limit([capped], { "event-date": "2020-01-01" }).lastDay?.latest).toBe("2027-01-01");
    expect(limit([capped], { "event-date": "2015-01-01" }).lastDay?.latest).toBe("2025-01-01");
  });

  test("ends at the latest by an outer limit that runs from another event", () => {
    const bounded: Clock = {
      starts: "knowledge",
      length: "P3Y",
      atMost: { starts: "event", length: "P5Y" },
    };
    const day = (earliest: string, latest = earliest) => ({ earliest, latest });
    // What was known early ends by its own length; what was known late, by the outer limit; in between nobody knows.
    expect(limit([bounded], { "event-date": "2024-01-10", "knowledge-date": "2024-03-01" })).toMatchObject({
      state: "open",
      lastDay: day("2027-03-01"),
    });
    expect(limit([bounded], { "event-date": "2022-01-10", "knowledge-date": "2025-06-01" })).toMatchObject({
      state: "open",
      lastDay: day("2027-01-10"),
      missing: [],
    });
    expect(limit([bounded], { "event-date": "2025-01-10" })).toMatchObject({
      state: "open",
      lastDay: day("2028-01-10", "2030-01-10"),
      missing: ["knowledge-date"],
    });
    expect(limit([bounded], { "event-date": "2019-01-10" })).toMatchObject({
      state: "expired",
      lastDay: day("2022-01-10", "2024-01-10"),
      missing: [],
    });
    expect(limit([bounded], { "event-date": "2019-01-10", "knowledge-date": "2026-01-01" })).toMatchObject({
      state: "expired",
      lastDay: day("2024-01-10"),
    });
    // Without the day of the act it is never called open: it may be over.
    const unbounded = limit([bounded], { "knowledge-date": "2025-06-01" });
    expect(unbounded).toMatchObject({ state: "unknown", missing: ["event-date"] });
    expect(unbounded.lastDay).toBeUndefined();
  });

  test("an outer limit stands still with nothing, and bounds nothing before its event", () => {
    const act = { "event-date": "2020-01-10", "age-at-event": 10 };
    const minor: Clock = {
      starts: "event",
      length: "P1Y",
      suspendedUntilAge: 18,
      atMost: { starts: "claim", length: "P1M" },
    };
    expect(limit([minor], { ...act, "claim-date": "2026-02-01" })).toMatchObject({ state: "expired" });
    const living: Clock = { starts: "event", length: "P9Y", atMost: { starts: "death", length: "P1Y" } };
    expect(limit([living], { ...act, "victim-deceased": false }).lastDay?.latest).toBe("2029-01-10");
  });

  test("an outer limit counts beside whatever the clock says: none of them makes it unlimited", () => {
    const atMost = { starts: "event", length: "P5Y" } as const;
    const [early, late] = [{ "event-date": "2020-01-10" }, { "event-date": "2025-01-10" }];
    const last = { earliest: "2030-01-10", latest: "2030-01-10" };
    expect(limit([{ unlimited: true, atMost }], early)).toMatchObject({ state: "expired" });
    expect(limit([{ unlimited: true, atMost }], late)).toMatchObject({ state: "open", lastDay: last });
    expect(limit([{ unlimited: true, atMost }], late)).not.toHaveProperty("unlimited");
    expect(limit([{ unlimited: true, atMost }], {}).state).toBe("unknown");
    expect(limit([{ endsOn: "2031-01-01", atMost }], late)).toMatchObject({ state: "open", lastDay: last });
    // How long it runs is not known, and that it is over after five years is.
    expect(limit([{ starts: "claim", atMost }], { ...late, "claim-date": "2025-02-01" }).state).toBe(
      "unknown",
    );
    expect(limit([{ starts: "claim", atMost }], { ...early, "claim-date": "2020-02-01" }).state).toBe(
      "expired",
    );
  });

  test("without a length it is unknown, and unlimited only where that is stated", () => {
    expect(limit([{ starts: "event" }], { "event-date": "2020-01-01" }).state).toBe("unknown");
    expect(limit([{ unlimited: true }], {})).toMatchObject({ state: "open", unlimited: true, missing: [] });
  });

  test("waits for a minor, whose birthday is only known to the year", () => {
    const clock: Clock = { starts: "event", length: "P2Y", suspendedUntilAge: 18 };
    expect(limit([clock], { "event-date": "2020-02-29", "age-at-event": 10 }).lastDay).toEqual({
      earliest: "2029-03-01",
      latest: "2030-02-28",
    });
    expect(limit([clock], { "event-date": "2020-02-29", "age-at-event": 40 }).lastDay).toEqual({
      earliest: "2022-02-28",
      latest: "2022-02-28",
    });
    expect(limit([clock], { "event-date": "2026-01-01" })).toMatchObject({
      state: "open",
      lastDay: { earliest: "2028-01-01" },
      missing: ["age-at-event"],
    });
  });

  test("from majority it concerns minors only", () => {
    const clock: Clock = { starts: "majority", length: "P5Y" };
    expect(limit([clock], { "event-date": "2016-03-22", "age-at-event": 17 }).lastDay).toEqual({
      earliest: "2021-03-23",
      latest: "2022-03-22",
    });
    expect(limit([clock], { "event-date": "2016-03-22", "age-at-event": 18 }).clocks).toEqual([]);
  });
});

describe("several clocks", () => {
  const injured: Clock = { starts: "stabilisation", length: "P10Y" };
  const judged: Clock = { starts: "judgment", length: "P1Y", lateClaim: { en: "For a stated reason." } };

  test("each gives a right of its own: the last counts", () => {
    const facts = {
      "event-date": "2010-01-01",
      "stabilisation-date": "2012-01-01",
      "judgment-date": "2026-06-01",
    };
    expect(limit([injured, judged], facts)).toMatchObject({
      state: "open",
      lastDay: { earliest: "2027-06-01", latest: "2027-06-01" },
    });
  });

  test("are over only when none can still be open", () => {
    const past = { "event-date": "2010-01-01", "stabilisation-date": "2012-01-01" };
    expect(limit([injured, judged], past)).toMatchObject({
      state: "unknown",
      missing: ["judgment-final", "judgment-date"],
    });
    expect(limit([injured, judged], { ...past, "judgment-final": false })).toMatchObject({
      state: "not-running",
      waitsFor: "judgment",
    });
    const afterTrial: Clock = { ...judged, appliesWhen: { op: "fact", fact: "judgment-final" } };
    expect(limit([injured, afterTrial], { ...past, "judgment-final": false })).toMatchObject({
      state: "expired",
      missing: [],
    });
    const judgedLong = { ...past, "judgment-date": "2014-01-01" };
    expect(limit([injured, judged], judgedLong)).toMatchObject({
      state: "expired",
      lateClaim: { en: "For a stated reason." },
    });
  });

  test("a clock that only may apply never opens a limit and never closes one", () => {
    const words: Clock = { ...injured, appliesTo: { en: "The injured" } };
    expect(limit([words], { "stabilisation-date": "2026-01-01" }).state).toBe("unknown");
    const criterion: Clock = { ...words, appliesWhen: { op: "fact", fact: "harm-bodily" } };
    expect(limit([criterion], { "stabilisation-date": "2026-01-01", "harm-bodily": true }).state).toBe(
      "open",
    );
    expect(limit([criterion], { "stabilisation-date": "2026-01-01", "harm-bodily": false }).clocks).toEqual(
      [],
    );
  });
});
