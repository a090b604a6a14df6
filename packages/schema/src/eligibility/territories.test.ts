import { expect, test } from "vitest";
import { canLieIn } from "./territories.ts";

test.each([
  ["gb-sct", "gb", true],
  ["us-pr", "us", true],
  ["us-pr", "pr", true],
  ["us-de", "de", false],
  ["us-ca", "ca", false],
  ["gb-sct", "fr", false],
  ["au-elsewhere", "au", true],
])("whether %s can lie in %s: %s", (area, state, can) => {
  expect(canLieIn(area, state)).toBe(can);
});
