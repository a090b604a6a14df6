import { expect, test } from "vitest";
import { altered } from "../../../tests/breaches/breach.ts";
import { exampleOf } from "../../../tests/example-records.ts";
import type { OpeningHours } from "../../index.ts";
import { validateRecord } from "../../validation/validate-record.ts";

const found = (hours: OpeningHours) =>
  validateRecord(altered(exampleOf("service", "example-helpline"), { "/hours": hours })).findings;

test("a day in two parts, a night up to the opening and other days are hours that can be", () => {
  const weekly: OpeningHours["weekly"] = [
    { days: ["mo", "tu"], opens: "09:00", closes: "12:00" },
    { days: ["tu", "mo"], opens: "12:00", closes: "17:00" },
    { days: ["su", "mo"], opens: "18:00", closes: "09:00" },
    { days: ["we"], opens: "00:00", closes: "24:00" },
  ];
  expect(found({ weekly })).toEqual([]);
});

test("exceptions of one day in two parts, and a day that is named twice as closed, can be", () => {
  const christmas = { on: { en: "Christmas" }, date: "2026-12-25" };
  const exceptions: OpeningHours["exceptions"] = [
    { ...christmas, opens: "09:00", closes: "12:00" },
    { ...christmas, opens: "14:00", closes: "02:00" },
    { on: { en: "Easter" }, closed: true },
    { on: { en: "Easter" }, closed: true },
    { on: { en: "Whit Monday" }, opens: "10:00" },
  ];
  expect(found({ always: true, exceptions })).toEqual([]);
});

test("a row that overlaps many is told of once, with one of them", () => {
  const row = (opens: string, closes: string) => ({ days: ["mo" as const], opens, closes });
  const weekly = [row("09:00", "10:00"), row("11:00", "12:00"), row("08:00", "13:00")];
  const told = found({ weekly }).map(({ code, pointer, params }) => ({ code, pointer, params }));
  expect(told).toEqual([
    {
      code: "hours-overlapping",
      pointer: "/hours/weekly/2",
      params: { times: "08:00–13:00", others: "09:00–10:00" },
    },
  ]);
});

test("rows that hold in periods apart do not meet, days of the month neither", () => {
  const monday = { days: ["mo" as const], opens: "09:00", closes: "17:00" };
  const weekly: OpeningHours["weekly"] = [
    { ...monday, valid: { until: "2027-05-31" } },
    { ...monday, opens: "08:00", valid: { from: "2027-06-01", until: "2027-08" } },
    { ...monday, valid: { from: "2027-09" } },
  ];
  const tuesday = { weekday: "tu" as const, opens: "17:00", closes: "20:00" };
  const monthly: OpeningHours["monthly"] = [
    { ...tuesday, nth: 1 },
    { ...tuesday, nth: 5 },
    { ...tuesday, nth: -1 },
    { ...tuesday, weekday: "mo", nth: 1 },
    { ...tuesday, nth: 3, valid: { until: "2027-05" } },
    { ...tuesday, nth: 3, opens: "18:00", valid: { from: "2027-06" } },
  ];
  expect(found({ weekly, monthly })).toEqual([]);
});

test("of more periods than a body has, those of one period are still held against one another", () => {
  const weekly: OpeningHours["weekly"] = Array.from({ length: 700 }, (_, index) => ({
    days: ["mo", "tu", "we", "th", "fr", "sa", "su"],
    opens: "09:00",
    closes: "17:00",
    valid: { from: `${2030 + (index % 60)}`, until: `${2030 + (index % 60)}` },
  }));
  const told = found({ weekly }).map(({ code }) => code);
  expect(told).toEqual(Array.from({ length: 640 }, () => "hours-overlapping"));
});
