import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { data, emptyFolder, runCivic } from "../../../tests/run-civic.ts";

/** The records of Belgium in a folder of their own. */
function belgium(): string {
  const folder = emptyFolder();
  cpSync(join(data, "be"), join(folder, "be"), { recursive: true });
  return folder;
}

interface Checked {
  readonly files: number;
  readonly records: number;
  readonly states: readonly {
    readonly state: string;
    readonly findings: readonly { readonly code: string; readonly path: string }[];
    readonly gaps: readonly { readonly kind: string }[];
  }[];
}
const asJson = (folder: string) => JSON.parse(runCivic(["check", folder, "--json"]).stdout) as Checked;

describe("civic check", () => {
  test("puts every State of data/ on one page: findings by code, quality, gaps", () => {
    const { code, stdout, stderr } = runCivic(["check", data]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("no errors");
    for (const state of ["AU", "BE", "DE", "ES", "EU", "FR", "GB", "IT", "UN", "US"])
      expect(stdout).toMatch(new RegExp(`^${state}: [0-9]+ valid records\\n  Quality \\(civic\\): `, "m"));
    const lines = stdout.split("\n");
    expect(lines.length).toBeLessThan(220);
    expect(new Set(lines.filter(Boolean)).size).toBeGreaterThan(60);
  });

  test("counts a finding once for each code, with the first places", () => {
    const { states } = asJson(data);
    const { stdout } = runCivic(["check", data]);
    const found = states.flatMap(({ findings }) => findings);
    expect(found.length).toBeGreaterThan(20);
    for (const { state, findings } of states) {
      const section = stdout.slice(stdout.indexOf(`\n${state.toUpperCase()}: `)).split("\n\n")[0] ?? "";
      for (const code of new Set(findings.map((each) => each.code))) {
        const count = findings.filter((each) => each.code === code).length;
        expect(section).toMatch(new RegExp(`^ +${count}  (?:error|warning|notice) +${code}  `, "m"));
      }
    }
    for (const code of new Set(found.map((each) => each.code)))
      expect(stdout.split("\n").filter((line) => line.startsWith(`  ${code}: `))).toHaveLength(1);
  });

  test("agrees with the gaps that civic gaps lists", () => {
    const { stdout } = runCivic(["gaps", "--data", data, "--json"]);
    const gaps = JSON.parse(stdout) as unknown[];
    expect(asJson(data).states.flatMap((state) => state.gaps)).toHaveLength(gaps.length);
  });

  test("finds a record in the wrong place", () => {
    const folder = belgium();
    renameSync(join(folder, "be/pathway/be-terrorist-attack.json"), join(folder, "be/pathway/other.json"));
    const { code, stdout, stderr } = runCivic(["check", folder]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ +1 {2}error +file-name-mismatch +pathway\/other\.json#\/id$/m);
    expect(stderr).toContain(
      `${folder}/be/pathway/other.json#/id: A file with this id belongs at be/pathway/be-terrorist-attack.json. Move it there, or correct the id.\n`,
    );
  });

  test("goes on after a file that is no JSON and one that is no record", () => {
    const folder = belgium();
    const whole = asJson(folder).records;
    mkdirSync(join(folder, "be/service"), { recursive: true });
    writeFileSync(join(folder, "be/service/torn.json"), "{");
    writeFileSync(join(folder, "be/service/empty.json"), "{}");
    const { code, stderr } = runCivic(["check", folder]);
    expect(code).toBe(1);
    expect(stderr).toContain("be/service/torn.json#: This is not JSON");
    expect(stderr).toContain("be/service/empty.json#/kind: “kind” is missing here.");
    expect(asJson(folder)).toMatchObject({ files: whole + 2, records: whole });
  });

  test("finds what is wrong between records", () => {
    const folder = belgium();
    const path = join(folder, "be/national-system/be-system.json");
    const system = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
    writeFileSync(path, JSON.stringify({ ...system, authorities: ["civic/organisation/be-nobody"] }));
    const { code, stderr } = runCivic(["check", folder]);
    expect(code).toBe(1);
    expect(stderr).toContain("be-nobody");
  });

  test("wants a folder with records", () => {
    expect(runCivic(["check", emptyFolder()])).toMatchObject({ code: 1, stdout: "" });
    expect(runCivic(["check"]).code).toBe(2);
  });
});
