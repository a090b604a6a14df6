import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { absentFiles, codeEntries, readPublished, typeEntries, untypedEntries } from "./published.ts";

const manifest = {
  name: "@civic/schema",
  exports: {
    ".": {
      source: "./src/index.ts",
      import: { types: "./dist/index.d.ts", default: "./dist/index.js" },
      require: { types: "./dist/index.d.cts", default: "./dist/index.cjs" },
    },
    "./types": {
      import: { types: "./generated/records.d.ts" },
      require: { types: "./generated/records.d.cts" },
    },
    "./words/*": { source: "./src/words/*.ts", types: "./dist/words/*.d.ts", default: "./dist/words/*.js" },
    "./json-schema/*.json": "./generated/json-schema/*.json",
  },
};

function installed(...files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "civic-published-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of files) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), "");
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  return folder;
}

const complete = [
  "dist/index.js",
  "dist/index.cjs",
  "dist/index.d.ts",
  "dist/index.d.cts",
  "generated/records.d.ts",
  "generated/records.d.cts",
  "dist/words/en.js",
  "dist/words/en.d.ts",
  "generated/json-schema/service.json",
];

it("tells code from types and data, a pattern by the files it matches", () => {
  const published = readPublished(installed("dist/words/en.d.ts", "dist/words/fr.d.ts"));
  const words = ["@civic/schema/words/en", "@civic/schema/words/fr"];
  expect(codeEntries(published)).toEqual(["@civic/schema", ...words]);
  expect(typeEntries(published)).toEqual(["@civic/schema", "@civic/schema/types", ...words]);
  expect(untypedEntries(published)).toEqual(["./words/*", "./json-schema/*.json"]);
});

it("finds every promised file that is absent, the private source condition aside", () => {
  const whole = installed(...complete);
  expect(absentFiles(readPublished(whole), whole)).toEqual([]);
  const half = installed("dist/index.js", "dist/index.cjs", "dist/index.d.ts");
  expect(absentFiles(readPublished(half), half)).toEqual([
    "./dist/index.d.cts",
    "./generated/records.d.ts",
    "./generated/records.d.cts",
    "./dist/words/*.d.ts",
    "./dist/words/*.js",
    "./generated/json-schema/*.json",
  ]);
});
