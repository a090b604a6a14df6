import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codelists, isRecordKind, recordKinds, schemaVersion, validateRecord, valueAt } from "@civic/schema";
import { describe, expect, test } from "vitest";
import { data, emptyFolder, runCivic } from "../../../tests/run-civic.ts";
import { withValue } from "../edit/with-value.ts";
import { loadCommandLanguage } from "../language/command-language.ts";
import { hardPartsOf } from "./hard-parts.ts";

const begin = async (kind: string, ...more: string[]) => {
  const folder = emptyFolder();
  const ran = await runCivic(["new", kind, "fr", "new-one", "--data", folder, ...more]);
  return { ...ran, folder };
};
const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** Every place where nothing stands yet. */
function openPlaces(value: unknown, pointer = ""): string[] {
  if (value === null) return [pointer];
  if (typeof value !== "object") return [];
  const members = Object.entries(value);
  return members.length === 0
    ? [pointer]
    : members.flatMap(([name, member]) => openPlaces(member, `${pointer}/${name}`));
}

describe.each(recordKinds)("civic new %s", async (kind) => {
  const { code, stdout, stderr, folder } = await begin(kind);
  const document = read(join(folder, "fr", kind, "fr-new-one.json"));

  test("writes a record that knows its head", () => {
    expect([code, stderr]).toEqual([0, ""]);
    expect(document).toMatchObject({
      id: `civic/${kind}/fr-new-one`,
      kind,
      publisher: "civic",
      jurisdiction: "fr",
      schemaVersion,
      version: 1,
      status: "draft",
    });
  });

  test("leaves to fill in exactly what validation names", () => {
    const { valid, findings } = validateRecord(document);
    expect(valid).toBe(false);
    expect(new Set(findings.map(({ pointer }) => pointer))).toEqual(new Set(openPlaces(document)));
    expect(findings.map(({ code: found }) => found)).not.toContain("missing-property");
    expect(findings.map(({ code: found }) => found)).not.toContain("unknown-property");
  });

  test("says of each field what it holds", () => {
    const places = openPlaces(document).map((pointer) => pointer.replace(/\/0$/, ""));
    for (const pointer of places) expect(stdout).toMatch(new RegExp(`^  ${pointer}  \\S`, "m"));
    expect(stdout).toContain("\n  /notes  ");
    expect(stdout).not.toContain("undefined");
  });
});

describe("civic new", () => {
  test("never overwrites a file", async () => {
    const { folder } = await begin("service");
    const path = join(folder, "fr/service/fr-new-one.json");
    const before = readFileSync(path, "utf8");
    const again = await runCivic(["new", "service", "fr", "fr-new-one", "--data", folder]);
    expect(again).toMatchObject({ code: 1, stdout: "" });
    expect(again.stderr).toContain("nothing is overwritten");
    expect(readFileSync(path, "utf8")).toBe(before);
  });

  test("says where it writes when no folder is given, and how to check it", async () => {
    const written: string[] = [];
    const writeNew = (path: string) => void written.push(path);
    const { code, stdout } = await runCivic(["new", "service", "fr", "one"], {
      writeNew,
      exists: () => false,
    });
    expect([code, written]).toEqual([0, ["./data/fr/service/fr-one.json"]]);
    expect(stdout).toMatch(
      /^Written: \.\/data\/fr\/service\/fr-one\.json\n--data was not given, so .* \.\/data /,
    );
    expect(stdout).toContain("Check it with: npx civic check ./data/fr/service/fr-one.json\n");
    expect((await runCivic(["--help"])).stdout).toContain("in ./data, unless --data names another folder");
  });

  test("does not make a folder that is missing, save the usual one", async () => {
    const folder = join(emptyFolder(), "my records");
    const { code, stdout, stderr } = await runCivic(["new", "service", "fr", "one", "--data", `${folder}/`]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(`${folder}: this folder does not exist. Make it first: mkdir -p "${folder}"\n`);
    mkdirSync(folder);
    const { stdout: said } = await runCivic(["new", "service", "fr", "one", "--data", folder]);
    expect(said).toContain(`Check it with: npx civic check "${folder}/fr/service/fr-one.json"\n`);
    expect(said).not.toContain("--data");
    const usual = { writeNew: () => {}, exists: () => false };
    expect((await runCivic(["new", "service", "fr", "one", "--data", "data/"], usual)).code).toBe(0);
  });

  test("begins a record that a State publishes itself", async () => {
    const { folder } = await begin("service", "--publisher", "fr");
    const document = read(join(folder, "fr/service/new-one.json"));
    expect(valueAt(document, "/id")).toBe("fr/service/new-one");
    expect(valueAt(document, "/publisher")).toBe("fr");
  });

  test("says what fields are called, and marks what is not in the language that is spoken", async () => {
    expect((await begin("compensation-scheme")).stdout).toMatch(
      /^ {2}\/legalBasis {2}legal basis – Laws, decrees/m,
    );
    const begun = ["new", "compensation-scheme", "fr", "new-one", "--data"];
    const french = await loadCommandLanguage("fr");
    const { stdout } = await runCivic([...begun, emptyFolder()], { language: french });
    expect(stdout).toMatch(/^ {2}\/legalBasis {2}base juridique – Lois, décrets/m);
    expect(stdout).toMatch(/^ {2}\/crossBorder {2}rôle transfrontalier – /m);
    expect(stdout).not.toContain("[en]");
    const lacking = { ...french, fields: { ...french.fields, fields: {} } };
    const { stdout: english } = await runCivic([...begun, emptyFolder()], { language: lacking });
    expect(english).toMatch(/^ {2}\/crossBorder {2}\[en\] cross-border role – /m);
    expect(english).toContain("\n[en] anglais\u00a0: non traduit.");
  });

  test("names the choices of a field with few codes, and counts those of one with many", async () => {
    const { stdout } = await begin("service");
    expect(stdout).toContain("One of: high, medium, low.");
    expect(stdout).toMatch(/One of [0-9]+ codes: .*… \(list “need”\)/);
  });

  test.each([
    ["an unknown kind", ["new", "servce", "fr", "one"], "“servce”"],
    ["an unknown State", ["new", "service", "uk", "one"], "“uk”"],
    ["a name that is none", ["new", "service", "fr", "Ligne d'écoute"], "Ligne d'écoute"],
    ["a way out of the folder", ["new", "service", "fr", "../../one"], "“../../one”"],
    ["an unknown publisher", ["new", "service", "fr", "one", "--publisher", "../fr"], "“../fr”"],
    [
      "a State that speaks of another",
      ["new", "service", "fr", "one", "--publisher", "be"],
      "does not speak of “fr”",
    ],
    ["a missing name", ["new", "service", "fr"], "a name"],
  ])("refuses %s", async (_, args, said) => {
    const { code, stderr } = await runCivic([...args, "--data", emptyFolder()]);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});

describe("the hard parts of a record", () => {
  const real = {
    "compensation-scheme": "fr/compensation-scheme/fr-fgti-terrorism.json",
    service: "fr/service/fr-116006.json",
    "recognition-measure": "be/recognition-measure/be-solidarity-card.json",
  } as const;

  test.each(Object.entries(real))("of a %s check where they are said to stand", async (kind, path) => {
    if (!isRecordKind(kind)) throw new Error(kind);
    const record = read(join(data, path)) as Record<string, unknown>;
    const parts = hardPartsOf(kind, "fr");
    const { stdout } = await begin(kind);
    for (const { pointer, value } of parts) {
      const steps = pointer.slice(1).split("/");
      const { findings } = validateRecord(withValue(record, { kind, path: steps, value }));
      const inside = findings.filter((each) => each.pointer.startsWith(pointer) && each.severity === "error");
      expect(inside, pointer).toEqual([]);
      expect(stdout).toContain(`Put it at ${pointer}, with the values of your source.`);
    }
    expect(parts.length).toBeGreaterThan(1);
  });

  test("stand beside every code of what has to be filled in, with its label", async () => {
    const { stdout } = await begin("service");
    for (const { code } of codelists.need.concepts) expect(stdout).toContain(`\n  ${code}: `);
    expect(stdout).toContain("\n  psychological-support: Psychological and emotional support\n");
  });
});
