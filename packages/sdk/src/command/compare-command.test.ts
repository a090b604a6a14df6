import type { Comparison } from "@civic/schema/compute";
import { describe, expect, test } from "vitest";
import { data, runCivic } from "../../tests/run-civic.ts";

const compareIn = (width: number, ...states: string[]) =>
  runCivic(["compare", ...states, "--data", data], { width });

describe("civic compare", () => {
  test("sets States side by side, in as many columns as there is room for", async () => {
    const { code, stdout, stderr } = await compareIn(120, "fr", "gb", "be");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^ {2}Official languages +French +English +German; French; +different$/m);
    expect(stdout).toMatch(/^ {2}Currency +EUR +GBP +EUR +different$/m);
    expect(stdout.split("\n").every((line) => line.length <= 120)).toBe(true);
    expect(stdout.includes("\u001b")).toBe(false);
  });

  test("gives each value a line where there is no room for columns, behind the States that give it", async () => {
    const { stdout } = await compareIn(60, "fr", "gb", "be");
    expect(stdout).toContain("  Currency (different)\n    FR, BE  EUR\n    GB  GBP\n");
  });

  test("never shows silence as a no", async () => {
    const silent = (await compareIn(60, "fr", "is")).stdout;
    expect(silent).toContain("IS  no records: unknown, not none");
    expect(silent).toContain("  Currency (unknown)\n    FR  EUR\n    IS  unknown\n");
  });

  test("answers in JSON, with the place of every value", async () => {
    const { stdout, code } = await runCivic(["compare", "fr", "be", "--data", data, "--json"]);
    const { states, rows } = JSON.parse(stdout) as Comparison;
    expect(code).toBe(0);
    expect(states.map(({ state }) => state)).toEqual(["fr", "be"]);
    const currency = rows.find(({ field }) => field === "currency");
    expect(currency).toMatchObject({
      verdict: "same",
      cells: [
        { values: [{ places: [{ record: "civic/national-system/fr-system", pointer: "/currency" }] }] },
        {},
      ],
    });
  });

  test("takes the codes of States in capitals, too", async () => {
    expect(await compareIn(120, "FR", "Be")).toEqual(await compareIn(120, "fr", "be"));
  });

  test("compares the schemes of the day it is told", async () => {
    const schemesOn = async (day: string) => {
      const { stdout } = await runCivic(["compare", "be", "fr", "--data", data, "--today", day, "--json"]);
      const { rows } = JSON.parse(stdout) as Comparison;
      const row = rows.find(({ field }) => field === "schemes-on-territory");
      return row?.cells.flatMap(({ values }) => values.flatMap(({ places }) => places.map((p) => p.record)));
    };
    // Designated insurers pay for acts since the law of 2024.
    expect(await schemesOn("2020-01-01")).not.toContain("civic/compensation-scheme/be-insurers-2024");
    expect(await schemesOn("2026-11-23")).toContain("civic/compensation-scheme/be-insurers-2024");
  });

  test.each([
    ["a code that is no State", ["fr", "uk"], "“uk”"],
    ["two codes that are none", ["xx", "UK", "FR"], "“xx”, “uk”:"],
    ["a State twice", ["fr", "fr"], "twice"],
    ["a State in both cases", ["fr", "FR"], "twice"],
    ["one State", ["fr"], "at least two States"],
    ["no State", [], "at least two States"],
  ])("refuses %s", async (_, states, said) => {
    const { code, stdout, stderr } = await compareIn(120, ...states);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
  });

  test("needs records", async () => {
    expect((await runCivic(["compare", "fr", "be"])).code).toBe(2);
    const nowhere = await runCivic(["compare", "fr", "be", "--data", "/nowhere"]);
    expect(nowhere).toMatchObject({ code: 1, stderr: "/nowhere: there is no such file or folder.\n" });
  });
});

describe("a part of a State", () => {
  test("stands before what holds for it alone", async () => {
    const { stdout } = await compareIn(200, "au", "fr");
    expect(stdout).toContain("New South Wales: ");
  });

  test("can be asked for alone, by its code", async () => {
    const { code, stdout } = await runCivic(["compare", "au", "fr", "--region", "au-vic", "--data", data]);
    expect([code, stdout.includes("New South Wales: ")]).toEqual([0, false]);
    const refused = await runCivic(["coverage", "--region", "Victoria", "--data", data]);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("such as gb-sct")]);
    const covered = (await runCivic(["coverage", "--region", "au-vic", "--data", data, "--json"])).stdout;
    expect(JSON.parse(covered)).toContainEqual(expect.objectContaining({ jurisdiction: "au" }));
    expect(covered).not.toContain("au-nsw-counselling");
  });
});
