import { describe, expect, test } from "vitest";
import { recordKinds } from "../src/records/kinds.ts";
import { referredName } from "../src/structure/references.ts";
import { bundledSchema, kindSchema, profileSchema } from "./json-schema.ts";
import { referenceFiles } from "./reference.ts";

interface Node {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly [keyword: string]: unknown;
}

const schemas: readonly (readonly [string, Node])[] = [
  ...recordKinds.map((kind) => [kind, kindSchema(kind)] as const),
  ["record", bundledSchema()],
  ["profile", profileSchema()],
];

/** Every property of a schema at any depth, with the way to it. */
function* propertiesOf(node: unknown, path: string): Generator<{ property: Node; path: string }> {
  if (typeof node !== "object" || node === null) return;
  for (const [keyword, inner] of Object.entries(node)) {
    if (keyword !== "properties") yield* propertiesOf(inner, `${path}/${keyword}`);
    else {
      for (const [name, property] of Object.entries(inner as Record<string, Node>)) {
        yield { property, path: `${path}/${name}` };
        yield* propertiesOf(property, `${path}/${name}`);
      }
    }
  }
}

/** A bare reference says what its target says; a text in several languages says only how it is written. */
function isDescribed(property: Node, schema: Node): boolean {
  const target = referredName(property);
  if (property.description !== undefined) return !/^Id of a record of kind/.test(property.description);
  if (target === undefined || target === "LocalisedText") return false;
  return (schema.$defs as Record<string, Node>)[target]?.description !== undefined;
}

describe.each(schemas)("the JSON Schema of %s", (_, schema) => {
  test("says of every field what it means", () => {
    const all = [...propertiesOf(schema, "")];
    expect(all.length).toBeGreaterThan(10);
    const bare = all.filter(({ property }) => !isDescribed(property, schema)).map(({ path }) => path);
    expect(bare).toEqual([]);
  });

  test("says it in whole words, closed by a full stop", () => {
    for (const { property, path } of propertiesOf(schema, ""))
      if (property.description !== undefined)
        expect([path, property.description]).toEqual([path, expect.stringMatching(/^[\S\s]{5,}[.…]\)?$/)]);
  });
});

describe("the test itself", () => {
  const bare = { $defs: { Part: { description: "A part." }, Bare: {} } };

  test.each<[string, Node, boolean]>([
    ["a bare field", { type: "string" }, false],
    ["a described field", { type: "string", description: "What." }, true],
    ["a reference to a described part", { $ref: "#/$defs/Part" }, true],
    ["a reference to a bare part", { $ref: "#/$defs/Bare" }, false],
    ["a list of a described part", { items: { $ref: "#/$defs/Part" } }, false],
    ["a text in several languages", { $ref: "#/$defs/LocalisedText" }, false],
  ])("tells %s", (_, property, expected) => {
    expect(isDescribed(property, bare)).toBe(expected);
  });
});

test("no field of the reference has an empty meaning", async () => {
  const rows = [...(await referenceFiles())].flatMap(([path, text]) =>
    /^(?:kinds|parts)\//.test(path)
      ? text.split("\n").flatMap((line) => (line.endsWith("|  |") ? [`${path} ${line}`] : []))
      : [],
  );
  expect(rows).toEqual([]);
});
