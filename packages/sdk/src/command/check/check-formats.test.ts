import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { change } from "../../../tests/desk.ts";
import { emptyFolder, runCivic, someStates } from "../../../tests/run-civic.ts";

/** A folder with an error in one service of Belgium. */
function faulty() {
  const folder = someStates("be", "eu");
  const file = join(folder, "be/service/be-105.json");
  change(file, { needs: ["none-such"] });
  return { folder, file };
}

describe("civic check of less than a folder", () => {
  test("of one file says what is wrong with it, among its neighbours", async () => {
    const { folder, file } = faulty();
    const { code, stdout, stderr } = await runCivic(["check", file]);
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^1 file, 0 valid records, /)]);
    expect(stderr.split("\n").map((line) => line.split(": ")[0])).toEqual([`${file}#/needs/0`, ""]);
    const neighbour = join(folder, "be/service/be-victim-support.json");
    change(neighbour, { providers: { organisations: ["civic/organisation/be-nobody"] } });
    const lost = await runCivic(["check", neighbour]);
    expect([lost.code, lost.stderr]).toEqual([1, expect.stringContaining("civic/organisation/be-nobody")]);
  });

  test("of a State and of a kind in it says what is wrong there, and nothing of the rest", async () => {
    const { folder } = faulty();
    expect(await runCivic(["check", join(folder, "be/service")])).toMatchObject({ code: 1 });
    expect(await runCivic(["check", join(folder, "be")])).toMatchObject({ code: 1 });
    const clean = await runCivic(["check", join(folder, "be/organisation")]);
    expect(clean).toMatchObject({ code: 0, stderr: "" });
    expect(clean.stdout).not.toContain("be-105");
  });

  test("of a file that stands elsewhere, and of the standard input, looks at it alone", async () => {
    const { file } = faulty();
    const elsewhere = join(emptyFolder(), "draft.json");
    writeFileSync(elsewhere, readFileSync(file));
    const alone = await runCivic(["check", elsewhere]);
    expect([alone.code, alone.stderr]).toEqual([1, expect.stringContaining(`${elsewhere}#/needs/0: `)]);
    const readStandardInput = async () => new Uint8Array(readFileSync(file));
    const piped = await runCivic(["check", "-"], { readStandardInput });
    expect([piped.code, piped.stderr]).toEqual([1, expect.stringContaining("standard input#/needs/0: ")]);
  });

  test.each([["/nowhere/be/service/a.json"], ["/nowhere/be/service"], ["/nowhere"]])(
    "%s is said",
    async (path) => {
      expect(await runCivic(["check", path])).toMatchObject({ code: 1, stdout: "" });
    },
  );
});

describe("civic check --format", () => {
  test("github: each finding beside its file, once", async () => {
    const { file } = faulty();
    const { code, stdout, stderr } = await runCivic(["check", file, "--format", "github"]);
    expect([code, stderr]).toEqual([1, ""]);
    const [line = ""] = stdout.split("\n");
    expect(line).toMatch(/^::error file=[^:,]+be-105\.json,title=unknown-code::/);
    expect(stdout.split("\n").filter((each) => each.includes("none-such"))).toHaveLength(1);
  });

  test("junit: each file a case, with its errors", async () => {
    const { folder, file } = faulty();
    const { code, stdout, stderr } = await runCivic(["check", folder, "be", "--format", "junit"]);
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="civic check" tests="\d+" failures="1">/,
    );
    expect(stdout).toContain(`<testcase classname="be" name="${file}">`);
    expect(stdout).toContain('<failure type="unknown-code" message="');
    expect(stdout.match(/<testcase /g)?.length).toBe(Number(/tests="(\d+)"/.exec(stdout)?.[1]));
  });

  test("json is what --json is, and goes with no other form", async () => {
    const { file } = faulty();
    const json = await runCivic(["check", file, "--json"]);
    expect(await runCivic(["check", file, "--format", "json"])).toEqual(json);
    expect(await runCivic(["check", file, "--format", "junit", "--json"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--json and --format junit do not go together."),
    });
    expect(await runCivic(["check", file, "--format", "xml"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Use one of: text, json, github, junit."),
    });
  });
});
