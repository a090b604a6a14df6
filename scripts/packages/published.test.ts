import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languageTags } from "@civic/schema/languages";
import { expect, it, onTestFinished } from "vitest";
import { absentFiles, codeEntries, dataEntries, type Manifest, typeEntries } from "./published.ts";
import { publishedManifest, rescopedText } from "./scope.ts";
import { runsOn } from "./system-node.ts";

const manifest: Manifest = {
  name: "@civic/sdk",
  version: "1.2.3",
  engines: { node: ">=22.12" },
  exports: {
    ".": { source: "./src/index.ts", types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./types": { types: "./generated/records.d.ts" },
    "./json-schema/*.json": "./generated/json-schema/*.json",
  },
  dependencies: { "@civic/schema": "1.2.3", zod: "4.6.7" },
  devDependencies: { vitest: "5.1.1" },
};

function installed(...files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "civic-published-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of files) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), "");
  }
  return folder;
}

it("tells code from types and data", () => {
  expect(codeEntries(manifest)).toEqual(["@civic/sdk"]);
  expect(typeEntries(manifest)).toEqual(["@civic/sdk", "@civic/sdk/types"]);
  expect(dataEntries(manifest)).toEqual(["./json-schema/*.json"]);
});

it("finds every promised file that is absent, the private source condition aside", () => {
  const [code, types, data] = [
    "dist/index.js",
    "generated/records.d.ts",
    "generated/json-schema/service.json",
  ];
  expect(absentFiles(manifest, installed(code, "dist/index.d.ts", types, data))).toEqual([]);
  expect(absentFiles(manifest, installed(code))).toEqual([
    "./dist/index.d.ts",
    "./generated/records.d.ts",
    "./generated/json-schema/*.json",
  ]);
});

it("publishes under another scope: the name, what it needs, and nothing that only this repository can use", () => {
  const published = publishedManifest(manifest, "@elsewhere");
  expect(published).toMatchObject({ name: "@elsewhere/sdk", version: "1.2.3" });
  expect(published.dependencies).toEqual({ "@elsewhere/schema": "1.2.3", zod: "4.6.7" });
  expect(published.exports["."]).toEqual({ types: "./dist/index.d.ts", default: "./dist/index.js" });
  expect(published).not.toHaveProperty("devDependencies");
  expect(() => publishedManifest(manifest, "elsewhere")).toThrow('"elsewhere" is not a scope');
});

it("publishes a pattern of code as an entry for each language", () => {
  const words = { source: "./src/words/*.ts", types: "./dist/words/*.d.ts", default: "./dist/words/*.js" };
  const data = { "./json-schema/*.json": "./generated/json-schema/*.json" };
  const { exports } = publishedManifest({ ...manifest, exports: { "./words/*": words, ...data } }, "@civic");
  expect(Object.keys(exports)).toEqual([
    ...languageTags.map((tag) => `./words/${tag}`),
    ...Object.keys(data),
  ]);
  expect(exports["./words/fr"]).toEqual({ types: "./dist/words/fr.d.ts", default: "./dist/words/fr.js" });
});

it("renames our packages in texts, and only those", () => {
  const text = 'import "@civic/schema/labels/en"; // @civic/schema-tools @civic/api urn:civic:x @civic/sdk.';
  const renamed = 'import "@else/schema/labels/en"; // @civic/schema-tools @civic/api urn:civic:x @else/sdk.';
  expect(rescopedText(text, "@else")).toBe(renamed);
});

it.each([
  ["22.12.0", ">=22.12", true],
  ["22.11.0", ">=22.12", false],
  ["20.20.2", ">=22.12", false],
  ["24.0.0", ">=22.12", true],
])("Node %s and %s: %s", (version, engines, expected) => {
  expect(runsOn(version, engines)).toBe(expected);
});
