import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseOptions } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { expect, it, onTestFinished } from "vitest";
import { root } from "../processes.ts";

const options: ICruiseOptions = await extractDepcruiseOptions(join(root, ".dependency-cruiser.mjs"));

const manifests = {
  "package.json": { private: true, workspaces: ["packages/*", "apps/*"] },
  "packages/schema/package.json": {
    name: "@civic/schema",
    exports: { ".": { source: "./src/index.ts" }, "./labels/en": { source: "./src/labels/en.ts" } },
  },
  "packages/sdk/package.json": { name: "@civic/sdk", exports: { ".": { source: "./src/index.ts" } } },
  "apps/api/package.json": { name: "@civic/api" },
  "apps/dashboard/package.json": { name: "@civic/dashboard" },
};

const schema = "packages/schema/src";
const sdk = "packages/sdk/src";
const api = "apps/api/src";
const dashboard = "apps/dashboard/src";

/** The faces of the two packages, so that their names lead somewhere. */
const faces = {
  [`${schema}/index.ts`]: "export const phase = 1;",
  [`${sdk}/index.ts`]: "export const client = 1;\nexport interface Page {}",
};

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A repository of four packages with these files, looked at with the rules of this one. */
async function violations(files: Record<string, string>): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "civic-graph-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, manifest] of Object.entries(manifests)) write(folder, path, JSON.stringify(manifest));
  for (const [path, text] of Object.entries({ ...faces, ...files })) write(folder, path, text);
  mkdirSync(join(folder, "node_modules/@civic"), { recursive: true });
  for (const home of ["packages/schema", "packages/sdk", "apps/api", "apps/dashboard"]) {
    symlinkSync(join(folder, home), join(folder, "node_modules/@civic", home.split("/")[1] ?? ""));
  }
  write(folder, "node_modules/zod/package.json", '{ "name": "zod", "main": "./index.js" }');
  write(folder, "node_modules/zod/index.js", "export const z = 1;");
  const { output } = await cruise(["packages", "apps"], { ...options, baseDir: folder, validate: true });
  if (typeof output === "string") throw new Error(output);
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name.split("/")[0]}: ${from} → ${to}`);
}

it("finds nothing in a sound house", async () => {
  const found = await violations({
    [`${schema}/codelists/phase.ts`]: "export const phase = 1;",
    [`${schema}/labels/en.ts`]: 'import type { phase } from "../codelists/phase.ts";\nexport const en = 1;',
    [`${schema}/index.ts`]: 'export { phase } from "./codelists/phase.ts";',
    [`${schema}/model/service.ts`]: 'import { z } from "zod";\nexport const service = z;',
    "packages/schema/generate/run.ts": 'import { service } from "../src/model/service.ts";\nvoid service;',
    [`${sdk}/index.ts`]: 'export { phase } from "@civic/schema";\nexport interface Page {}',
    [`${api}/main.ts`]: 'import { phase } from "@civic/schema";\nvoid phase;',
    [`${dashboard}/data/client.ts`]: 'import { phase } from "@civic/sdk";\nexport const client = phase;',
    [`${dashboard}/main.tsx`]:
      'import type { Page } from "@civic/sdk";\nimport { type Page as P } from "@civic/sdk";\nvoid import("@civic/schema/labels/en");',
  });
  expect(found).toEqual([]);
});

it("does not look into tests", async () => {
  const text = 'import { client } from "@civic/sdk";\nvoid client;';
  expect(await violations({ [`${api}/main.test.ts`]: text, [`${schema}/parts/a.test-d.ts`]: text })).toEqual(
    [],
  );
});

it.each([
  ["a value", 'import { b } from "./b.ts";'],
  ["a type", 'import type { B } from "./b.ts";'],
  ["an inline type", 'import { type B } from "./b.ts";'],
  ["a type in import()", 'export type A = import("./b.ts").B;'],
  ["a re-export", 'export * from "./b.ts";'],
  ["a type re-export", 'export type { B } from "./b.ts";'],
  ["a dynamic import", 'void import("./b.ts");'],
])("finds a circle that goes through %s", async (_, text) => {
  const [a, b] = [`${schema}/parts/a.ts`, `${schema}/parts/b.ts`];
  const found = await violations({ [a]: text, [b]: 'import "./a.ts";' });
  expect(found).toEqual([`no-circle: ${a} → ${b}`]);
});

const cases: readonly (readonly [rule: string, from: string, text: string, to: string])[] = [
  ["package-order", `${schema}/parts/a.ts`, 'import "@civic/sdk";', `${sdk}/index.ts`],
  ["package-order", `${sdk}/call.ts`, 'import "@civic/api";', "@civic/api"],
  ["package-order", `${api}/main.ts`, 'import type { Page } from "@civic/sdk";', `${sdk}/index.ts`],
  ["package-order", `${dashboard}/data/client.ts`, 'import "@civic/api";', "@civic/api"],
  ["package-by-name", `${sdk}/call.ts`, 'import "../../schema/src/index.ts";', `${schema}/index.ts`],
  ["no-such-file", `${sdk}/call.ts`, 'import "@civic/schema/src/index.ts";', "@civic/schema/src/index.ts"],
  ["no-such-file", `${sdk}/call.ts`, 'import "./gone.ts";', "./gone.ts"],
  ["own-face", `${schema}/rules/a.ts`, 'import "@civic/schema";', `${schema}/index.ts`],
  ["own-face", "packages/schema/generate/run.ts", 'import "@civic/schema";', `${schema}/index.ts`],
  ["room-order", `${schema}/rules/a.ts`, 'import "../index.ts";', `${schema}/index.ts`],
  [
    "room-order",
    `${schema}/codelists/a.ts`,
    'import type { en } from "../labels/en.ts";',
    `${schema}/labels/en.ts`,
  ],
  ["room-order", `${schema}/validation/a.ts`, 'import "../compute/b.ts";', `${schema}/compute/b.ts`],
  ["room-order", `${sdk}/errors.ts`, 'import "./call.ts";', `${sdk}/call.ts`],
  ["room-order", `${api}/handlers/a.ts`, 'import "../http/answer.ts";', `${api}/http/answer.ts`],
  ["room-order", `${api}/store/engines/a.ts`, 'import "../reading/b.ts";', `${api}/store/reading/b.ts`],
  ["room-order", `${api}/http/request/a.ts`, 'import "../routing/b.ts";', `${api}/http/routing/b.ts`],
  ["room-order", `${dashboard}/records/a.ts`, 'import "../data/b.ts";', `${dashboard}/data/b.ts`],
  ["room-unknown", `${schema}/attic/a.ts`, 'import "../parts/b.ts";', `${schema}/parts/b.ts`],
  ["room-unknown", `${api}/store/attic/a.ts`, 'import "../store.ts";', `${api}/store/store.ts`],
  ["model-at-build-time", `${schema}/admission/a.ts`, 'import "../model/b.ts";', `${schema}/model/b.ts`],
  ["zod-at-build-time", `${schema}/compute/a.ts`, 'import "zod";', "node_modules/zod/index.js"],
  [
    "zod-at-build-time",
    `${dashboard}/data/a.ts`,
    'import type { z } from "zod";',
    "node_modules/zod/index.js",
  ],
  [
    "sources-before-made",
    `${schema}/records/a.ts`,
    'import "../../generate/run.ts";',
    "packages/schema/generate/run.ts",
  ],
  ["client-in-data", `${dashboard}/frame/a.ts`, 'import { client } from "@civic/sdk";', `${sdk}/index.ts`],
  [
    "page-alone",
    `${dashboard}/pages/gaps/page.tsx`,
    'import "../coverage/page.tsx";',
    `${dashboard}/pages/coverage/page.tsx`,
  ],
  ["name-says-nothing", `${api}/handlers/a.ts`, 'import "./utils.ts";', `${api}/handlers/utils.ts`],
];

it.each(cases)("%s: %s with %s", async (rule, from, text, to) => {
  // A file that the import reaches has to be there; a name that leads nowhere is the case itself.
  const target = to.startsWith("packages/") || to.startsWith("apps/") ? { [to]: "export {};" } : {};
  const found = await violations({ ...target, ...faces, [from]: text });
  expect(found).toContain(`${rule}: ${from} → ${to}`);
});

it("says why, beside the two files, of every rule under a name of its own", () => {
  const rules = options.ruleSet?.forbidden ?? [];
  expect(rules.length).toBeGreaterThan(0);
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  for (const { comment } of rules) expect(comment).toMatch(/^[A-Z].+\.$/);
});
