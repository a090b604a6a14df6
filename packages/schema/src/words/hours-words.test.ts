import { describe, expect, test } from "vitest";
import type { OpeningHours } from "../../generated/types/model.ts";
import { arabic, english, french, german, spanish } from "../../tests/phrasings.ts";
import { hoursLine, hoursWords } from "./hours-words.ts";

const week: OpeningHours = {
  timeZone: "Europe/Paris",
  weekly: [
    { days: ["mo", "tu", "we"], opens: "09:00", closes: "17:00" },
    { days: ["sa"], opens: "09:00", closes: "12:00" },
  ],
};
const holidays = { en: "Public holidays" };

describe("opening hours on a line", () => {
  test.each<[OpeningHours, string]>([
    [week, "Monday – Wednesday, 09:00 – 17:00; Saturday, 09:00 – 12:00 local time (Europe/Paris)"],
    [{ always: true }, "Round the clock, every day"],
    [
      {
        weekly: [
          { days: ["mo"], opens: "09:00", closes: "17:00", valid: { from: "2026-06", until: "2026-08-31" } },
        ],
        monthly: [{ weekday: "tu", nth: 1, opens: "17:00", closes: "20:00", valid: { from: "2026-09" } }],
      },
      "Monday, 09:00 – 17:00 (from June 2026 to 31 August 2026); every first Tuesday of the month, 17:00 – 20:00 (since September 2026)",
    ],
    [{ note: { en: "By appointment" } }, "By appointment"],
    [{ timeZone: "Europe/Paris", note: { en: "By appointment" } }, "By appointment"],
    [
      { always: true, exceptions: [{ on: holidays, closed: true }] },
      "Round the clock, every day; Public holidays: closed",
    ],
    [
      { exceptions: [{ on: holidays, date: "2026-12-25", opens: "10:00", closes: "12:00" }] },
      "Public holidays (25 December 2026): 10:00 – 12:00",
    ],
    [{ exceptions: [{ on: holidays, opens: "10:00" }] }, "Public holidays: from 10:00"],
    [{ exceptions: [{ on: holidays, closes: "12:00" }] }, "Public holidays: until 12:00"],
    [{ exceptions: [{ on: holidays }] }, "Public holidays: other hours, not known"],
  ])("%j", (hours, line) => {
    expect(hoursLine(hours, english)).toBe(line);
  });

  test.each([
    [french, "chaque dernier vendredi du mois, 09:00 – 12:00"],
    [german, "jeden letzten Freitag im Monat, 09:00 – 12:00"],
    [spanish, "cada último viernes del mes, 09:00 – 12:00"],
    [arabic, "آخر يوم الجمعة من كل شهر، 09:00 – 12:00"],
  ])("on a day of the month in $0.language", (phrasing, line) => {
    const monthly: OpeningHours["monthly"] = [{ weekday: "fr", nth: -1, opens: "09:00", closes: "12:00" }];
    expect(hoursLine({ monthly }, phrasing)).toBe(line);
  });

  test("in other languages", () => {
    expect(hoursLine(week, french)).toBe(
      "lundi – mercredi, 09:00 – 17:00\u00a0; samedi, 09:00 – 12:00 heure locale (Europe/Paris)",
    );
    expect(hoursLine({ exceptions: [{ on: holidays, opens: "10:00" }] }, german)).toBe(
      "Public holidays: ab 10:00 Uhr",
    );
  });
});

test("texts of the record are left to the view", () => {
  expect(hoursWords({ ...week, note: holidays }, english)).toMatchObject({ note: holidays, exceptions: [] });
});
