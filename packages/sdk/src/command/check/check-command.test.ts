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
    readonly records: number;
    readonly findings: readonly { readonly code: string; readonly path: string }[];
    readonly gaps: readonly { readonly kind: string }[];
  }[];
}
const asJson = async (folder: string) =>
  JSON.parse((await runCivic(["check", folder, "--json"])).stdout) as Checked;

describe("civic check", () => {
  test("gives every State of data/ a line, where there are many", async () => {
    const { code, stdout, stderr } = await runCivic(["check", data]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("no errors");
    const { states } = await asJson(data);
    expect(states.length).toBeGreaterThan(8);
    for (const { state, records, gaps } of states)
      expect(stdout).toMatch(
        new RegExp(
          `^${state.toUpperCase()} +${records}(?: +[0-9]+){3} +${gaps.length}  .*civic [0-9.]+ ·`,
          "m",
        ),
      );
    const lines = stdout.split("\n");
    // A line for each State, two or three for each code that was found, one for each kind of gap.
    expect(lines.length).toBeLessThan(states.length + 110);
    expect(stdout).toContain(`civic check ${data} ${states[0]?.state}`);
  });

  test("shows the States that are named in full, and all of them where it is asked to", async () => {
    const { code, stdout } = await runCivic(["check", data, "FR", "be"]);
    expect(code).toBe(0);
    expect(stdout.match(/^[A-Z]+: [0-9]+ valid records\n {2}Quality \(civic\): /gm)).toHaveLength(2);
    const named = JSON.parse((await runCivic(["check", data, "fr", "be", "--json"])).stdout) as Checked;
    const { states } = await asJson(data);
    expect(named.states).toEqual(states.filter(({ state }) => state === "be" || state === "fr"));
    const all = (await runCivic(["check", data, "--all"])).stdout;
    for (const { state } of states)
      expect(all).toMatch(new RegExp(`^${state.toUpperCase()}: [0-9]+ valid`, "m"));
  });

  test("refuses the code of no State, and a State without records", async () => {
    expect(await runCivic(["check", data, "zz"])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("“zz”"),
    });
    expect(await runCivic(["check", data, "is"])).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("holds no record of “is”"),
    });
  });

  test("counts a finding once for each code, with the first places of errors and warnings", async () => {
    const { states } = await asJson(data);
    const { stdout } = await runCivic(["check", data]);
    const found = states.flatMap(({ findings }) => findings);
    expect(found.length).toBeGreaterThan(20);
    for (const code of new Set(found.map((each) => each.code))) {
      const count = found.filter((each) => each.code === code).length;
      expect(stdout).toMatch(
        new RegExp(`^ +${count}  (?:(?:error|warning) +${code}  .*\\.json#|notice +${code}$)`, "m"),
      );
      expect(stdout.split("\n").filter((line) => line.startsWith(`  ${code}: `))).toHaveLength(1);
    }
  });

  test("counts the findings of one State by code, with their first places", async () => {
    const { findings = [] } = (await asJson(data)).states.find(({ state }) => state === "be") ?? {};
    const { stdout } = await runCivic(["check", data, "be"]);
    expect(findings.length).toBeGreaterThan(0);
    for (const code of new Set(findings.map((each) => each.code))) {
      const count = findings.filter((each) => each.code === code).length;
      expect(stdout).toMatch(new RegExp(`^ +${count}  (?:error|warning|notice) +${code}  .*\\.json#`, "m"));
    }
  });

  test("agrees with the gaps that civic gaps lists", async () => {
    const { stdout } = await runCivic(["gaps", "--data", data, "--json"]);
    const gaps = JSON.parse(stdout) as unknown[];
    expect((await asJson(data)).states.flatMap((state) => state.gaps)).toHaveLength(gaps.length);
  });

  test("shows the code of a part of the State itself, where its description names some", async () => {
    const folder = emptyFolder();
    for (const state of ["au", "be"]) cpSync(join(data, state), join(folder, state), { recursive: true });
    for (const place of ["au/service/au-nsw-counselling", "be/pathway/be-terrorist-attack"]) {
      const path = join(folder, `${place}.json`);
      const record = JSON.parse(readFileSync(path, "utf8")) as object;
      writeFileSync(path, JSON.stringify({ ...record, regions: ["Somewhere"] }));
    }
    const { stderr } = await runCivic(["check", folder]);
    expect(stderr).toMatch(/au\/service.*“Somewhere” cannot stand here.*such as au-[a-z]+ for \p{Lu}/u);
    expect(stderr).toMatch(/be\/pathway.*“Somewhere” cannot stand here.*such as gb-sct for Scotland/);
  });

  test("finds a record in the wrong place", async () => {
    const folder = belgium();
    renameSync(join(folder, "be/pathway/be-terrorist-attack.json"), join(folder, "be/pathway/other.json"));
    const { code, stdout, stderr } = await runCivic(["check", folder]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ +1 {2}error +file-name-mismatch +pathway\/other\.json#\/id$/m);
    expect(stderr).toContain(
      `${folder}/be/pathway/other.json#/id: A file with this id belongs at be/pathway/be-terrorist-attack.json. If this is a copy, give it an id of its own and leave the original where it is; otherwise move it there, where no other file stands yet.\n`,
    );
  });

  test("goes on after a file that is no JSON and one that is no record", async () => {
    const folder = belgium();
    const whole = (await asJson(folder)).records;
    mkdirSync(join(folder, "be/service"), { recursive: true });
    writeFileSync(join(folder, "be/service/torn.json"), "{");
    writeFileSync(join(folder, "be/service/empty.json"), "{}");
    const { code, stderr } = await runCivic(["check", folder]);
    expect(code).toBe(1);
    expect(stderr).toContain("be/service/torn.json#: This is not JSON");
    expect(stderr).toContain("be/service/empty.json#/kind: “kind” is missing here.");
    expect(await asJson(folder)).toMatchObject({ files: whole + 2, records: whole });
  });

  test("finds what is wrong between records", async () => {
    const folder = belgium();
    const path = join(folder, "be/national-system/be-system.json");
    const system = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
    writeFileSync(path, JSON.stringify({ ...system, authorities: ["civic/organisation/be-nobody"] }));
    const { code, stderr } = await runCivic(["check", folder]);
    expect(code).toBe(1);
    expect(stderr).toContain("be-nobody");
  });

  test("names every file of an id that stands twice, and says the rest of its first file alone", async () => {
    const folder = belgium();
    const path = join(folder, "be/national-system/be-system.json");
    const system = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
    writeFileSync(path, JSON.stringify({ ...system, authorities: ["civic/organisation/be-nobody"] }));
    cpSync(path, join(folder, "be/national-system/copy.json"));
    cpSync(path, join(folder, "be/national-system/other.json"));
    const { code, stderr } = await runCivic(["check", folder]);
    expect(code).toBe(1);
    const lines = stderr.replaceAll(`${folder}/be/national-system/`, "").split("\n");
    const twice =
      "Two records have the id “civic/national-system/be-system”. If one is a copy, give the copy an id of its own; if both describe the same, keep the one that is right.";
    expect(lines.filter((line) => line.includes("Two records"))).toEqual([
      `be-system.json#/id: ${twice} The same id also stands in copy.json, other.json.`,
      `copy.json#/id: ${twice} The same id also stands in be-system.json, other.json.`,
      `other.json#/id: ${twice} The same id also stands in be-system.json, copy.json.`,
    ]);
    expect(lines.filter((line) => line.includes("be-nobody"))).toEqual([
      "be-system.json#/authorities/0: No record “civic/organisation/be-nobody” was found. Correct the id, or bring that record along; while there is none, leave the reference out.",
    ]);
    const json = JSON.parse((await runCivic(["check", folder, "--json"])).stdout) as Checked;
    const { findings = [] } = json.states.find(({ state }) => state === "be") ?? {};
    expect(findings.filter((each) => each.code === "record-id-twice")).toMatchObject(
      [1, 1, 1].map(() => ({ pointer: "/id", others: [expect.any(String), expect.any(String)] })),
    );
  });

  test("a faulty record is there all the same: what refers to it has not lost it, and its id is taken", async () => {
    const folder = belgium();
    const path = join(folder, "be/organisation/be-life4brussels.json");
    const before = (await runCivic(["check", folder])).stderr;
    const record = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
    writeFileSync(path, JSON.stringify({ ...record, name: "Life4Brussels" }));
    writeFileSync(join(folder, "be/organisation/copy.json"), JSON.stringify(record));
    const { stderr } = await runCivic(["check", folder]);
    expect(before).not.toContain("Two records");
    expect(stderr).toContain(
      'be-life4brussels.json#/name: This place takes a text by language, such as { "en": "Night line" }, not a text in quotation marks.',
    );
    expect(stderr.match(/Two records have the id/g)).toHaveLength(2);
    expect(stderr).not.toContain("No record “civic/organisation/be-life4brussels”");
  });

  test("proposes the id that is there, and counts errors, warnings and notices apart", async () => {
    const folder = belgium();
    const path = join(folder, "be/national-system/be-system.json");
    const system = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
    writeFileSync(path, JSON.stringify({ ...system, authorities: ["civic/organisation/be-life4brusels"] }));
    const { stdout, stderr } = await runCivic(["check", folder]);
    expect(stderr).toContain("Did you mean “civic/organisation/be-life4brussels”?");
    expect(stdout).toMatch(/[0-9]+ errors, [0-9]+ warnings?, [0-9]+ notices?\. Scores/);
    expect(stdout).toContain("\n  /docs/reference/rules#reference-unresolved\n");
    const { states } = JSON.parse((await runCivic(["check", folder, "--json"])).stdout) as Checked;
    for (const found of states.flatMap(({ findings }) => findings))
      expect(found).toMatchObject({ docs: expect.stringMatching(`#${found.code}$`) });
  });

  test("asks about dates that are still to come on the day of the check", async () => {
    const told = async (today: string) => (await runCivic(["check", belgium(), "--today", today])).stdout;
    expect(await told("2030-01-01")).not.toContain("date-in-future");
    expect(await told("2020-01-01")).toContain("date-in-future");
  });

  test("calls folders by their own names: in capitals only the code of one State", async () => {
    const folder = belgium();
    mkdirSync(join(folder, "BE/service"), { recursive: true });
    writeFileSync(join(folder, "BE/service/one.json"), "{}");
    mkdirSync(join(folder, "notes/service"), { recursive: true });
    writeFileSync(join(folder, "notes/service/one.json"), "{}");
    const { stdout } = await runCivic(["check", folder]);
    for (const title of ["BE", "be", "notes"]) expect(stdout).toMatch(new RegExp(`^${title}: `, "m"));
  });

  test("does not go into node_modules or .git, and names each once", async () => {
    const folder = belgium();
    for (const path of ["node_modules/one/service", ".git/objects/service", "be/node_modules/one"]) {
      mkdirSync(join(folder, path), { recursive: true });
      writeFileSync(join(folder, path, "one.json"), "{}");
    }
    const { stdout, stderr } = await runCivic(["check", folder]);
    expect(stderr).not.toContain("one.json");
    expect(stdout.match(/(?<!#)folder-passed-over/g)).toHaveLength(3);
    expect(stdout).toContain("“.git” was not gone into: it is not a folder of a State.");
  });

  test("wants a folder with records", async () => {
    expect(await runCivic(["check", emptyFolder()])).toMatchObject({ code: 1, stdout: "" });
    expect((await runCivic(["check"])).code).toBe(2);
  });

  test("no name of a file begins a line of its own", async () => {
    const folder = belgium();
    writeFileSync(join(folder, "be/service/a\n::error title=forged::x\n.json"), "{}");
    const { stdout, stderr } = await runCivic(["check", folder]);
    expect(`${stdout}\n${stderr}`).toContain("::error title=forged");
    expect(`${stdout}\n${stderr}`).not.toMatch(/^::error/m);
  });
});
