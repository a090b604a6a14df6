import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Clock } from "../../generated/types/model.ts";
import { dayIn, daysBetween, plus } from "./calendar.ts";
import { deadlineOf } from "./deadline.ts";
import { timeLimitOf } from "./time-limit.ts";
import { workingDayFrom } from "./working-day.ts";

const from = (event: string, length: string, today: string) =>
  deadlineOf({ starts: "event", length }, { facts: { "event-date": event } }, today);

describe("the last day", () => {
  test.each([
    ["2024-02-29", "P1Y", "2025-02-28"],
    ["2024-02-29", "P3Y", "2027-02-28"],
    ["2024-02-29", "P4Y", "2028-02-29"],
    ["2023-02-28", "P1Y", "2024-02-28"],
    ["2024-08-31", "P6M", "2025-02-28"],
    ["2023-08-31", "P6M", "2024-02-29"],
    ["2026-10-31", "P1M", "2026-11-30"],
    ["2026-12-31", "P2M", "2027-02-28"],
    ["2025-12-31", "P1D", "2026-01-01"],
    ["2024-02-15", "P2W", "2024-02-29"],
    ["2100-02-28", "P1D", "2100-03-01"],
  ])("of a clock from %s over %s is %s", (event, length, expected) => {
    const { lastDay, state, daysLeft } = from(event, length, expected);
    expect({ lastDay, state, daysLeft }).toEqual({
      lastDay: { earliest: expected, latest: expected },
      state: "open",
      daysLeft: 0,
    });
    const end = workingDayFrom(expected);
    expect(from(event, length, end).state).toBe(end === expected ? "open" : "unknown");
    expect(from(event, length, plus(end, "P1D") ?? "").state).toBe("expired");
  });

  test("is counted in days over a leap day and over the change of the clocks", () => {
    expect(from("2023-03-01", "P1Y", "2024-02-28").daysLeft).toBe(2);
    expect(from("2024-03-01", "P1Y", "2025-02-28").daysLeft).toBe(1);
    expect(from("2025-03-31", "P1Y", "2026-03-28").daysLeft).toBe(3);
    expect(from("2025-10-26", "P1Y", "2026-10-24").daysLeft).toBe(2);
  });

  test("is in time on every day up to it, and over on every day after it, or after the next working day", () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((days) => plus("1980-01-01", `P${days}D`) ?? "");
    fc.assert(
      fc.property(day, fc.constantFrom("P1M", "P1Y", "P3Y", "P10Y", "P90D"), day, (event, length, today) => {
        const { lastDay, movesTo, state, daysLeft = Number.NaN } = from(event, length, today);
        const last = lastDay?.earliest ?? "";
        const late = today <= (movesTo ?? last) ? "unknown" : "expired";
        expect(state).toBe(today <= last ? "open" : late);
        expect(daysLeft).toBe(daysBetween(today, last));
        expect(daysLeft >= 0).toBe(state === "open");
      }),
    );
  });

  test("ends where the authority sits, not where the person does", () => {
    const moment = new Date("2029-03-01T02:00:00Z");
    const state = (zone: string) => from("2024-02-29", "P5Y", dayIn(zone, moment)).state;
    expect(state("America/New_York")).toBe("open");
    expect(state("Europe/Paris")).toBe("expired");
    expect(dayIn("Pacific/Kiritimati", new Date("2026-12-31T10:00:00Z"))).toBe("2027-01-01");
    expect(dayIn("Pacific/Pago_Pago", new Date("2027-01-01T10:59:00Z"))).toBe("2026-12-31");
    // The hour that clocks skip and the hour that they repeat.
    expect(dayIn("Europe/Paris", new Date("2026-03-28T23:30:00Z"))).toBe("2026-03-29");
    expect(dayIn("Europe/Paris", new Date("2026-10-25T22:59:00Z"))).toBe("2026-10-25");
    expect(dayIn("Europe/Paris", new Date("2026-10-25T23:00:00Z"))).toBe("2026-10-26");
  });
});

describe("the last day of several clocks", () => {
  const judged: Clock = { starts: "judgment", length: "P1Y" };
  const fromEvent: Clock = { starts: "event", length: "P10Y" };
  const facts = { "event-date": "2020-01-01" };
  const limit = (clocks: Clock[], more = {}) =>
    timeLimitOf(clocks, { facts: { ...facts, ...more } }, "2026-11-23");

  test("is that of the clocks that run, and asks for what may give more time", () => {
    expect(limit([fromEvent, judged])).toMatchObject({
      lastDay: { earliest: "2030-01-01", latest: "2030-01-01" },
      missing: ["judgment-final", "judgment-date"],
    });
    expect(limit([fromEvent, judged], { "judgment-date": "2029-06-30" })).toMatchObject({
      lastDay: { earliest: "2030-06-30", latest: "2030-06-30" },
      missing: [],
    });
    expect(limit([fromEvent, judged], { "judgment-final": false }).missing).toEqual([]);
  });

  test("is not over where each of them only may apply, whatever it gives", () => {
    const minors: Clock = { ...fromEvent, length: "P1Y", appliesTo: { en: "Minors" } };
    expect(limit([minors]).state).toBe("unknown");
    expect(limit([minors, { starts: "event", length: "P2Y" }]).state).toBe("expired");
  });

  test("does not depend on the order of clocks that begin to end on one day", () => {
    const open: Clock = { starts: "stabilisation", length: "P10Y" };
    for (const clocks of [
      [fromEvent, open],
      [open, fromEvent],
    ])
      expect(limit(clocks).lastDay).toEqual({ earliest: "2030-01-01" });
  });

  test("has no upper bound where the latest of them has none", () => {
    const stable: Clock = { starts: "stabilisation", length: "P20Y" };
    expect(limit([fromEvent, stable]).lastDay).toEqual({ earliest: "2040-01-01" });
  });
});
