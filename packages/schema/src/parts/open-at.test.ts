import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OpeningHours } from "../../generated/types/model.ts";
import { openAt } from "./open-at.ts";

// Monday 30 November 2026; Paris is one hour before UTC.
const at = (time: string, day = "2026-11-30") => new Date(`${day}T${time}:00+01:00`);
const office: OpeningHours = {
  timeZone: "Europe/Paris",
  weekly: [{ days: ["mo", "tu"], opens: "09:00", closes: "17:00" }],
};
const answer = (hours: OpeningHours, moment: Date, zone?: string) => openAt(hours, moment, zone).answer;

describe("an ordinary week", () => {
  test("opens with its first minute and closes with its last", () => {
    expect(["08:59", "09:00", "16:59", "17:00"].map((time) => answer(office, at(time)))).toEqual([
      "closed",
      "open",
      "open",
      "closed",
    ]);
    expect(answer(office, at("12:00", "2026-12-02"))).toBe("closed");
  });

  test("goes by the clock of the place", () => {
    const tokyo = { ...office, timeZone: "Asia/Tokyo" };
    expect(answer(tokyo, new Date("2026-11-30T00:30:00Z"))).toBe("open");
    expect(answer(tokyo, new Date("2026-11-30T10:00:00Z"))).toBe("closed");
  });

  test("without a clock goes by that of its State, else is not known", () => {
    const { timeZone: _, ...bare } = office;
    expect(answer(bare, at("10:00"))).toBe("not-known");
    expect(answer(bare, at("10:00"), "Europe/Paris")).toBe("open");
    expect(answer({ ...office, timeZone: "Europe/Nowhere" }, at("10:00"))).toBe("not-known");
  });

  test("a night goes on into the next day", () => {
    const night: OpeningHours = { ...office, weekly: [{ days: ["su"], opens: "20:00", closes: "08:00" }] };
    expect(answer(night, at("07:59"))).toBe("open");
    expect(answer(night, at("08:00"))).toBe("closed");
    expect(answer(night, at("21:00"))).toBe("closed");
  });

  test("24:00 is the end of the day", () => {
    const day: OpeningHours = { ...office, weekly: [{ days: ["mo"], opens: "00:00", closes: "24:00" }] };
    expect([at("00:00"), at("23:59"), at("00:00", "2026-12-01")].map((time) => answer(day, time))).toEqual([
      "open",
      "open",
      "closed",
    ]);
  });

  test("holds in its period alone", () => {
    const row = { days: ["mo" as const], opens: "09:00", closes: "17:00" };
    const winter = (valid: object): OpeningHours => ({ ...office, weekly: [{ ...row, valid }] });
    expect(answer(winter({ from: "2026-11", until: "2026-11-30" }), at("10:00"))).toBe("open");
    expect(answer(winter({ from: "2026-12" }), at("10:00"))).toBe("closed");
    expect(answer(winter({ until: "2025" }), at("10:00"))).toBe("closed");
  });
});

test("a day counted within the month", () => {
  const monthly = (nth: 1 | 5 | -1): OpeningHours => ({
    timeZone: "Europe/Paris",
    monthly: [{ weekday: "mo", nth, opens: "09:00", closes: "17:00" }],
  });
  expect(answer(monthly(5), at("10:00"))).toBe("open");
  expect(answer(monthly(-1), at("10:00"))).toBe("open");
  expect(answer(monthly(1), at("10:00"))).toBe("closed");
  expect(answer(monthly(1), at("10:00", "2026-12-07"))).toBe("open");
  expect(answer(monthly(-1), at("10:00", "2026-11-23"))).toBe("closed");
});

describe("days that differ", () => {
  test("a date that is closed, or has other times", () => {
    const on = { en: "Christmas Eve" };
    const closed = { ...office, exceptions: [{ on, date: "2026-11-30", closed: true as const }] };
    const short = { ...office, exceptions: [{ on, date: "2026-11-30", opens: "12:00", closes: "13:00" }] };
    expect(answer(closed, at("10:00"))).toBe("closed");
    expect([at("10:00"), at("12:30")].map((time) => answer(short, time))).toEqual(["closed", "open"]);
  });

  test("a date with one end, or with none, leaves the rest unknown", () => {
    const on = { en: "Day" };
    const until = { ...office, exceptions: [{ on, date: "2026-11-30", closes: "12:00" }] };
    const none = { ...office, exceptions: [{ on, date: "2026-11-30" }] };
    expect([at("10:00"), at("12:00")].map((time) => answer(until, time))).toEqual(["not-known", "closed"]);
    expect(answer(none, at("10:00"))).toBe("not-known");
    expect(answer(none, at("10:00", "2026-12-01"))).toBe("open");
  });

  test("days without a date are told, not judged", () => {
    const holidays = { en: "Public holidays" };
    expect(openAt({ always: true, exceptions: [{ on: holidays, closed: true }] }, at("10:00"))).toEqual({
      answer: "open",
      unless: [holidays],
    });
  });
});

test("what never closes is open without a clock; a note alone is not known", () => {
  expect(answer({ always: true }, at("03:00"))).toBe("open");
  expect(answer({ note: { en: "By appointment" } }, at("10:00"), "Europe/Paris")).toBe("not-known");
  expect(answer({ always: true }, new Date(Number.NaN))).toBe("open");
  expect(answer(office, new Date(Number.NaN))).toBe("not-known");
});

test("a row that covers every minute of a week is always open", () => {
  const days = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;
  const hours: OpeningHours = {
    timeZone: "Europe/Paris",
    weekly: [
      { days: [...days], opens: "06:00", closes: "24:00" },
      { days: [...days], opens: "00:00", closes: "06:00" },
    ],
  };
  const moment = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  fc.assert(fc.property(moment, (each) => answer(hours, each) === "open"));
});
