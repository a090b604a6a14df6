import { stripVTControlCharacters } from "node:util";
import { expect, it } from "vitest";
import { tellerTo, width } from "./teller.ts";

function told(coloured: boolean): string[] {
  const lines: string[] = [];
  const tell = tellerTo((line) => lines.push(line), coloured);
  const long = "A sentence that is said again. ".repeat(12).trim();
  tell.title("Title");
  tell.sentence(long);
  tell.good(long);
  tell.refused(long);
  tell.quote(long);
  tell.bad(long);
  tell.command(`civic ${long}`);
  tell.table([
    ["one", "converged", long],
    ["another", "refused", "short"],
  ]);
  return lines;
}

it("says the same with colours and without, in lines of a hundred columns", () => {
  const plain = told(false);
  expect(told(true).map(stripVTControlCharacters)).toEqual(plain);
  expect(told(true)).not.toEqual(plain);
  expect(Math.max(...plain.map((line) => line.length))).toBeLessThanOrEqual(width);
});

it("sets rows as columns, and goes on below the last one", () => {
  const table = told(false).slice(-6);
  const column = table[0]?.indexOf("A sentence") ?? -1;
  expect(column).toBeGreaterThan(0);
  expect(table[1]?.slice(0, column).trim()).toBe("");
  expect(table.at(-1)).toBe(`   another  ${"refused".padEnd("converged".length)}  short`);
});
