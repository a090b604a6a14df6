import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { codeName } from "../src/model/parts/code.ts";
import { codelistDocuments } from "./codelists.ts";
import type { JsonSchema } from "./json-schema.ts";
import { publishedSchemas } from "./published-schema.ts";

const folder = resolve(import.meta.dirname, "../generated/json-schema");
const schemas = [...publishedSchemas()];
const definitions = Object.assign({}, ...schemas.map(([, { $defs }]) => $defs)) as Record<string, JsonSchema>;

/** Every value of one keyword, wherever it stands. */
function everyOf(keyword: string, value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key === keyword ? [inner] : []),
    ...everyOf(keyword, inner),
  ]);
}

describe.each(schemas)("the published schema %s", (name, schema) => {
  test("compiles where nothing that a validator does not know is passed over", () => {
    expect(() => new Ajv2020({ strict: true }).compile(schema)).not.toThrow();
  });

  test("has its own name and refers to nothing outside itself", () => {
    expect(schema.$id).toMatch(new RegExp(`^urn:civic:json-schema:[0-9.]+:${name}$`));
    const own = Object.keys(schema.$defs as object).map((part) => `#/$defs/${part}`);
    const referred = new Set(everyOf("$ref", schema));
    expect([...referred].filter((reference) => !own.includes(String(reference)))).toEqual([]);
  });
});

test("the package holds these schemas, and they are JSON Schema 2020-12 for a validator in C++, too", () => {
  const files = schemas.map(([name]) => join(folder, `${name}.json`));
  expect(readdirSync(folder).map((file) => join(folder, file))).toEqual([...files].sort());
  const manifest = createRequire(import.meta.url).resolve("@sourcemeta/jsonschema/package.json");
  const cli = join(dirname(manifest), "npm", "cli.js");
  const { status, stderr } = spawnSync(process.execPath, [cli, "metaschema", ...files], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, expect.stringContaining(` ${files.length} passed, 0 failed`)]);
});

test.each(codelistDocuments().filter(({ id }) => partOf(id) !== undefined))(
  "each code of $id is proposed with its label and its meaning",
  ({ id, openness, concepts }) => {
    const definition = partOf(id) ?? {};
    const [known = definition] = (definition.anyOf ?? []) as JsonSchema[];
    const [deprecated = [], inUse = []] = [true, false].map((gone) =>
      concepts.filter((concept) => (concept.deprecated !== undefined) === gone),
    );
    expect(known.enum).toEqual(inUse.map(({ code }) => code));
    expect(known.oneOf).toMatchObject(
      inUse.map(({ code, labels, definition: meaning }) => ({
        const: code,
        title: labels.en,
        description: `${labels.en} – ${meaning}`,
      })),
    );
    // An editor would show it in place of the meaning of each code.
    expect(known).not.toHaveProperty("description");
    const accepts = new Ajv2020({ strict: true }).compile(definition);
    expect(["x-fr-own", "x-fr-", "x-fr-own\n", "nothing"].map((code) => accepts(code))).toEqual([
      openness === "open",
      false,
      false,
      false,
    ]);
    // Records that have one stay valid; an editor proposes none.
    expect(deprecated.filter(({ code }) => !accepts(code))).toEqual([]);
    expect(everyOf("const", definition)).toEqual(inUse.map(({ code }) => code));
  },
);

function partOf(list: string): JsonSchema | undefined {
  return Object.values(definitions).find(({ title }) => title === codeName(list));
}
