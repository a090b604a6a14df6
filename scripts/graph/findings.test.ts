import { describe, expect, it } from "vitest";
import { checkGraph } from "./findings.ts";

const manifests = {
  "packages/schema/package.json": JSON.stringify({
    name: "@civic/schema",
    exports: {
      ".": { source: "./src/index.ts" },
      "./labels/en": { source: "./src/labels/en.ts" },
      "./json-schema/*.json": "./generated/json-schema/*.json",
    },
  }),
  "packages/sdk/package.json": JSON.stringify({
    name: "@civic/sdk",
    exports: { ".": { source: "./src/index.ts" } },
  }),
  "apps/api/package.json": JSON.stringify({ name: "@civic/api" }),
  "apps/dashboard/package.json": JSON.stringify({ name: "@civic/dashboard" }),
};

function messages(files: Record<string, string>): readonly string[] {
  const { findings } = checkGraph(new Map(Object.entries({ ...manifests, ...files })));
  return findings.map(({ rule, message }) => `${rule}: ${message}`);
}

const schema = "packages/schema/src";
const api = "apps/api/src";
const dashboard = "apps/dashboard/src";

describe("a sound repository", () => {
  it("gives no finding", () => {
    expect(
      messages({
        [`${schema}/codelists/phase.ts`]: "export const phase = 1;",
        [`${schema}/labels/en.ts`]:
          'import type { phase } from "../codelists/phase.ts";\nexport const en = 1;',
        [`${schema}/index.ts`]: 'export { phase } from "./codelists/phase.ts";',
        "packages/schema/generate/run.ts": 'import { phase } from "../src/index.ts";\nconsole.log(phase);',
        "packages/sdk/src/index.ts": 'export { phase } from "@civic/schema";',
        [`${api}/main.ts`]:
          'import { phase } from "@civic/schema";\nimport pg from "pg";\nconsole.log(phase, pg);',
        [`${dashboard}/style.css`]: "",
        [`${dashboard}/data/client.ts`]: 'import { phase } from "@civic/sdk";\nexport const client = phase;',
        [`${dashboard}/main.tsx`]:
          'import "./style.css?inline";\nimport type { A } from "@civic/sdk";\nimport { type B } from "@civic/sdk";\nimport a from "@civic/schema/json-schema/service.json";\nvoid import("@civic/schema/labels/en");',
      }),
    ).toEqual([]);
  });

  it("does not look into tests, type tests and benchmarks", () => {
    const text = 'import { client } from "@civic/sdk";\nexport default client;';
    expect(
      messages({
        [`${api}/main.test.ts`]: text,
        [`${schema}/parts/money.test-d.ts`]: text,
        [`${schema}/compute/navigate.bench.ts`]: text,
      }),
    ).toEqual([]);
  });
});

describe("circles", () => {
  it("names the files of a circle once, by the shortest way", () => {
    expect(
      messages({
        [`${schema}/parts/a.ts`]: 'import { b } from "./b.ts";\nexport const a = b;',
        [`${schema}/parts/b.ts`]: 'import { c } from "./c.ts";\nexport const b = c;',
        [`${schema}/parts/c.ts`]: 'import { a } from "./a.ts";\nexport const c = a;',
      }),
    ).toEqual([
      `circle: ${schema}/parts/a.ts\n    → ${schema}/parts/b.ts\n    → ${schema}/parts/c.ts\n    → ${schema}/parts/a.ts`,
    ]);
  });

  it.each([
    ["a type import", 'import type { B } from "./b.ts";'],
    ["an inline type import", 'import { type B } from "./b.ts";'],
    ["a type in import()", 'export type A = import("./b.ts").B;'],
    ["a re-export", 'export * from "./b.ts";'],
    ["a type re-export", 'export type { B } from "./b.ts";'],
    ["a dynamic import", 'void import("./b.ts");'],
    ["import = require", 'import b = require("./b.ts");'],
  ])("counts %s", (_, text) => {
    const found = messages({
      [`${schema}/parts/a.ts`]: text,
      [`${schema}/parts/b.ts`]: 'import "./a.ts";',
    });
    expect(found).toEqual([expect.stringMatching(/^circle: .*parts\/a\.ts.*parts\/b\.ts/s)]);
  });

  it("sees a file that imports itself", () => {
    expect(messages({ [`${schema}/parts/a.ts`]: 'import "./a.ts";' })).toEqual([
      `circle: ${schema}/parts/a.ts\n    → ${schema}/parts/a.ts`,
    ]);
  });

  it("refuses an import without the whole file name, which would hide a circle", () => {
    const found = messages({
      [`${dashboard}/a.ts`]: 'import "./b";',
      [`${dashboard}/b.ts`]: 'import "./a.js";',
    });
    expect(found).toHaveLength(2);
    expect(found[0]).toBe(
      `resolution: ${dashboard}/a.ts imports ./b, but there is no file ${dashboard}/b: write the whole file name`,
    );
  });
});

describe("packages", () => {
  it.each([
    ["packages/schema/src/parts/a.ts", "@civic/sdk", "packages/sdk"],
    ["packages/sdk/src/index.ts", "@civic/api", "apps/api"],
    ["packages/sdk/src/index.ts", "@civic/dashboard", "apps/dashboard"],
    ["apps/api/src/main.ts", "@civic/sdk", "packages/sdk"],
    ["apps/dashboard/src/data/client.ts", "@civic/api", "apps/api"],
  ])("%s does not import %s", (from, specifier, folder) => {
    const home = from.split("/").slice(0, 2).join("/");
    expect(messages({ [from]: `import "${specifier}";` })).toContain(
      `package: ${from} imports ${specifier}: ${home} may not import ${folder}`,
    );
  });

  it("counts a type import too", () => {
    expect(messages({ [`${api}/main.ts`]: 'import type { Client } from "@civic/sdk";' })).toHaveLength(1);
  });

  it("refuses a path that exports does not name", () => {
    expect(messages({ "packages/sdk/src/call.ts": 'import "@civic/schema/src/parts/money.ts";' })).toEqual([
      'package: packages/sdk/src/call.ts imports @civic/schema/src/parts/money.ts, which "exports" of packages/schema/package.json does not name',
    ]);
  });

  it("refuses a relative path into another package", () => {
    expect(messages({ "packages/sdk/src/call.ts": 'import "../../schema/package.json";' })).toEqual([
      "package: packages/sdk/src/call.ts leaves packages/sdk by a relative path to packages/schema/package.json: import the package by its name",
    ]);
  });

  it("refuses the package's own name", () => {
    expect(messages({ [`${schema}/rules/rule.ts`]: 'import "@civic/schema";' })).toContain(
      `package: ${schema}/rules/rule.ts imports its own package by the name @civic/schema: import the file itself`,
    );
  });
});

describe("rooms of the schema package", () => {
  it.each([
    ["codelists", "labels"],
    ["parts", "records"],
    ["records", "rules"],
    ["validation", "compute"],
    ["exchange", "endpoints"],
    ["interop", "migrations"],
  ])("%s does not import %s", (earlier, later) => {
    const [from, to] = [`${schema}/${earlier}/a.ts`, `${schema}/${later}/b.ts`];
    expect(messages({ [from]: `import type { B } from "../${later}/b.ts";`, [to]: "" })).toEqual([
      `room: ${from} imports ${to}: ${later} comes after ${earlier}`,
    ]);
  });

  it("refuses the package's face from inside", () => {
    expect(
      messages({ [`${schema}/endpoints/a.ts`]: 'import "../index.ts";', [`${schema}/index.ts`]: "" }),
    ).toEqual([`room: ${schema}/endpoints/a.ts imports ${schema}/index.ts: index.ts comes after endpoints`]);
  });

  it.each(["generate/run.ts", "generated/types/records.d.ts"])("refuses %s", (made) => {
    const found = messages({
      [`${schema}/records/a.ts`]: `import type { R } from "../../${made}";`,
      "packages/schema/generate/run.ts": "",
    });
    expect(found).toEqual([expect.stringMatching("the sources never import what is made from them")]);
  });

  it("refuses a file that stands in no room", () => {
    expect(messages({ [`${schema}/attic/a.ts`]: "" })[0]).toMatch(
      /^room: packages\/schema\/src\/attic\/a\.ts stands in none of the rooms codelists, labels, /,
    );
  });
});

describe("rooms of the apps", () => {
  it("keeps HTTP out of the handlers", () => {
    expect(
      messages({
        [`${api}/handlers/records/get.ts`]: 'import "../../http/answer.ts";',
        [`${api}/http/answer.ts`]: "",
      }),
    ).toEqual([
      `room: ${api}/handlers/records/get.ts imports ${api}/http/answer.ts: handlers know nothing of HTTP`,
    ]);
  });

  it("lets only data/ build the client", () => {
    expect(
      messages({ [`${dashboard}/pages/gaps/page.tsx`]: 'import { createClient } from "@civic/sdk";' }),
    ).toEqual([
      `room: ${dashboard}/pages/gaps/page.tsx imports packages/sdk/src/index.ts: only data/ builds the client; elsewhere import types only`,
    ]);
  });

  it("keeps pages apart", () => {
    const [from, to] = [`${dashboard}/pages/gaps/page.tsx`, `${dashboard}/pages/compare/model.ts`];
    expect(messages({ [from]: 'import "../compare/model.ts";', [to]: "" })).toEqual([
      `room: ${from} imports ${to}: one page does not import another`,
    ]);
  });

  it("keeps charts from fetching", () => {
    const [from, to] = [`${dashboard}/charts/matrix.tsx`, `${dashboard}/data/client.ts`];
    expect(messages({ [from]: 'import "../data/client.ts";', [to]: "" })).toEqual([
      `room: ${from} imports ${to}: charts draw what they are given and fetch nothing`,
    ]);
  });
});

describe("the shape of files", () => {
  it.each(["utils", "helpers", "common", "misc", "shared", "types"])("refuses the name %s", (name) => {
    expect(messages({ [`${api}/${name}.ts`]: "" })).toEqual([
      `name: ${api}/${name}.ts: "${name}" says nothing; name what is inside`,
    ]);
    expect(messages({ [`${dashboard}/${name}/a.ts`]: "" })).toHaveLength(1);
  });

  it("refuses more than 300 lines, data-only lists and labels excepted", () => {
    const long = "export {};\n".repeat(301);
    expect(messages({ [`${schema}/parts/a.ts`]: long })).toEqual([
      expect.stringMatching(/^length: packages\/schema\/src\/parts\/a\.ts has 301 lines, 300 at most/),
    ]);
    expect(messages({ [`${schema}/parts/a.ts`]: long.slice("export {};\n".length) })).toEqual([]);
    expect(messages({ [`${schema}/codelists/a.ts`]: long, [`${schema}/labels/en.ts`]: long })).toEqual([]);
  });

  it.each([
    "export default 1;",
    "export default function a() {}",
    "const a = 1;\nexport { a as default };",
    'export { default } from "pg";',
  ])("refuses the default export of %j", (text) => {
    expect(messages({ [`${api}/a.ts`]: text })).toEqual([
      `default export: ${api}/a.ts has a default export; give it a name`,
    ]);
  });
});
