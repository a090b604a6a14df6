import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { judgeWith } from "./documents.ts";
import { freezeRelease } from "./freeze-release.ts";
import {
  modelVersion,
  readDocuments,
  readKindSchema,
  readRelease,
  readSchemas,
  releaseFolders,
} from "./releases.ts";
import { placesOf, thisRepository } from "./repository.ts";

const kept = releaseFolders(placesOf(thisRepository).releases);

describe.each(kept.map((folder) => [basename(folder), folder]))("the release %s", (model, folder) => {
  const kinds = readdirSync(join(folder, "json-schema"))
    .map((file) => basename(file, ".json"))
    .filter((kind) => kind !== "record" && kind !== "profile");
  const documents = readDocuments(join(folder, "documents"));

  test("says which model it is, and keeps documents of every kind", () => {
    expect([readRelease(folder).model, modelVersion(readSchemas(folder))]).toEqual([model, model]);
    expect([...new Set(documents.map(({ document }) => document.kind))].sort()).toEqual(kinds.sort());
  });

  test("keeps documents that its own schemas accept", () => {
    const judge = judgeWith(model, (kind) => readKindSchema(folder, kind));
    const verdicts = documents.map(({ path, document }) => [path, document.schemaVersion, judge(document)]);
    expect(verdicts).toEqual(documents.map(({ path }) => [path, model, { outcome: "valid" }]));
  });
});

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "civic-releases-"));
  mkdirSync(join(root, ".changeset"));
  const { generated, manifest, examples } = placesOf(root);
  const first = kept.at(-1) ?? "";
  cpSync(first, generated, { recursive: true });
  cpSync(join(first, "documents"), examples, { recursive: true });
  rmSync(join(generated, "documents"), { recursive: true });
  writeFileSync(manifest, JSON.stringify({ version: "0.1.0" }));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function alterService(
  alter: (service: { properties: Record<string, unknown>; description: string }) => void,
) {
  for (const file of ["record.json", "service.json"]) {
    const path = join(placesOf(root).generated, "json-schema", file);
    const schema = JSON.parse(readFileSync(path, "utf8"));
    alter(file === "record.json" ? schema.$defs.Service : schema);
    writeFileSync(path, JSON.stringify(schema));
  }
}

describe("keeping a release", () => {
  test("keeps schemas, code lists as JSON, and the example documents of the day", () => {
    writeFileSync(join(placesOf(root).generated, "codelists/need.csv"), "code");
    const { folder, ...release } = freezeRelease(root);
    expect(release).toEqual({ model: "0.1.0", package: "0.1.0" });
    expect(readdirSync(folder).sort()).toEqual(["codelists", "documents", "json-schema", "release.json"]);
    expect(readdirSync(join(folder, "codelists"))).toEqual(readdirSync(join(kept.at(-1) ?? "", "codelists")));
    expect(readDocuments(join(folder, "documents"))).toEqual(readDocuments(placesOf(root).examples));
  });

  test("takes over other words and the version of the package, never other documents", () => {
    const { folder } = freezeRelease(root);
    rmSync(placesOf(root).examples, { recursive: true });
    writeFileSync(placesOf(root).manifest, JSON.stringify({ version: "0.1.1" }));
    alterService((service) => {
      service.description = "Other words.";
    });
    expect(freezeRelease(root)).toMatchObject({ model: "0.1.0", package: "0.1.1" });
    expect(readKindSchema(folder, "service")?.description).toBe("Other words.");
    expect(readDocuments(join(folder, "documents"))).not.toEqual([]);
    alterService(({ properties }) => delete properties.targetGroup);
    expect(() => freezeRelease(root)).toThrow(/Raise schemaVersion.*targetGroup/);
    expect(readKindSchema(folder, "service")?.properties).toHaveProperty("targetGroup");
  });

  test("the newest is found by number", () => {
    for (const model of ["0.9.0", "0.10.0"]) mkdirSync(join(root, "released", model), { recursive: true });
    expect(releaseFolders(join(root, "released")).map((folder) => basename(folder))).toEqual([
      "0.10.0",
      "0.9.0",
    ]);
  });
});

describe("the command", () => {
  function check(...args: string[]) {
    const file = join(import.meta.dirname, "check.ts");
    return spawnSync(process.execPath, ["--conditions=source", file, "--repository", root, ...args], {
      encoding: "utf8",
      cwd: thisRepository,
    });
  }

  test("has nothing to compare with before the first release, and ends with 2 when it cannot tell", () => {
    expect(check()).toMatchObject({ status: 0, stdout: expect.stringMatching(/Nothing is released yet/) });
    freezeRelease(root);
    writeFileSync(join(root, ".changeset/broken.md"), "no front matter");
    expect(check()).toMatchObject({ status: 2, stderr: expect.stringMatching(/could not parse changeset/) });
  });

  test("fails when the changesets claim less than the change, and names the documents that break", () => {
    freezeRelease(root);
    alterService(({ properties }) => delete properties.targetGroup);
    writeFileSync(
      join(root, ".changeset/brave.md"),
      '---\n"@civic/schema": patch\n"@civic/sdk": major\n---\n\nWhat.\n',
    );
    const { status, stdout } = check();
    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(/asks for .* 0\.2\.0 .* lead to 0\.1\.1\. NOT ENOUGH/),
    ]);
    expect(stdout).toMatch(/service\/.*\.json\n {4}\(whole document\) must NOT have additional properties/);
  });
});
