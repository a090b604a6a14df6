import { execFile } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { someStates } from "../../tests/run-civic.ts";

const program = resolve(import.meta.dirname, "main.ts");
const data = someStates("fr", "be", "eu");

interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a process of its own. */
function civic(...args: string[]): Promise<Answer> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ["--conditions=source", program, ...args],
      { maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => done({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

async function fileWith(text: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), "civic-")), "situation.json");
  await writeFile(file, text);
  return file;
}

const situation = {
  facts: {
    "event-country": "fr",
    "event-date": "2024-09-10",
    "event-type": ["terrorist-act"],
    "victim-status": ["physically-injured"],
    nationality: ["be"],
    "residence-now": "be",
    "directly-exposed": true,
    "involved-in-act": false,
  },
};
const today = ["--data", data, "--today", "2026-11-23"];

describe("civic", () => {
  test("navigates a situation, plain when piped", async () => {
    const { code, stdout, stderr } = await civic(
      "navigate",
      await fileWith(JSON.stringify(situation)),
      ...today,
    );
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Compensation of victims of terrorism by the guarantee fund");
    expect(stdout).toContain("State of the event");
    expect(stdout.includes("\u001b")).toBe(false);
  });

  test("answers in JSON for machines", async () => {
    const file = await fileWith(JSON.stringify(situation));
    const { code, stdout } = await civic("navigate", file, ...today, "--json");
    expect(code).toBe(0);
    const { states } = JSON.parse(stdout) as { states: { state: string }[] };
    expect(states.map(({ state }) => state)).toEqual(["fr", "be", "eu"]);
  });

  test("compares States, on pages of 120 columns when piped", async () => {
    const { code, stdout } = await civic("compare", "fr", "be", ...today);
    expect(code).toBe(0);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
    expect((await civic("compare", "fr", "uk", ...today)).code).toBe(2);
  });

  test("begins a record from the schemas of the package", async () => {
    const folder = await mkdtemp(join(tmpdir(), "civic-"));
    const { code, stdout } = await civic("new", "designation", "be", "first", "--data", folder);
    expect(code).toBe(0);
    expect(stdout).toContain(`Written: ${folder}/be/designation/be-first.json`);
    expect((await civic("check", folder)).code).toBe(1);
  });

  test("starts as a program", async () => {
    expect(await readFile(program, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test.each(["coverage", "gaps"])("%s answers from the records", async (command) => {
    const { code, stdout } = await civic(command, "--data", data);
    expect(code).toBe(0);
    expect(stdout).toContain("FR");
  });

  test("checks the records of the folder", async () => {
    const { code, stdout } = await civic("check", data);
    expect(code).toBe(0);
    expect(stdout).toContain("no errors");
  });

  test.each([
    ["no such file", ["navigate", "/nowhere/situation.json", ...today]],
    ["a fact that does not exist", ["navigate", "unknown-fact", ...today]],
    ["no JSON", ["navigate", "not-json", ...today]],
  ])("says what is wrong with %s", async (_, args) => {
    const texts: Record<string, string> = {
      "unknown-fact": '{"facts":{"nationalty":["fr"]}}',
      "not-json": "{",
    };
    const given = await Promise.all(args.map((arg) => (texts[arg] ? fileWith(texts[arg]) : arg)));
    const { code, stderr } = await civic(...given);
    expect(code).toBe(1);
    expect(stderr.length).toBeGreaterThan(10);
    expect(stderr).not.toContain("    at ");
  });

  test("tells its version", async () => {
    const manifest = await readFile(resolve(import.meta.dirname, "../../package.json"), "utf8");
    const { version } = JSON.parse(manifest) as { version: string };
    expect(await civic("--version")).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  test("tells how it is used", async () => {
    const help = await civic("--help");
    expect(help.code).toBe(0);
    for (const name of ["navigate", "evaluate", "coverage", "gaps", "compare", "check", "new"])
      expect(help.stdout).toContain(`\n  civic ${name} `);
    const wrong = await civic("nonsense");
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain("nonsense");
  });
});
