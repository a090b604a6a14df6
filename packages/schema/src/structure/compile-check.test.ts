import { describe, expect, test } from "vitest";
import { noFindings } from "../findings/listed-findings.ts";
import type { Trail } from "./check.ts";
import { compileCheck } from "./compile-check.ts";
import type { Members, Structure } from "./structure.ts";

/** What a schema says of a value: codes and pointers. The bare verdict must say the same. */
function faultsOf(schema: Structure, value: unknown): string[] {
  const check = compileCheck(schema, { definitions: schema.$defs ?? {} });
  const trail: Trail = { path: [], findings: noFindings() };
  const holds = check(value, trail);
  expect(holds).toBe(trail.findings.list.length === 0);
  expect(check(value, undefined)).toBe(holds);
  expect(trail.path).toEqual([]);
  return trail.findings.list.map(({ code, pointer }) => `${code} ${pointer}`);
}

const closed = (properties: Members, required: string[] = []): Structure => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

describe("a compiled schema", () => {
  test.each<[string, Structure, unknown, string[]]>([
    ["a text", { type: "string" }, 1, ["wrong-type "]],
    ["a short text", { type: "string", minLength: 2 }, "a", ["too-short "]],
    ["a long text", { type: "string", maxLength: 2 }, "abc", ["too-long "]],
    ["characters, not units", { type: "string", minLength: 2, maxLength: 2 }, "💶💶", []],
    ["one character of two units", { type: "string", minLength: 2 }, "💶", ["too-short "]],
    [
      "a form and a length",
      { type: "string", maxLength: 2, pattern: "^a+$" },
      "aba",
      ["too-long ", "wrong-format "],
    ],
    ["a line end after a form", { type: "string", pattern: "^a$" }, "a\n", ["wrong-format "]],
    ["a constant", { type: "string", const: "a" }, "b", ["unknown-code "]],
    ["a choice", { enum: ["a", "b"] }, "c", ["unknown-code "]],
    ["constants of any type", { anyOf: [{ const: 1 }, { const: -1 }] }, 2, ["unknown-variant "]],
    ["a boolean", { type: "boolean" }, 0, ["wrong-type "]],
    ["a small number", { type: "number", minimum: 0 }, -0.5, ["too-small "]],
    ["a large number", { type: "number", maximum: 1 }, 2, ["too-large "]],
    ["a whole number", { type: "integer" }, 1.5, ["wrong-type "]],
    ["a number without end", { type: "number" }, Number.POSITIVE_INFINITY, ["wrong-type "]],
    ["a list", { type: "array", items: { type: "string" } }, { 0: "a" }, ["wrong-type "]],
    [
      "its entries",
      { type: "array", items: { type: "string" } },
      ["a", 1, 2],
      ["wrong-type /1", "wrong-type /2"],
    ],
    ["an empty list", { type: "array", items: {}, minItems: 1 }, [], ["too-few "]],
    ["an object", closed({}), [], ["wrong-type "]],
    ["an absent member", closed({ a: {} }, ["a"]), {}, ["missing-property /a"]],
    ["a member of the prototype", closed({ toString: {} }, ["toString"]), {}, ["missing-property /toString"]],
    ["a surplus member", closed({}), { "a/b": 1 }, ["unknown-property /a~1b"]],
    ["a wrong member", closed({ a: { type: "string" } }), { a: 1 }, ["wrong-type /a"]],
    ["a member left out", closed({ a: { type: "string" } }), { a: undefined }, []],
  ])("reads %s", (_, schema, value, expected) => {
    expect(faultsOf(schema, value)).toEqual(expected);
  });

  test("reads maps by the form of their names", () => {
    const map = {
      type: "object",
      propertyNames: { type: "string", pattern: "^[a-z]+$" },
      additionalProperties: { type: "string" },
      minProperties: 1,
    };
    expect(faultsOf(map, { a: "x" })).toEqual([]);
    expect(faultsOf(map, {})).toEqual(["empty-text "]);
    expect(faultsOf(map, [])).toEqual(["wrong-type "]);
    expect(faultsOf(map, JSON.parse('{"__proto__":"x","a":1}'))).toEqual([
      "wrong-key /__proto__",
      "wrong-type /a",
    ]);
  });

  test("tells variants apart by the member that names them", () => {
    const variants = {
      oneOf: [closed({ op: { const: "a" }, n: { type: "number" } }, ["op"]), { $ref: "#/$defs/B" }],
      $defs: { B: closed({ op: { const: "b" }, of: { $ref: "#/$defs/B" } }, ["op"]) },
    };
    expect(faultsOf(variants, { op: "a", n: "1" })).toEqual(["wrong-type /n"]);
    expect(faultsOf(variants, { op: "b", of: { op: "b" } })).toEqual([]);
    expect(faultsOf(variants, { op: "b", of: { op: "a" } })).toEqual(["unknown-code /of/op"]);
    expect(faultsOf(variants, { op: "c" })).toEqual(["unknown-variant /op"]);
    expect(faultsOf(variants, {})).toEqual(["missing-property /op"]);
    expect(faultsOf(variants, null)).toEqual(["wrong-type "]);
  });

  test("names a form by its definition", () => {
    const check = compileCheck(
      { $ref: "#/$defs/Day" },
      { definitions: { Day: { type: "string", pattern: "^d$" } } },
    );
    const trail: Trail = { path: [], findings: noFindings() };
    check("x".repeat(100), trail);
    expect(trail.findings.list[0]?.params).toEqual({ format: "Day", actual: `${"x".repeat(60)}…` });
  });

  test("does not follow nesting to where the stack ends; the verdict is then no", () => {
    const $defs = { Not: closed({ of: { $ref: "#/$defs/Not" }, any: {} }) };
    const check = compileCheck({ $ref: "#/$defs/Not" }, { definitions: $defs });
    const nested = (name: string) => JSON.parse(`${`{"${name}":`.repeat(50_000)}{}${"}".repeat(50_000)}`);
    expect(check(nested("of"), undefined)).toBe(false);
    expect(check({ any: nested("x") }, undefined)).toBe(false);
    expect(check({ of: { of: {} }, any: [{ a: [null] }] }, undefined)).toBe(true);
  });

  test.each<[string, object]>([
    ["a keyword it does not know", { type: "string", format: "date" }],
    ["a type it does not know", { type: "null" }],
    ["a definition that is not there", { $ref: "#/$defs/Nothing" }],
    ["an object that is not closed", { type: "object", properties: {} }],
    ["variants that nothing tells apart", { oneOf: [{ type: "string" }, { type: "number" }] }],
    ["alternatives that are no constants", { anyOf: [{ type: "string" }] }],
    ["codes beside a pattern of their own", { anyOf: [{ enum: ["a"] }, { pattern: "^b$" }] }],
  ])("refuses %s, rather than pass it over", (_, schema) => {
    expect(() => compileCheck(schema, { definitions: {} })).toThrow(TypeError);
  });
});
