import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../processes.ts";
import { reasonOf } from "./vitest-report.ts";

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
