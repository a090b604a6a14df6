import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { validateRecord } from "../../packages/schema/src/index.ts";
import { codeOf, examplesOf, savedFiles } from "./examples.ts";
import { readersFolder, runProgram } from "./reader.ts";

const document = "docs/guides/first-record.md";
const examples = examplesOf(document);

const files = savedFiles(document);

test("every step of the guide runs as written and prints what the guide says", () => {
  expect(examples.filter(({ language }) => language === "ts").length).toBeGreaterThanOrEqual(5);
  expect(files.size).toBe(examples.filter(({ language }) => language === "json").length);
  const { status, stdout, stderr } = runProgram(codeOf(document, "ts"), readersFolder(document));
  expect([status, stderr]).toEqual([0, ""]);
  // The spaces at which French breaks no line are written as plain ones in the guide.
  expect(stdout.replaceAll("\u00a0", " ")).toBe(codeOf(document, "text"));
});

test("the editor setting names the published schema of the kind in that folder", () => {
  const folder = readersFolder(document);
  const settings = JSON.parse(files.get(".vscode/settings.json") ?? "null");
  const [{ fileMatch, url }] = settings["json.schemas"];
  expect(existsSync(join(folder, url))).toBe(true);
  const schema = JSON.parse(readFileSync(join(folder, url), "utf8"));
  const records = [...files.keys()].filter((path) => path.startsWith("records/"));
  expect(records).toHaveLength(2);
  for (const path of records) {
    expect(fileMatch).toEqual([`/${dirname(path)}/*.json`]);
    expect(JSON.parse(files.get(path) ?? "null").kind).toBe(schema.properties.kind.const);
  }
});

test("a $schema line inside a record is refused, as the guide says", () => {
  const record = JSON.parse(files.get("records/organisation/victim-support-office.json") ?? "null");
  expect(validateRecord(record)).toMatchObject({ valid: true, findings: [] });
  expect(validateRecord({ $schema: "./organisation.json", ...record }).findings).toMatchObject([
    { code: "unknown-property", severity: "error", pointer: "/$schema" },
  ]);
});
