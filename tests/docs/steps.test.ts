import { expect, test } from "vitest";
import { isShown, stepsOf } from "./examples.ts";

test.each([
  ["one\n", "one\n\n", true],
  ["one\n", "one\ntwo\n", false],
  ["one\n…\n", "one\ntwo\nthree\n", true],
  ["one\n…\nfour\n", "one\nfour\n", true],
  ["one\n…\nfour\n", "one\ntwo\n", false],
  ["took … s (about)\n", "took 1.5 s (about)\n", true],
  ["took … s (about)\n", "took 1.5\n s (about)\n", false],
  ["a.b\n", "axb\n", false],
])("of a guide that shows %j a reader who sees %j sees that: %j", (shown, printed, expected) => {
  expect(isShown(shown, printed)).toBe(expected);
});

test("the steps of a guide are files to save, and lines to type with what they show", () => {
  const steps = stepsOf("docs/guides/data-officer.md");
  expect(steps.flatMap((step) => ("save" in step ? step.save : []))).toEqual([
    "helplines.csv",
    "first.json",
    "helplines.json",
  ]);
  const typed = steps.flatMap((step) => ("type" in step ? [step] : []));
  expect(typed[1]).toMatchObject({
    type: ["npm init --yes", expect.stringContaining("npm install "), "npx civic --version"],
    shown: "…\n0.1.0\n",
  });
  expect(typed.filter(({ type }) => type[0]?.startsWith("#")).every(({ shown }) => shown === undefined)).toBe(
    true,
  );
});
