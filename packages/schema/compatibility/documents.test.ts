import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { definitionsOf } from "./definitions.ts";
import { judgeDocuments, readDocuments } from "./documents.ts";
import { explainRefusal } from "./explain-refusal.ts";
import type { Schema, SchemaSet } from "./json-schema.ts";
import { readSchemas } from "./releases.ts";

const schemas = readSchemas(resolve(import.meta.dirname, "../generated"));
const files = readDocuments([resolve(import.meta.dirname, "../../../data")]);

/** The real schemas with one kind altered. */
function altered(kind: string, alter: (schema: Record<string, Record<string, unknown>>) => void): SchemaSet {
  const copy = structuredClone(schemas.get(kind)) as never;
  alter(copy);
  return new Map([...schemas, [kind, copy]]);
}

describe("the real documents", () => {
  test("all stay valid under the same schemas", () => {
    const { accepted, broken } = judgeDocuments(schemas, schemas, files);
    expect(broken).toEqual([]);
    expect(accepted).toBeGreaterThan(90);
  });

  test("break where a property that they hold is gone, each named with the place", () => {
    const after = altered("service", ({ properties }) => delete properties?.targetGroup);
    const { broken } = judgeDocuments(schemas, after, files);
    const holding = files.filter(({ document }) => Object.hasOwn(document as object, "targetGroup"));
    expect(broken.map(({ path }) => path)).toEqual(holding.map(({ path }) => path));
    expect(broken.length).toBeGreaterThan(0);
    for (const { id, kind, refusals } of broken) {
      expect([kind, id.split("/")[1]]).toEqual(["service", "service"]);
      expect(refusals.map(({ pointer }) => pointer)).toEqual(["/targetGroup"]);
    }
  });

  test("break with their kind", () => {
    const after = new Map([...schemas].filter(([kind]) => kind !== "pathway"));
    const { broken } = judgeDocuments(schemas, after, files);
    expect(new Set(broken.map(({ kind }) => kind))).toEqual(new Set(["pathway"]));
    expect(broken[0]?.refusals).toEqual([{ pointer: "", message: "the kind pathway is gone" }]);
  });

  test("that were not valid before cannot break", () => {
    const stray = [
      { path: "a.json", document: { kind: "service" } },
      { path: "b.json", document: [] },
    ];
    expect(judgeDocuments(schemas, new Map(), stray)).toEqual({
      accepted: 0,
      broken: [],
      setAside: ["a.json", "b.json"],
    });
  });
});

describe("why a value is refused", () => {
  const schema: Schema = {
    type: "object",
    properties: {
      name: {
        type: "object",
        propertyNames: { pattern: "^[a-z]{2}$" },
        additionalProperties: { type: "string" },
      },
      contacts: { type: "array", items: { $ref: "#/$defs/Contact" } },
      either: { anyOf: [{ type: "string" }, { type: "integer" }] },
    },
    required: ["name"],
    additionalProperties: false,
    $defs: {
      Contact: {
        oneOf: [
          {
            type: "object",
            properties: { by: { const: "phone" }, number: { type: "string" } },
            required: ["by", "number"],
          },
          {
            type: "object",
            properties: { by: { const: "mail" }, address: { minLength: 3 } },
            required: ["by"],
          },
        ],
      },
    },
  };
  const { definitions } = definitionsOf("thing", schema);
  const places = (value: unknown) =>
    explainRefusal(definitions.thing ?? {}, value, definitions).map(
      ({ path, keyword }) => `${path.join("/")} ${keyword}`,
    );

  test.each([
    [{ name: { en: "a" }, contacts: [{ by: "mail" }], either: 1 }, []],
    [{ contacts: [] }, [" required"]],
    [{ name: {}, surplus: 1 }, ["surplus additionalProperties"]],
    [{ name: { EN: "a", fr: 1 } }, ["name/EN propertyNames", "name/fr type"]],
    [{ name: {}, contacts: [{ by: "mail", address: "a" }] }, ["contacts/0/address minLength"]],
    [{ name: {}, contacts: [{ by: "mail" }, { by: "phone" }] }, ["contacts/1 required"]],
    [{ name: {}, contacts: [{ by: "fax" }] }, ["contacts/0 oneOf"]],
    [{ name: {}, either: true }, ["either anyOf"]],
    ["text", [" type"]],
  ])("%j", (value, expected) => {
    expect(places(value)).toEqual(expected);
  });
});

describe("reading documents", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "civic-documents-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("finds every JSON file below the folders that exist", () => {
    mkdirSync(join(folder, "fr/service"), { recursive: true });
    writeFileSync(join(folder, "fr/service/b.json"), '{"kind":"service"}');
    writeFileSync(join(folder, "fr/notes.md"), "text");
    expect(readDocuments([join(folder, "absent"), folder])).toEqual([
      { path: join(folder, "fr/service/b.json"), document: { kind: "service" } },
    ]);
  });

  test("stops at a file that is not JSON, and names it", () => {
    writeFileSync(join(folder, "bad.json"), "{");
    expect(() => readDocuments([folder])).toThrow(/bad\.json is not JSON/);
  });
});
