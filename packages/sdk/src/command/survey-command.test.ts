import type { Survey } from "@civic/schema/compute";
import { describe, expect, test } from "vitest";
import { data, english, runCivic, today } from "../../tests/run-civic.ts";
import { loadCommandLanguage } from "./language/command-language.ts";
import { widthOf } from "./page/width.ts";

/** As many as stand in one table of 80 columns, and some more. */
const named = ["at", "be", "de", "es", "fr", "gb", "gr", "ie", "it", "nl"];
const args = ["survey", ...named, "--data", data, "--today", today];
const found = JSON.parse((await runCivic([...args, "--json"])).stdout) as Survey;
const arabic = await loadCommandLanguage("ar");

describe.each([
  ["en", english],
  ["ar", arabic],
] as const)("civic survey in %s", async (_, language) => {
  const { stdout, code } = await runCivic(args, { language, width: 80 });
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
    expect(places).toEqual(named);
    const tables = rows.slice(found.states.length);
    // Where the columns do not fit beside each other, the rows begin anew for the others.
    const perEvent = tables.length / events.length;
    const blocks = perEvent / places.length;
    expect(blocks).toBeGreaterThan(1);
    for (const [nth, event] of events
      .map(({ id }) => id)
      .flatMap((id) => places.map(() => id))
      .entries()) {
      const at = nth % places.length;
      const place = places[at];
      const first = Math.floor(nth / places.length) * perEvent + at;
      const row = Array.from({ length: blocks }, (_, block) => tables[first + block * places.length]).join(
        " ",
      );
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

describe("civic survey of States by name", () => {
  test("surveys these with the records of all bodies, and says when there are too many", async () => {
    expect(found.states.map(({ jurisdiction }) => jurisdiction)).toEqual([...named, "eu", "un"].toSorted());
    expect(await runCivic(["survey", "--data", data, "--today", today])).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("civic survey fr be --data <folder>"),
    });
  });

  test("refuses the code of no State", async () => {
    expect(await runCivic(["survey", "zz", "--data", data])).toMatchObject({ code: 2, stdout: "" });
  });
});
