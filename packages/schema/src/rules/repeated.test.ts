import fc from "fast-check";
import { expect, test } from "vitest";
import { repeatedAt } from "./repeated.ts";

test.each<[(string | undefined)[], number[]]>([
  [[], []],
  [["a"], []],
  [
    ["a", "b", "a", "a"],
    [2, 3],
  ],
  [["a", undefined, "b", undefined], []],
])("%j repeats at %j", (values, expected) => {
  expect(repeatedAt(values)).toEqual(expected);
});

test("a long list is told by the same rule as a short one", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "c", "d", undefined), { maxLength: 20 }), (values) => {
      const expected = values.flatMap((value, index) =>
        value !== undefined && values.indexOf(value) < index ? [index] : [],
      );
      expect(repeatedAt(values)).toEqual(expected);
    }),
  );
});
