import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonPointer, valueAt } from "./json-pointer.ts";

test("writes tokens as RFC 6901 does", () => {
  expect(jsonPointer([])).toBe("");
  expect(jsonPointer(["a/b", 0, "m~n", ""])).toBe("/a~1b/0/m~0n/");
});

test("finds what it points to, whatever the keys", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.jsonValue(), (outer, inner, value) => {
      const document = Object.fromEntries([[outer, [Object.fromEntries([[inner, value]])]]]);
      expect(valueAt(document, jsonPointer([outer, 0, inner]))).toEqual(value);
    }),
  );
});

test("finds nothing where there is nothing, and nothing inherited", () => {
  expect(valueAt({ a: 1 }, "/b")).toBeUndefined();
  expect(valueAt({ a: 1 }, "/a/b")).toBeUndefined();
  expect(valueAt({}, "/constructor")).toBeUndefined();
});
