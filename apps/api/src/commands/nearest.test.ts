import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

test.each([
  ["verfy", "verify"],
  ["verifyy", "verify"],
  ["bakcup", "backup"],
  ["restroe", "restore"],
  ["compcat", "compact"],
])("%s most likely means %s", (typed, meant) => {
  expect(nearest(typed, ["backup", "compact", "restore", "verify"])).toBe(meant);
});

test("what is like none of the words means none of them", () => {
  expect(nearest("publish", ["backup", "verify"])).toBeUndefined();
  expect(nearest("v".repeat(1_000_000), ["backup", "verify"])).toBeUndefined();
  expect(nearest("", ["backup"])).toBeUndefined();
});
