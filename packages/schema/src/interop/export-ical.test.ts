import { describe, expect, test } from "vitest";
import { minimal } from "../../tests/minimal-records.ts";
import { realRecords } from "../../tests/real-records.ts";
import type { DayRule, RecognitionMeasure } from "../index.ts";
import { exportIcal } from "./export-ical.ts";

const now = "2026-11-29T10:00:00.000Z";
const day = (dayOfRemembrance: DayRule, own: object = {}) =>
  minimal("recognition-measure", "fr-day", {
    dayOfRemembrance,
    name: { en: "Day, of all", fr: "Journée" },
    ...own,
  });

/** The lines of a calendar as a reader takes them: joined where they were folded. */
function linesOf(
  measures: readonly RecognitionMeasure[],
  languages: readonly string[] = [],
): readonly string[] {
  const [file] = exportIcal(measures, { from: 2026, now, years: 3, languages }).files;
  return (file?.text ?? "").replaceAll("\r\n ", "").split("\r\n");
}

const starts = (lines: readonly string[]) => lines.filter((line) => /^(?:DTSTART|RRULE)/.test(line));

describe("a day of remembrance", () => {
  test("of a fixed date is repeated every year", () => {
    expect(linesOf([day({ rule: "fixed-date", month: 3, day: 11 })])).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//CIVIC//Days of remembrance//EN",
      "CALSCALE:GREGORIAN",
      "BEGIN:VEVENT",
      "UID:civic.recognition-measure.fr-day@civic",
      "DTSTAMP:20261129T100000Z",
      "DTSTART;VALUE=DATE:20260311",
      "RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=11",
      "SUMMARY:Day\\, of all (FR)",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  test("begins where it is first held, and ends where it is last held", () => {
    const rule: DayRule = { rule: "fixed-date", month: 3, day: 11, firstHeld: "2027", lastHeld: "2030-02" };
    expect(starts(linesOf([day(rule)]))).toEqual([
      "DTSTART;VALUE=DATE:20270311",
      "RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=11;UNTIL=20300228",
    ]);
  });

  test("of a weekday is repeated by it", () => {
    expect(starts(linesOf([day({ rule: "nth-weekday", month: 5, weekday: "mo", nth: -1 })]))).toEqual([
      "DTSTART;VALUE=DATE:20260525",
      "RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO",
    ]);
  });

  test("that follows Easter, or comes every other year, is listed", () => {
    expect(starts(linesOf([day({ rule: "easter", offset: 1 })]))).toEqual([
      "DTSTART;VALUE=DATE:20260406",
      "DTSTART;VALUE=DATE:20270329",
      "DTSTART;VALUE=DATE:20280417",
    ]);
    const intervals = [{ everyYears: 2, from: "2024" }];
    expect(starts(linesOf([day({ rule: "fixed-date", month: 3, day: 11, intervals })]))).toEqual([
      "DTSTART;VALUE=DATE:20260311",
      "DTSTART;VALUE=DATE:20280311",
    ]);
  });

  test("that is announced each year is in the report alone", () => {
    const measure = day({ rule: "announced", description: { en: "By decree" } });
    const { entries, report } = exportIcal([measure], { from: 2026, now });
    expect(entries).toBe(0);
    expect(report.losses).toContainEqual({
      in: "civic/recognition-measure/fr-day",
      pointer: "/dayOfRemembrance",
      field: "recognition-measure/dayOfRemembrance",
      value: '{"rule":"announced","description":{"en":"By decree"}}',
      why: "other-form",
    });
  });

  test("is said in the language asked for; the others are told as lost", () => {
    const measure = day({ rule: "fixed-date", month: 3, day: 11 });
    expect(linesOf([measure], ["fr"])).toContain("SUMMARY:Journée (FR)");
    const { report } = exportIcal([measure], { from: 2026, now, languages: ["fr"] });
    expect(report.losses.map(({ pointer, value }) => [pointer, value])).toContainEqual([
      "/name/en",
      "Day, of all",
    ]);
  });

  test("no line is longer than 75 bytes, and no character is cut", () => {
    const name = { en: "ژورناليست".repeat(20), fr: "x" };
    const [file] = exportIcal([day({ rule: "fixed-date", month: 3, day: 11 }, { name })], {
      from: 2026,
      now,
    }).files;
    for (const line of file?.text.split("\r\n") ?? [])
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file?.text.replaceAll("\r\n ", "")).toContain(`SUMMARY:${name.en} (FR)`);
  });
});

test("every day of remembrance of the records is an event, or told", () => {
  const days = realRecords.filter(
    (record) => record.kind === "recognition-measure" && record.dayOfRemembrance,
  );
  const { files, report } = exportIcal(realRecords, { from: 2026, now });
  const told = report.losses.filter(({ pointer }) => pointer === "/dayOfRemembrance").length;
  const events = new Set(files[0]?.text.match(/(?<=^UID:civic\.recognition-measure\.)[a-z0-9-]+/gm));
  expect(days.length).toBeGreaterThan(20);
  expect(events.size + told).toBe(days.length);
});
