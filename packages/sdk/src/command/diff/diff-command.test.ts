import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { change } from "../../../tests/desk.ts";
import { deadAddress, sendJson, sendProblem, startServer } from "../../../tests/local-server.ts";
import { data, emptyFolder, runCivic } from "../../../tests/run-civic.ts";
import { loadCommandLanguage } from "../language/command-language.ts";

const helpline = join(data, "fr/service/fr-116006.json");
const record = JSON.parse(readFileSync(helpline, "utf8"));

/** A copy of the helpline in which members are others. */
function copyWith(members: object, from: object = record): string {
  const file = join(emptyFolder(), "fr-116006.json");
  writeFileSync(file, JSON.stringify({ ...from, ...members }));
  return file;
}

/** Two folders with the same two records of France. */
function twoFolders(): readonly [string, string] {
  const [one, other] = [join(emptyFolder(), "one"), join(emptyFolder(), "other")];
  for (const folder of [one, other])
    for (const path of ["fr/service/fr-116006.json", "fr/organisation/fr-france-victimes.json"]) {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      cpSync(join(data, path), join(folder, path));
    }
  return [one, other];
}

const [telephone, ...others] = record.contacts;
const corrected = copyWith({
  version: 2,
  contacts: [{ ...telephone, number: "116007", display: "116 007" }, ...others],
});

const node = {
  civic: "node",
  name: "n",
  feed: "/v1/feed",
  models: [],
  publishers: [],
  issued: "2026-11-23T09:00:00Z",
};

describe("civic diff of two files", () => {
  test("says in words what changed, where and from what to what", async () => {
    const { code, stdout, stderr } = await runCivic(["diff", helpline, corrected]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n")).toEqual([
      "Victim assistance number  civic/service/fr-116006  version 1 → 2",
      "  – Contacts › 116 006 › telephone number: changed from 116006 to 116007",
      "  – Contacts › 116 006 › number as written: changed from “116 006” to “116 007”",
      "",
    ]);
  });

  test.each([
    ["fr", "Contacts › 116 006 › numéro de téléphone\u00a0: auparavant 116006, désormais 116007"],
    ["de", "Telefonnummer: bisher 116006, jetzt 116007"],
    ["es", "número de teléfono: antes 116006, ahora 116007"],
  ] as const)("in %s", async (tag, line) => {
    const language = await loadCommandLanguage(tag);
    expect((await runCivic(["diff", helpline, corrected], { language })).stdout).toContain(line);
  });

  test("in Arabic, each value isolated from the words around it", async () => {
    const language = await loadCommandLanguage("ar");
    const { stdout } = await runCivic(["diff", helpline, corrected], { language });
    expect(stdout).toContain("سابقاً \u2068116006\u2069، والآن \u2068116007\u2069");
  });

  test("is a JSON Patch for programs", async () => {
    const { stdout } = await runCivic(["diff", helpline, corrected, "--json"]);
    expect(JSON.parse(stdout)).toEqual({
      same: 0,
      records: [
        {
          id: record.id,
          type: "changed",
          before: 1,
          after: 2,
          patch: [
            { op: "replace", path: "/version", value: 2 },
            { op: "replace", path: "/contacts/0/number", value: "116007" },
            { op: "replace", path: "/contacts/0/display", value: "116 007" },
          ],
        },
      ],
    });
  });

  test("tells dates, codes, States and long texts as people write them", async () => {
    const long = `${"word ".repeat(60)}end`;
    const before = copyWith({ targetGroup: { ...record.targetGroup, en: `A ${long}` } });
    const after = copyWith({
      asOf: "2026-12-24",
      needs: [...record.needs.toReversed(), "safety-and-protection"],
      targetGroup: { ...record.targetGroup, en: `A ${long.replace("end", "stop")}` },
      status: "withdrawn",
    });
    const { stdout } = await runCivic(["diff", before, after]);
    expect(stdout).toContain("Described as of: changed from November 2026 to 24 December 2026");
    expect(stdout).toContain("Needs: added: Safety and protection");
    expect(stdout).toContain("Needs: moved: Psychological and emotional support");
    expect(stdout).toMatch(/Target group › English: changed from “… [word ]+ end” to\s+“… [word ]+ stop”/);
    expect(stdout).toMatch(/civic\/service\/fr-116006 {2}withdrawn/);
  });

  test("says a sum whole, with its date", async () => {
    const file = join(data, "it/compensation-scheme/it-violent.json");
    const scheme = JSON.parse(readFileSync(file, "utf8"));
    const [first, ...rest] = scheme.amounts;
    const value = { ...first.value, amount: "123456", asOf: "2026" };
    const after = copyWith({ amounts: [{ ...first, value }, ...rest] }, scheme);
    const { stdout } = await runCivic(["diff", file, after], { width: 300 });
    expect(stdout).toMatch(/: changed from €50,000 \(as of 2019\) to €123,456 \(as of 2026\)\n/);
  });

  test("says that nothing differs, also where members stand in another order", async () => {
    const turned = copyWith({}, Object.fromEntries(Object.entries(record).reverse()));
    expect(await runCivic(["diff", helpline, turned])).toEqual({
      code: 0,
      stdout: "Nothing differs.\n",
      stderr: "",
    });
  });

  test("reads one from the standard input", async () => {
    const readStandardInput = () => Promise.resolve(new Uint8Array(readFileSync(corrected)));
    const { code, stdout } = await runCivic(["diff", helpline, "-"], { readStandardInput });
    expect([code, stdout]).toEqual([0, expect.stringContaining("from 116006 to 116007")]);
  });
});

describe("civic diff of two folders", () => {
  test("says which records are new, gone and changed", async () => {
    const [one, other] = twoFolders();
    change(join(other, "fr/service/fr-116006.json"), { asOf: "2026-12" });
    rmSync(join(other, "fr/organisation/fr-france-victimes.json"));
    const added = join(other, "fr/service/fr-second.json");
    writeFileSync(added, JSON.stringify({ ...record, id: "civic/service/fr-second" }));
    const { code, stdout } = await runCivic(["diff", one, other]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/civic\/organisation\/fr-france-victimes {2}not there any more\n/);
    expect(stdout).toMatch(/civic\/service\/fr-second {2}new\n/);
    expect(stdout).toContain("Described as of: changed from November 2026 to December 2026");
    expect(stdout).toContain("Records changed: 1, new: 1, gone: 1.\nRecords that are the same: 0.");
  });

  test("looks at the part of them that is named", async () => {
    const [one, other] = twoFolders();
    rmSync(join(other, "fr/organisation"), { recursive: true });
    change(join(other, "fr/service/fr-116006.json"), { asOf: "2026-12" });
    const { stdout } = await runCivic(["diff", join(one, "fr/service"), join(other, "fr/service")]);
    expect(stdout).toContain("Records changed: 1, new: 0, gone: 0.\nRecords that are the same: 0.");
  });

  test("names a file that cannot be read, and ends with 1", async () => {
    const [one, other] = twoFolders();
    writeFileSync(join(other, "fr/service/fr-116006.json"), "{");
    const { code, stderr } = await runCivic(["diff", one, other]);
    expect([code, stderr]).toEqual([1, expect.stringContaining("other/fr/service/fr-116006.json#")]);
  });
});

describe("civic diff beside a node", () => {
  test("says what publishing a folder would change", async () => {
    const [one] = twoFolders();
    change(join(one, "fr/service/fr-116006.json"), { version: 2, asOf: "2026-12" });
    const second = { ...record, id: "civic/service/fr-second" };
    const server = await startServer((response, { url }) => {
      if (url.startsWith("/.well-known")) return sendJson(response, 200, node);
      return sendJson(response, 200, { items: [record, second] });
    });
    const { code, stdout } = await runCivic(["diff", one, "--node", server.url]);
    expect(code).toBe(0);
    expect(stdout).toContain("Described as of: changed from November 2026 to December 2026");
    expect(stdout).toMatch(/fr-france-victimes {2}new\n/);
    expect(stdout).toMatch(/fr-second {2}not there any more\n/);
    const asked = new URL(server.seen[1]?.url ?? "", server.url).searchParams;
    expect([asked.getAll("publisher"), asked.getAll("jurisdiction")]).toEqual([["civic"], ["fr"]]);
    expect(asked.getAll("status")).toContain("withdrawn");
  });

  test("compares two versions of a record, and one with the latest", async () => {
    const server = await startServer((response, { url }) => {
      if (url.startsWith("/.well-known")) return sendJson(response, 200, node);
      if (url.endsWith("version=9")) return sendProblem(response, 404, "not-found");
      return sendJson(
        response,
        200,
        url.endsWith("version=1") ? record : { ...record, version: 2, asOf: "2026-12" },
      );
    });
    const between = (...ids: readonly string[]) => runCivic(["diff", ...ids, "--node", server.url]);
    const line = "Described as of: changed from November 2026 to December 2026";
    expect((await between(`${record.id}@1`, `${record.id}@2`)).stdout).toContain(line);
    expect((await between(`${record.id}@1`)).stdout).toContain(line);
    expect(await between(`${record.id}@9`)).toEqual({
      code: 1,
      stdout: "",
      stderr: "civic/service/fr-116006@9: the node has no such record or version.\n",
    });
  });

  test("says that the node cannot be reached", async () => {
    const dead = await deadAddress();
    const { stderr } = await runCivic(["diff", helpline, "--node", dead]);
    expect(stderr).toContain(`${dead} cannot be reached (ECONNREFUSED)`);
  });
});

describe("civic diff refuses", () => {
  test.each([
    [[helpline], 2, "Expected two files or folders"],
    [["-", "-"], 2, "can be read once only"],
    [[helpline, data], 2, "one side is a folder and the other a file"],
    [["civic/service/fr-116006"], 2, "is read from a node: --node is missing"],
    [[helpline, join(data, "fr/organisation/fr-france-victimes.json")], 1, "these are two records"],
    [[helpline, join(data, "none.json")], 1, "none.json: "],
    [[helpline, copyWith({ needs: ["none-such"] })], 1, "#/needs/0: "],
  ] as const)("%j", async (args, code, said) => {
    const ran = await runCivic(["diff", ...args]);
    expect([ran.code, ran.stdout]).toEqual([code, ""]);
    expect(ran.stderr).toContain(said);
  });
});
