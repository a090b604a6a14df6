import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { validateRecord } from "../../packages/schema/src/index.ts";
import { codeOf } from "./examples.ts";
import { readersFolder, runLine, runProgram } from "./reader.ts";

const root = resolve(import.meta.dirname, "../..");

test.each(["situation", "exclusions", "one-event"])("docs/guides/%s.md prints what it says", (name) => {
  const document = `docs/guides/${name}.md`;
  const { status, stdout, stderr } = runProgram(codeOf(document, "ts"), readersFolder(document));
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toBe(codeOf(document, "text"));
});

test.each([
  ["exclusions", "[fund]"],
  ["one-event", "[group, fund]"],
])("the check has nothing to say of the records of docs/guides/%s.md", (name, records) => {
  const document = `docs/guides/${name}.md`;
  const checked = `import { validateRecord } from "@civic/schema";
    console.log("checked", ${records}.flatMap((record) => validateRecord(record).findings.map(({ code }) => code)));\n`;
  const { stdout, stderr } = runProgram(codeOf(document, "ts") + checked, readersFolder(document));
  expect(stderr).toBe("");
  expect(stdout).toContain("checked []\n");
});

test("what docs/guides/situation.md tells to type is answered", () => {
  const document = "docs/guides/situation.md";
  const folder = readersFolder(document);
  for (const line of codeOf(document, "sh").split("\n").filter(Boolean)) {
    const { status, stderr } = runLine(line, folder);
    expect([line, status, stderr]).toEqual([line, 0, ""]);
  }
});

test("what docs/guides/workbook.md tells to type before anything is published is answered", () => {
  const document = "docs/guides/workbook.md";
  const folder = readersFolder(document);
  const lines = codeOf(document, "sh").split("\n").filter(Boolean);
  const atHome = lines.filter((line) => !/civic (?:publish|edit) /.test(line));
  expect(atHome.length).toBeGreaterThan(5);
  for (const line of atHome) {
    // One of two ways to begin.
    if (line.includes("workbook export")) rmSync(join(folder, "my-system.xlsx"));
    const { status, stderr } = runLine(line, folder);
    expect([line, status, stderr]).toEqual([line, 0, ""]);
  }
  expect(lines).toHaveLength(atHome.length + 4);
});

/** Expressions that stand in the last column of the tables of a guide. */
function expressionsIn(guide: string): unknown[] {
  const text = readFileSync(join(root, `docs/guides/${guide}.md`), "utf8");
  return [...text.matchAll(/\| `(\{.*\})` \|$/gm)].map(([, expression = ""]) => JSON.parse(expression));
}

const atWork = { op: "fact", fact: "at-work" };

test.each([
  [
    "deadlines",
    "/timeLimit/clocks/0",
    (clock: unknown) => ({ timeLimit: { description: { en: "…" }, clocks: [clock] } }),
  ],
  ["exclusions", "/criteria", (part: unknown) => ({ criteria: { op: "all", of: [atWork, part] } })],
])("the check has nothing to say of the expressions of docs/guides/%s.md", (guide, place, holding) => {
  const path = join(root, "data/fr/compensation-scheme/fr-sarvi.json");
  const scheme = JSON.parse(readFileSync(path, "utf8"));
  const expressions = expressionsIn(guide);
  expect(expressions.length).toBeGreaterThanOrEqual(7);
  for (const expression of expressions) {
    const { findings } = validateRecord({ ...scheme, ...holding(expression) });
    expect([expression, findings.filter(({ pointer }) => pointer.startsWith(place))]).toEqual([
      expression,
      [],
    ]);
  }
});
