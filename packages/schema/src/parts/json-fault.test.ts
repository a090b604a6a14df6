import { describe, expect, test } from "vitest";
import { jsonFault } from "./json-fault.ts";

describe("where a text stops being JSON", () => {
  test.each([
    ["", 1, 1],
    ["  \n ", 2, 2],
    ["nul", 1, 1],
    ["{", 1, 2],
    ['{"a":1,}', 1, 8],
    ['{"a" 1}', 1, 6],
    ['{"a":1 "b":2}', 1, 8],
    ["[1,]", 1, 4],
    ["[1}", 1, 3],
    ["[1] 2", 1, 5],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{"a": "text\n"}', 1, 7],
    ['"\\x"', 1, 1],
    ["01", 1, 2],
    ["{'a': 1}", 1, 2],
    ["[1, // one\n2]", 1, 5],
  ])("%j: line %i, column %i", (text, line, column) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(jsonFault(text)).toEqual({ line, column });
  });

  test.each(["1", ' {"a": [1, -2.5e3, "\\u00e9\\"", {}, [], null, true]} ', '"é😀"', "[]"])(
    "finds nothing in %s",
    (text) => {
      expect(JSON.parse(text)).toBeDefined();
      expect(jsonFault(text)).toBeUndefined();
    },
  );

  test("says what the engine says of every cut and every changed character of a text", () => {
    const text = '{"a":[1,-2.5e3,"\\u00e9\\\\"],"b":{"c":null,"d":[true,{}]}}';
    const isJson = (each: string) => {
      try {
        JSON.parse(each);
        return true;
      } catch {
        return false;
      }
    };
    for (let at = 0; at < text.length; at += 1)
      for (const put of ["", ",", ":", "}", "]", '"', "0", "x", " "]) {
        for (const each of [text.slice(0, at) + put, text.slice(0, at) + put + text.slice(at + 1)])
          expect([each, jsonFault(each) === undefined]).toEqual([each, isJson(each)]);
      }
  });

  test("is not exhausted by long texts and deep ones", () => {
    expect(jsonFault(`"${"a".repeat(2_000_000)}`)).toEqual({ line: 1, column: 1 });
    expect(jsonFault("[".repeat(500_000))).toEqual({ line: 1, column: 500_001 });
  });
});
