import { expect, test } from "vitest";
import { boundsFinding } from "./bounds.ts";

const nested = (depth: number): unknown =>
  JSON.parse(`${'{"a":['.repeat(depth / 2)}1${"]}".repeat(depth / 2)}`);

test("no record is nested as deeply as 100", () => {
  expect(boundsFinding(nested(100))).toBeUndefined();
  expect(boundsFinding(nested(102))).toMatchObject({
    code: "nested-too-deep",
    pointer: "",
    severity: "error",
  });
  expect(boundsFinding(nested(200_000))).toMatchObject({ code: "nested-too-deep" });
});

test("no record has as many values as 20 000", () => {
  expect(boundsFinding(Array(19_999).fill(1))).toBeUndefined();
  expect(boundsFinding(Array(20_000).fill(1))).toMatchObject({
    code: "too-long",
    params: { maximum: 20_000 },
  });
  expect(boundsFinding({ a: Array(10_000).fill({ b: 1 }) })).toMatchObject({ code: "too-long" });
});

test("what is no object has nothing inside", () => {
  for (const value of [null, undefined, 1, "[[[[", [], {}]) expect(boundsFinding(value)).toBeUndefined();
});
