import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { validateRecord } from "../../packages/schema/src/index.ts";
import { examplesOf } from "./examples.ts";

const root = resolve(import.meta.dirname, "../..");
const document = "docs/guides/first-record.md";
const text = readFileSync(join(root, document), "utf8");
const examples = examplesOf(document);

/** The JSON files that the guide tells to save, by the path it gives them. */
const files = new Map(
  [...text.matchAll(/[Ss]ave [^`]*`([^`]+\.json)`[^`]*?\n\n```json\n(.*?)^```$/gms)].map(
    ([, path = "", content = ""]) => [path, content],
  ),
);

function codeOf(language: string): string {
  return examples
    .filter((example) => example.language === language)
    .map(({ code }) => code)
    .join("");
}

/** A folder as a reader has it after the first steps: the package installed, the files saved. */
function readersFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "civic-first-record-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "node_modules/@civic"), { recursive: true });
  symlinkSync(join(root, "packages/schema"), join(folder, "node_modules/@civic/schema"), "junction");
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

test("every step of the guide runs as written and prints what the guide says", () => {
  expect(examples.filter(({ language }) => language === "ts").length).toBeGreaterThanOrEqual(5);
  expect(files.size).toBe(examples.filter(({ language }) => language === "json").length);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=source", "--input-type=module-typescript", "-"],
    { cwd: readersFolder(), input: codeOf("ts"), encoding: "utf8", timeout: 100_000 },
  );
  expect([status, stderr]).toEqual([0, ""]);
  // The spaces at which French breaks no line are written as plain ones in the guide.
  expect(stdout.replaceAll("\u00a0", " ")).toBe(codeOf("text"));
});

test("the editor setting names the published schema of the kind in that folder", () => {
  const folder = readersFolder();
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
