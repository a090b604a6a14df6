import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Assessment } from "./assess.ts";
import { definitionsOf } from "./definitions.ts";
import { keepRelease, readSchemas, releasedVersions } from "./releases.ts";
import { sample } from "./sample.ts";

const schemaPackage = resolve(import.meta.dirname, "..");
const firstRelease = join(schemaPackage, "released/0.1.0");

let root = "";
let inPackage = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "civic-releases-"));
  inPackage = join(root, "packages/schema");
  mkdirSync(join(root, ".changeset"), { recursive: true });
  cpSync(firstRelease, join(inPackage, "generated"), { recursive: true });
  writeFileSync(join(inPackage, "package.json"), JSON.stringify({ name: "@civic/schema", version: "0.1.0" }));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function run(script: string, ...args: string[]) {
  const file = join(import.meta.dirname, script);
  return spawnSync(process.execPath, [file, ...args], { encoding: "utf8", cwd: root });
}

function release(version: string) {
  return run("release.ts", version, inPackage);
}

function check(...args: string[]) {
  return run("check.ts", "--repository", root, ...args);
}

function alterGenerated(
  file: string,
  alter: (schema: { properties: Record<string, unknown> }) => void,
): void {
  const path = join(inPackage, "generated/json-schema", file);
  const schema = JSON.parse(readFileSync(path, "utf8"));
  alter(schema);
  writeFileSync(path, JSON.stringify(schema));
}

function changeset(bump: string): void {
  const text = `---\n"@civic/schema": ${bump}\n"@civic/sdk": major\n---\n\nWhat changed.\n`;
  writeFileSync(join(root, ".changeset/brave-change.md"), text);
}

describe("the first release", () => {
  test("is kept whole: every kind, the bundle, every code list", () => {
    const schemas = readdirSync(join(firstRelease, "json-schema"));
    expect(schemas.sort()).toEqual([
      "compensation-scheme.json",
      "national-system.json",
      "organisation.json",
      "pathway.json",
      "recognition-measure.json",
      "record.json",
      "service.json",
    ]);
    expect(readdirSync(join(firstRelease, "codelists")).length).toBe(25);
    expect([...readSchemas(firstRelease).keys()]).not.toContain("record");
    expect(releasedVersions(join(schemaPackage, "released"))).toContain("0.1.0");
  });
});

test("released files are as they were generated: no formatter touched them", () => {
  const releases = join(schemaPackage, "released");
  const files = releasedVersions(releases).flatMap((version) =>
    readdirSync(join(releases, version), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".json"))
      .map((path) => join(releases, version, path)),
  );
  expect(files.length).toBeGreaterThanOrEqual(32);
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    expect([file, text === `${JSON.stringify(JSON.parse(text), undefined, 2)}\n`]).toEqual([file, true]);
  }
});

describe("keeping a release", () => {
  test("copies schemas and code lists, and says when there is nothing to do", () => {
    const [generated, releases] = [join(inPackage, "generated"), join(inPackage, "released")];
    writeFileSync(join(generated, "codelists/need.csv"), "code");
    expect(keepRelease("0.1.0", generated, releases)).toEqual({ outcome: "written", files: 32 });
    expect(readdirSync(join(releases, "0.1.0/codelists"))).not.toContain("need.csv");
    expect(readSchemas(join(releases, "0.1.0"))).toEqual(readSchemas(firstRelease));
    expect(keepRelease("0.1.0", generated, releases)).toEqual({ outcome: "unchanged", files: 32 });
  });

  test("never overwrites a version with other content", () => {
    expect(release("0.1.0").stdout).toMatch(/0\.1\.0: 32 files written/);
    const kept = readFileSync(join(inPackage, "released/0.1.0/json-schema/service.json"), "utf8");
    alterGenerated("service.json", ({ properties }) => delete properties.capacity);
    const { status, stderr } = release("0.1.0");
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/already, with other content: json-schema\/service\.json/),
    ]);
    expect(readFileSync(join(inPackage, "released/0.1.0/json-schema/service.json"), "utf8")).toBe(kept);
  });

  test("asks for the version that the schemas state", () => {
    const { status, stderr } = release("0.2.0");
    expect([status, stderr]).toEqual([1, expect.stringMatching(/schemaVersion 0\.1\.0, not 0\.2\.0/)]);
    expect(releasedVersions(join(inPackage, "released"))).toEqual([]);
    expect(release("next").stderr).toMatch(/"next" is not a version/);
  });

  test("the newest version is found by number", () => {
    for (const version of ["0.9.0", "0.10.0", "0.2.0"])
      mkdirSync(join(root, "released", version), { recursive: true });
    expect(releasedVersions(join(root, "released"))).toEqual(["0.10.0", "0.9.0", "0.2.0"]);
  });
});

describe("the check", () => {
  test("has nothing to compare with before the first release", () => {
    expect(check()).toMatchObject({ status: 0, stdout: expect.stringMatching(/Nothing is released yet/) });
  });

  test("passes when nothing differs", () => {
    release("0.1.0");
    expect(check()).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/Nothing differs\./),
      stderr: "",
    });
  });

  test("ends with 2 and one line when it cannot tell", () => {
    release("0.1.0");
    writeFileSync(join(root, ".changeset/broken-change.md"), "no front matter");
    expect(check()).toMatchObject({ status: 2, stderr: expect.stringMatching(/could not parse changeset/) });
    expect(check("--al")).toMatchObject({ status: 2, stderr: expect.stringMatching(/--al/) });
  });

  test("fails when the changesets claim less than the change, and passes when they claim enough", () => {
    release("0.1.0");
    alterGenerated("service.json", ({ properties }) => delete properties.targetGroup);
    expect(check()).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/asks for 0\.2\.0.*NOT ENOUGH/),
    });
    changeset("patch");
    expect(check()).toMatchObject({ status: 1, stdout: expect.stringMatching(/claim 0\.1\.1\. NOT ENOUGH/) });
    changeset("minor");
    expect(check()).toMatchObject({ status: 0, stdout: expect.stringMatching(/claim 0\.2\.0\. Enough/) });
  });

  test("tells machines everything, and which documents break", () => {
    release("0.1.0");
    alterGenerated("service.json", ({ properties }) => delete properties.targetGroup);
    const { definitions } = definitionsOf("service", readSchemas(firstRelease).get("service") ?? {});
    const service = sample(definitions.service ?? {}, definitions) as object;
    mkdirSync(join(root, "data/fr/service"), { recursive: true });
    writeFileSync(join(root, "data/fr/service/plain.json"), JSON.stringify(service));
    writeFileSync(
      join(root, "data/fr/service/grouped.json"),
      JSON.stringify({ ...service, id: "fr/service/grouped", targetGroup: { en: "Everyone." } }),
    );
    const { status, stdout } = check("--json");
    const assessment = JSON.parse(stdout) as Assessment;
    expect(status).toBe(1);
    expect(assessment).toMatchObject({
      released: "0.1.0",
      level: "major",
      required: "0.2.0",
      sufficient: false,
    });
    expect(assessment.differences.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["property-removed", "/properties/targetGroup"],
    ]);
    expect(assessment.documents).toMatchObject({
      accepted: 2,
      broken: [
        {
          id: "fr/service/grouped",
          path: "data/fr/service/grouped.json",
          refusals: [{ pointer: "/targetGroup" }],
        },
      ],
    });
    expect(check("--documents", join(root, "absent")).stdout).toMatch(/^0 documents were valid before/m);
  });
});
