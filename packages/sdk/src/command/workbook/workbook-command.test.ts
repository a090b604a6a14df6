import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { emptyFolder, runCivic, someStates } from "../../../tests/run-civic.ts";
import { loadCommandLanguage } from "../language/command-language.ts";

const french = await loadCommandLanguage("fr");

const json = (folder: string, path: string): unknown => JSON.parse(readFileSync(join(folder, path), "utf8"));

describe("civic workbook", () => {
  const folder = emptyFolder();
  const data = someStates("lu");
  const exported = join(folder, "lu.xlsx");
  const tables = join(folder, "lu");

  beforeAll(async () => {
    for (const out of [exported, tables]) {
      const { code, stderr } = await runCivic(["workbook", "export", "--data", data, "--out", out], {
        language: french,
      });
      expect([code, stderr]).toEqual([0, ""]);
    }
  });

  test("new writes an empty workbook in the language, whose example is not read", async () => {
    const path = join(folder, "new.xlsx");
    const { code, stdout } = await runCivic(["workbook", "new", "--out", path], { language: french });
    expect([code, stdout.split("\n")[0]?.replaceAll(/\s/g, " ")]).toEqual([0, `Écrit : ${path}`]);
    expect(await runCivic(["workbook", "import", path, "--out", join(folder, "none")])).toMatchObject({
      code: 1,
      stderr: `${path}: no sheet holds a record. Rows that begin with # are not read.\n`,
    });
    expect(existsSync(join(folder, "none"))).toBe(false);
  });

  test("new --from begins with the records of a folder, and with every sheet for what comes", async () => {
    const path = join(folder, "begun.xlsx");
    const made = await runCivic(["workbook", "new", "service", "--from", data, "--out", path]);
    expect([made.code, made.stderr]).toEqual([0, ""]);
    const out = join(folder, "begun");
    expect(await runCivic(["workbook", "import", path, "--out", out])).toMatchObject({ code: 0, stderr: "" });
    expect(readdirSync(join(out, "lu"))).toEqual(["service"]);
    expect(readdirSync(join(out, "lu", "service"))).toEqual(readdirSync(join(data, "lu", "service")));
    const { code, stderr } = await runCivic(["workbook", "import", path, "--from", data, "--out", out]);
    expect([code, stderr.split("\n")[0]]).toEqual([2, expect.stringContaining("--from")]);
  });

  test.each([
    ["a workbook", exported, join(folder, "from-workbook")],
    ["a folder of tables", tables, join(folder, "from-tables")],
  ])("import makes the same records of %s, and says what it understood", async (_, from, out) => {
    const { code, stdout, stderr } = await runCivic(["workbook", "import", from, "--out", out]);
    expect([code, stderr]).toEqual([0, ""]);
    const kinds = readdirSync(join(data, "lu")).filter((name) => !name.includes("."));
    for (const kind of kinds)
      for (const name of readdirSync(join(data, "lu", kind)))
        expect(json(out, `lu/${kind}/${name}`)).toEqual(json(data, `lu/${kind}/${name}`));
    expect(stdout).toContain("It is for whoever meets this: ");
    expect(stdout).toContain(
      "a mother in Germany whose son was killed in a terrorist attack in Luxembourg last month",
    );
    expect((await runCivic(["check", out])).code).toBe(0);
    expect(await runCivic(["fmt", out, "--check"])).toMatchObject({ code: 0, stderr: "" });
  });

  test("import names file, row and column of what is wrong, in the language, and writes nothing", async () => {
    const service = join(tables, "service.csv");
    const text = readFileSync(service, "utf8");
    const broken = join(folder, "broken");
    const { code } = await runCivic(["workbook", "export", "--data", data, "--out", broken], {
      language: french,
    });
    expect(code).toBe(0);
    writeFileSync(
      join(broken, "service.csv"),
      text.replace(`,${french.label("record-status", "active")},`, ",activ,"),
    );
    const out = join(folder, "nothing");
    const ran = await runCivic(["workbook", "import", broken, "--out", out], { language: french });
    expect(ran.code).toBe(1);
    expect(ran.stdout.replaceAll(/\s/g, " ")).toBe("Rien n’a été écrit : 1 erreur. ");
    expect(ran.stderr.replaceAll(/\s/g, " ")).toMatch(
      /Feuille « service\.csv », ligne 2, colonne [A-Z]+ \(status\) : « activ » n’est pas dans la liste/,
    );
    expect(existsSync(out)).toBe(false);
  });

  test("a table that cannot be read is all that is told, not whatever refers to it", async () => {
    const torn = join(folder, "torn");
    await runCivic(["workbook", "export", "--data", data, "--out", torn]);
    const service = join(torn, "service.csv");
    writeFileSync(service, Buffer.from(readFileSync(service, "utf8"), "utf16le"));
    const { code, stderr } = await runCivic(["workbook", "import", torn, "--dry-run"]);
    expect(code).toBe(1);
    expect(stderr).toBe(
      `${torn}: Sheet “service.csv”: This table is no CSV in UTF-8, or a quotation mark in it is left open or followed by text. Save it again as “CSV UTF-8”.\n`,
    );
  });

  test("the line to type next names the file as a shell takes it", async () => {
    const path = join(folder, "my state (1).xlsx");
    const { stdout } = await runCivic(["workbook", "new", "service", "--out", path]);
    expect(stdout).toContain(`civic workbook import "${path}" --out`);
  });

  test("refuses what is not there, what is there already and what cannot be done", async () => {
    const there = await runCivic(["workbook", "import", exported, "--out", data]);
    expect([there.code, there.stderr]).toEqual([1, `${data}: exists already, and nothing is overwritten.\n`]);
    expect((await runCivic(["workbook", "import", join(folder, "no.xlsx"), "--dry-run"])).code).toBe(1);
    const odd = await runCivic(["workbook", "print", "--out", "x.xlsx"]);
    expect([odd.code, odd.stderr.split(" Use")[0]]).toEqual([
      2,
      "“print” is nothing that can be done with a workbook.",
    ]);
    expect((await runCivic(["workbook", "export", "--out", "x.xlsx"])).code).toBe(2);
    const openDocument = join(folder, "state.ods");
    const ods = await runCivic(["workbook", "new", "--out", openDocument]);
    expect([ods.code, ods.stderr]).toEqual([2, expect.stringContaining("a workbook ends in .xlsx")]);
    expect(existsSync(openDocument)).toBe(false);
  });
});
