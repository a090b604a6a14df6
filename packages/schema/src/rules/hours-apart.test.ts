import { expect, test } from "vitest";
import { altered } from "../../tests/breaches/breach.ts";
import { exampleOf } from "../../tests/example-records.ts";
import type { OpeningHours } from "../index.ts";
import { validateRecord } from "../validation/validate-record.ts";

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
