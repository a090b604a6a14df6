import { expect, test } from "vitest";
import { speltCodes } from "./spelt-codes.ts";

test.each([
  ["^(?:police|other-body|x-[a-z]{2})$", ["police", "other-body"]],
  ["^(?:one|two)+$", []],
  ["^[a-z]{2}$", []],
  ["^police$", []],
  ["^(?<=a)(?:one|two)$", []],
])("%s spells %j", (pattern, expected) => {
  expect(speltCodes(pattern)).toEqual(expected);
});
