import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CivicRecord, validateRecord } from "@civic/schema";
import { describe, expect, test } from "vitest";
import { data, emptyFolder, runCivic } from "../../../tests/run-civic.ts";

const id = "civic/service/fr-114";

/** A copy of what the repository says of France. */
function france(): string {
  const folder = emptyFolder();
  cpSync(join(data, "fr"), join(folder, "fr"), { recursive: true });
  return folder;
}

const takeOver = (folder: string, ...args: string[]) => runCivic(["take-over", ...args, "--data", folder]);
const read = (path: string): CivicRecord => JSON.parse(readFileSync(path, "utf8"));

describe("civic take-over", async () => {
  const folder = france();
  const { code, stdout, stderr } = await takeOver(folder, id, "--as", "fr");
  const path = join(folder, "fr/service/114.json");
  const [own, compiled] = [read(path), read(join(folder, "fr/service/fr-114.json"))];

  test("writes the State’s own record where it belongs", async () => {
    expect([code, stderr]).toEqual([0, ""]);
    expect(own).toMatchObject({ id: "fr/service/114", publisher: "fr", version: 1, replaces: id });
    expect(stdout).toContain(`Written: ${path}\n`);
  });

  test("keeps every value with its sources, and nothing that says who compiled it", async () => {
    const { id: _, publisher, replaces, version, status, quality, ...values } = own;
    expect(compiled).toMatchObject(values);
    expect(Object.keys(values).length).toBe(Object.keys(compiled).length - 5);
    expect([publisher, replaces, version, status]).toEqual(["fr", id, 1, "draft"]);
    expect(quality).toEqual(["self-declared"]);
    expect(validateRecord(own).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("says what the State has to check, and what comes then", async () => {
    expect(stdout).toContain("fr/service/114 takes over civic/service/fr-114.");
    expect(stdout).toMatch(/\n {2}Confirm these numbers, and say who did and when: \/contacts\/0/);
    expect(stdout).toContain("\n  Read the draft translations (French): /translations\n");
    expect(stdout).toContain("Set “status” to “active”.");
    expect(stdout).toContain(`npx civic check ${folder}\n`);
  });

  test("leaves a folder that a node takes, and once it is active the State’s record alone counts", async () => {
    writeFileSync(path, JSON.stringify({ ...own, status: "active" }));
    expect((await runCivic(["check", folder])).code).toBe(0);
    const { stdout: cells } = await runCivic(["coverage", "fr", "--data", folder, "--json"]);
    expect(cells).toContain('"fr/service/114"');
    expect(cells).not.toContain(`"${id}"`);
  });

  test("is refused a second time, naming the record that is there", async () => {
    expect(await takeOver(folder, id, "--as", "fr")).toMatchObject({
      code: 1,
      stdout: "",
      stderr: "civic/service/fr-114 is taken over already, by fr/service/114. Work on that record.\n",
    });
  });
});

describe("civic take-over refuses", () => {
  const folder = france();
  test.each([
    ["who is no State", [id, "--as", "uk"], "“uk” is no code of a State"],
    ["a record that is not there", ["civic/service/fr-none", "--as", "fr"], "there is no valid record"],
    ["a record about another State", [id, "--as", "be"], "Only that State can take it over: --as fr."],
  ])("%s", async (_, args, said) => {
    const { code, stdout, stderr } = await takeOver(folder, ...args);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(said);
  });

  test("a draft that was begun, a State’s own record, and one that is withdrawn", async () => {
    await takeOver(folder, "civic/service/fr-116006", "--as", "fr");
    expect((await takeOver(folder, "civic/service/fr-116006", "--as", "fr")).stderr).toContain(
      "fr/service/116006",
    );
    expect((await takeOver(folder, "fr/service/116006", "--as", "fr")).stderr).toContain("already");
    const path = join(folder, "fr/service/fr-cump.json");
    writeFileSync(path, JSON.stringify({ ...read(path), status: "withdrawn" }));
    expect((await takeOver(folder, "civic/service/fr-cump", "--as", "fr")).stderr).toContain("is withdrawn");
    expect(existsSync(join(folder, "fr/service/cump.json"))).toBe(false);
  });

  test("to write over a file", async () => {
    const path = join(folder, "fr/service/clav.json");
    writeFileSync(path, "{}");
    const { code, stderr } = await takeOver(folder, "civic/service/fr-clav", "--as", "fr");
    expect(code).toBe(1);
    expect(stderr).toContain(path);
    expect(readFileSync(path, "utf8")).toBe("{}");
  });

  test("where nothing says who takes it over", async () => {
    expect(await takeOver(folder, id)).toMatchObject({ code: 2, stdout: "" });
  });
});

test("the answer for programs names the file, the record and what to check", async () => {
  const folder = france();
  const { stdout } = await takeOver(folder, id, "--as", "fr", "--json");
  const { path, record, toCheck } = JSON.parse(stdout);
  expect(record).toEqual(read(path));
  expect(toCheck).toContainEqual({
    what: "Confirm these numbers, and say who did and when",
    pointers: ["/contacts/0"],
    count: 1,
  });
});
