import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../processes.ts";
import { reasonOf, vitestCounts } from "./vitest-report.ts";

const frame = (path: string, line: number) => ({ file: join(root, path), line });

it("tells the message, what differs, and the line of ours that threw", () => {
  const stacks = [frame("node_modules/vitest/dist/index.js", 1), frame("scripts/a.test.ts", 12)];
  expect(reasonOf([{ message: "expected 1 to be 2", diff: "- 2\n+ 1", stacks }])).toBe(
    "expected 1 to be 2\n- 2\n+ 1\nat scripts/a.test.ts:12",
  );
});

it("tells every error of a test, and says so when there is none", () => {
  expect(reasonOf([{ message: "one" }, { message: "two" }])).toBe("one\n\ntwo");
  expect(reasonOf([])).toBe("no reason given");
});

it("tells of an error outside all tests what ran meanwhile, and its lines of ours", () => {
  const path = join(root, "apps/api/src/a.test.ts");
  const stack = [
    "Error: closed",
    `at run (${join(root, "node_modules/x/y.js")}:1:1)`,
    `at ask (${join(root, "apps/api/src/a.ts")}:3:7)`,
  ];
  const error = {
    message: "closed",
    stack: stack.join("\n"),
    VITEST_TEST_PATH: path,
    VITEST_TEST_NAME: "reads",
  };
  expect(vitestCounts([], [error]).failures).toEqual([
    {
      test: "outside all tests, while apps/api/src/a.test.ts > reads ran",
      reason: "closed\nat ask (apps/api/src/a.ts:3:7)",
    },
  ]);
  expect(vitestCounts([], [{ message: "closed" }]).failures[0]?.test).toBe("outside all tests");
});
