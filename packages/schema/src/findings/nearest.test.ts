import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const commands = ["navigate", "check", "confirm", "conformance", "coverage", "explain", "toSteps"];

test.each([
  ["two letters that changed places", "chekc", ["check"]],
  ["a letter that is missing", "navgate", ["navigate"]],
  ["a letter too many", "checkk", ["check"]],
  ["another letter", "explein", ["explain"]],
  ["case and hyphens alone", "To-Step", ["toSteps"]],
  ["a part", "to", ["toSteps"]],
  ["something else", "publish", []],
  ["nothing", "", []],
])("%s: “%s” may mean %j", (_, typed, meant) => {
  expect(nearest(typed, commands)).toEqual(meant);
});
