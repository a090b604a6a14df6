import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { data, emptyFolder, runCivic } from "../../../tests/run-civic.ts";

const service = JSON.parse(readFileSync(join(data, "fr/service/fr-114.json"), "utf8")) as object;

const fixtures = join(import.meta.dirname, "../../../../schema/released/0.1.0/documents");
const older = JSON.parse(readFileSync(join(fixtures, "service/fr-eia.json"), "utf8")) as object;

/** A folder with files of these contents. */
function folderWith(files: Readonly<Record<string, string | object>>): string {
  const folder = emptyFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
  }
  return folder;
}
const coverage = (folder: string) => runCivic(["coverage", "--data", folder, "--json"]);
// Of one service that names one need, the cell of that need: the others say that it stands above them.
const cellsIn = (stdout: string) =>
  (JSON.parse(stdout) as { level: string }[]).filter(({ level }) => level !== "answered-above");

describe("a folder of records", () => {
  test.each([
    ["is absent", () => join(emptyFolder(), "none"), "none: there is no such file or folder."],
    ["is a file", () => join(data, "fr/service/fr-114.json"), "a file stands where a folder is needed."],
    [
      "is empty",
      () => emptyFolder(),
      "holds no records. Each is a file <state>/<kind>/<name>.json, such as ",
    ],
    [
      "has another order",
      () => folderWith({ "service/fr-114.json": service }),
      "“service/fr-114.json” is not in that order.",
    ],
  ])("that %s", async (_, folder, said) => {
    const { code, stdout, stderr } = await coverage(folder());
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(said);
  });

  test("with broken files answers from the others, and says of each what is wrong", async () => {
    const folder = folderWith({
      "fr/service/fr-114.json": service,
      "fr/service/empty.json": "",
      "fr/service/null.json": "null",
      "fr/service/nest.json": "[".repeat(100_000) + "]".repeat(100_000),
      "fr/service/folder.json/README": "",
    });
    const { code, stdout, stderr } = await coverage(folder);
    expect(code).toBe(1);
    expect(cellsIn(stdout)).toHaveLength(1);
    expect(stderr).toContain(
      `${folder}/fr/service/empty.json#: This document is empty: there is nothing in it to read.`,
    );
    expect(stderr).toContain(
      "null.json#: This place takes an object with fields { }, not null (what is not known is left out).",
    );
    expect(stderr).toContain("folder.json#: This was not read, because it is no ordinary file");
    expect(stderr.trim().split("\n")).toHaveLength(4);
  });

  test("more than a thousand problems are counted", async () => {
    const files = Array.from({ length: 1002 }, (_, index) => [`fr/service/s${index}.json`, ""]);
    const lines = (await coverage(folderWith(Object.fromEntries(files)))).stderr.trim().split("\n");
    expect(lines).toHaveLength(1001);
    expect(lines.at(-1)).toBe("… and 2 more.");
  });
});

describe("records of another version of the model", () => {
  test("an older one is used as what it becomes; a check says that it is older", async () => {
    const folder = folderWith({ "fr/service/fr-eia.json": older });
    const { code, stdout, stderr } = await coverage(folder);
    expect([code, stderr]).toEqual([0, ""]);
    expect(cellsIn(stdout).length).toBeGreaterThan(0);
    const checked = await runCivic(["check", folder, "--json"]);
    expect(JSON.parse(checked.stdout)).toMatchObject({ records: 1 });
    expect(checked.stdout).toContain('"code": "model-older"');
  });

  test("an older one with what only a newer model knows is wrong", async () => {
    const folder = folderWith({
      "fr/service/fr-eia.json": { ...older, serviceTypes: ["emergency-number"] },
    });
    expect((await coverage(folder)).stderr).toContain("fr-eia.json#/serviceTypes/0: ");
  });

  test("a newer one is left out, and why is said once", async () => {
    const folder = folderWith({ "fr/service/fr-114.json": { ...service, schemaVersion: "9.0.0", new: 1 } });
    const { code, stdout, stderr } = await coverage(folder);
    expect([code, cellsIn(stdout)]).toEqual([1, []]);
    expect(stderr).toBe(
      `${folder}/fr/service/fr-114.json#/schemaVersion: This record is written in model version 9.0.0, which is not known here. Known are: 0.1.0, 0.2.0, 0.3.0. Correct “schemaVersion”, or use a newer version of this program.\n`,
    );
    const file = join(folder, "situation.json");
    writeFileSync(file, '{"facts":{}}');
    const weighed = await runCivic(["evaluate", file, "--record", "civic/service/fr-114", "--data", folder]);
    expect(weighed.stderr).toContain("model version 9.0.0");
  });

  test("an older one of huge nesting is refused like any other", async () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    const folder = folderWith({ "fr/service/a.json": `{"schemaVersion":"0.1.0","x":${deep}}` });
    expect((await coverage(folder)).stderr).toContain("nested more than 100 levels deep");
  });
});

test("one record is one record on the page of a check", async () => {
  const { stdout } = await runCivic(["check", folderWith({ "fr/service/fr-114.json": service })]);
  expect(stdout).toMatch(/^1 file, 1 valid record, /);
  expect(stdout).toContain("FR: 1 valid record\n");
});
