import type { Survey } from "@civic/schema/compute";
import { describe, expect, test } from "vitest";
import { data, english, runCivic, today } from "../../tests/run-civic.ts";
import { loadCommandLanguage } from "./language/command-language.ts";
import { widthOf } from "./page/width.ts";

const args = ["survey", "--data", data, "--today", today];
const found = JSON.parse(runCivic([...args, "--json"]).stdout) as Survey;
const arabic = await loadCommandLanguage("ar");

describe.each([
  ["en", english],
  ["ar", arabic],
] as const)("civic survey in %s", (_, language) => {
  const { stdout, code } = runCivic(args, { language, width: 80 });
  const lines = stdout.trimEnd().split("\n");
  /** The rows of tables: a State, then figures. */
  const rows = lines.filter((line) => /^ {2}[A-Z]{2,3} {2}/.test(line) && /[0-9٠-٩]/.test(line));
  const figures = (row: string) => (row.match(/[0-9]+/g) ?? []).map(Number);

  test("shares are of a hundred, in a row for each State", () => {
    expect(code).toBe(0);
    const shares = rows.filter((row) =>
      row.includes(language.format.percent("0").replace(/.*?0/, "").trim()),
    );
    expect(shares.length).toBe(found.states.length);
    for (const row of shares) {
      const sum = figures(row).reduce((all, each) => all + each, 0);
      expect(Math.abs(sum - 100), row).toBeLessThanOrEqual(2);
    }
  });

  test("pairs stand as the figures give them", () => {
    const { places, events } = found.population;
    const tables = rows.slice(found.states.length);
    expect(tables.length).toBe(places.length * events.length);
    for (const [nth, row] of tables.entries()) {
      const event = events[Math.floor(nth / places.length)]?.id;
      const place = places[nth % places.length];
      const expected = places.flatMap((home) => {
        const pair = found.pairs.find(
          (each) => each.event === event && each.place === place && each.home === home,
        );
        if (!pair) return [];
        const { met, unknown } = pair.best;
        const sure = met + pair.best["met-unless"];
        return unknown === 0 ? [sure] : [sure, unknown];
      });
      expect(figures(row), row).toEqual(expected);
    }
  });

  test("no line is wider than the page, and none lacks a value", () => {
    for (const line of lines) expect(widthOf(line), line).toBeLessThanOrEqual(80);
    expect(stdout).not.toMatch(/undefined|\[object|NaN/);
  });
});
