import { expect, test } from "vitest";
import { altered } from "../../../tests/breaches/breach.ts";
import { exampleOf } from "../../../tests/example-records.ts";
import { validateRecord } from "../../validation/validate-record.ts";
import { onlyLengthIn } from "./length-in-words.ts";

test.each([
  ["3 years from the day of the act", "P3Y"],
  ["Within three years", "P3Y"],
  ["10 ans à compter du décès", "P10Y"],
  ["Un an après la décision", "P1Y"],
  ["zwei Jahre nach der Tat", "P2Y"],
  ["innerhalb eines Monats", "P1M"],
  ["un año desde el hecho", "P1Y"],
  ["30 días", "P30D"],
  ["خلال 3 سنوات", "P3Y"],
  ["خلال ثلاث سنوات", "P3Y"],
  ["خلال سنتين", "P2Y"],
  ["a 10-year limit", "P10Y"],
])("“%s” names one length", (text, duration) => {
  expect(onlyLengthIn(text)?.duration).toBe(duration);
});

test.each([
  "As soon as possible",
  "3 years; 10 years for sexual violence",
  "2 years and 6 months",
  "From 2 months to 1 year",
  "3-5 years",
  "two to three months",
  "1.5 years",
  "twenty years",
  "Persons aged 18 years",
  "More than 12 months old",
  "6 October 2009",
])("“%s” names none, or none alone", (text) => {
  expect(onlyLengthIn(text)).toBeUndefined();
});

const found = (en: string, length: string, note?: string) =>
  validateRecord(
    altered(exampleOf("compensation-scheme", "example-fund"), {
      "/timeLimit": {
        description: { en },
        clocks: [{ starts: "event", length, ...(note && { note: { en: note } }) }],
      },
    }),
  ).findings.map(({ code }) => code);

test("a clock is held to the only length of its text, in whatever unit both are written", () => {
  expect(found("3 years from the act", "P3M")).toEqual(["length-differs-from-text"]);
  expect(found("3 years from the act", "P3D")).toEqual(["length-differs-from-text"]);
  expect(found("3 years from the act", "P2Y")).toEqual(["length-differs-from-text"]);
  expect(found("One year from the act", "P12M")).toEqual([]);
  expect(found("Two weeks from the act", "P14D")).toEqual([]);
  expect(found("24 hours or a day", "PT24H")).toEqual([]);
});

test("a note may tell of another time, and not of the same number in another unit", () => {
  expect(found("From the act", "P5Y", "Before: 3 years.")).toEqual([]);
  expect(found("From the act", "P3M", "Three years from the act.")).toEqual(["length-differs-from-text"]);
});
