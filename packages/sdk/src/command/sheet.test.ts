import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { data as allData, emptyFolder, runCivic, today } from "../../tests/run-civic.ts";
import { loadCommandLanguage } from "./language/command-language.ts";
import { wantedSheet } from "./language/wanted-language.ts";

const folder = emptyFolder();
const data = join(folder, "data");
for (const state of ["be", "fr"]) cpSync(join(allData, state), join(data, state), { recursive: true });
const situation = join(folder, "situation.json");
writeFileSync(
  situation,
  JSON.stringify({
    facts: {
      "event-country": "fr",
      "event-date": "2026-11-20",
      "event-type": ["terrorist-act"],
      "victim-status": ["physically-injured"],
      nationality: ["be"],
      "residence-now": "be",
    },
  }),
);
const navigating = ["navigate", situation, "--data", data, "--today", today];
const withSheet = await loadCommandLanguage("en", "ar");

function fileWith(content: string | Uint8Array): string {
  const file = join(emptyFolder(), "sheet.html");
  writeFileSync(file, content);
  return file;
}

describe("civic navigate --sheet", async () => {
  const { code, stdout, stderr } = await runCivic([...navigating, "--sheet", "ar"], { language: withSheet });

  test("writes the sheet in its language, whatever the command speaks", () => {
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/);
    expect(stdout.trimEnd().endsWith("</html>")).toBe(true);
  });

  test("its numbers are those that work from anywhere", () => {
    expect(stdout).toContain("+33 1 80 52 33 76");
    expect(stdout).not.toMatch(/>0[1-9] \d\d/);
  });

  test("its basis is that of the records, and tells which of them changed", async () => {
    const sheet = fileWith(stdout);
    const same = await runCivic(["verify-basis", sheet, "--data", data]);
    expect([same.code, same.stdout]).toEqual([0, expect.stringMatching(/All \d+ records are the same\./)]);
    const altered = join(emptyFolder(), "data");
    cpSync(data, altered, { recursive: true });
    const path = join(altered, "fr/compensation-scheme/fr-fgti-terrorism.json");
    const record = JSON.parse(readFileSync(path, "utf8"));
    writeFileSync(path, JSON.stringify({ ...record, version: record.version + 1 }));
    const changed = await runCivic(["verify-basis", sheet, "--data", altered]);
    expect(changed.code).toBe(1);
    expect(changed.stdout).toMatch(/1 of \d+ records are no longer the same:/);
    expect(changed.stdout).toContain("civic/compensation-scheme/fr-fgti-terrorism: version 1 then, 2 now");
  });

  test.each([
    ["xx", [], "“xx” is not a language of this command. Use one of: en (English)"],
    ["", [], "--sheet is empty."],
    ["ar", ["--all"], "--sheet and --all do not go together."],
    ["ar", ["--json"], "--sheet and --json do not go together."],
  ])("--sheet %j with %j is refused", async (tag, more, said) => {
    const refused = await runCivic([...navigating, `--sheet=${tag}`, ...more], { language: withSheet });
    expect([refused.code, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr).toContain(said);
  });

  test.each([
    [["navigate", "s.json", "--sheet", "ar"], "ar"],
    [["navigate", "--sheet=de", "--lang", "fr"], "de"],
    [["navigate", "--lang", "fr"], undefined],
    [["navigate", "--sheet"], undefined],
  ])("%j asks for a sheet in %s", (args, tag) => {
    expect(wantedSheet(args)).toBe(tag);
  });
});

describe("civic verify-basis", () => {
  const basis = (text: string) => `<script type="application/json" id="basis">${text}</script>`;

  test.each([
    ["no sheet", "<p>hello</p>"],
    ["nothing", ""],
    ["a sheet cut off", `${basis("").slice(0, -9)}{"today":"2026-11-23","records":[`],
    ["broken JSON", basis("{")],
    ["JSON that is no basis", '{"today":"2026-11-23"}'],
    ["a list", "[]"],
    ["deep nesting", "[".repeat(100_000)],
    ["bytes that are no text", new Uint8Array([0xff, 0xfe, 0x00, 0x80])],
    ["too much", " ".repeat(20 * 1024 * 1024)],
  ])("%s is refused in words", async (_, content) => {
    const { code, stdout, stderr } = await runCivic(["verify-basis", fileWith(content), "--data", data]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^\S+sheet\.html: \S/);
    expect(stderr.split("\n").length).toBe(2);
  });
});
