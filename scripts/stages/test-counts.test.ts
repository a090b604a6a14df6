import { describe, expect, it } from "vitest";
import { nodeCommand } from "../processes.ts";
import { playwrightCounts } from "./playwright-counts.ts";
import { judge, type TestCounts, testRunnerStage } from "./test-counts.ts";

describe("judging a run", () => {
  const counts = { passed: 3, failed: 0, skipped: [] };

  it("takes the counts as they are when all is well", () => {
    expect(judge(counts, 0, "")).toMatchObject({ passed: 3, failed: 0 });
    expect(judge({ ...counts, failed: 2 }, 1, "")).toMatchObject({ passed: 3, failed: 2 });
  });

  it("fails a run without tests, skipped ones not counted", () => {
    const result = judge({ passed: 0, failed: 0, skipped: ["a (b)"] }, 0, "quiet");
    expect(result).toMatchObject({ passed: 0, failed: 1, output: "quiet\nNo test ran (exit code 0)." });
  });

  it("fails a run that ended badly though every test passed", () => {
    expect(judge(counts, 1, "")).toMatchObject({ passed: 3, failed: 1 });
  });
});

describe("a test runner stage", () => {
  const stage = (script: string) =>
    testRunnerStage({
      name: "runner",
      command: nodeCommand(["-e", script]),
      reportVariable: "REPORT_HERE",
      read: (report) => JSON.parse(report) as TestCounts,
    });

  it("reads the report the runner wrote", async () => {
    const script =
      'require("fs").writeFileSync(process.env.REPORT_HERE, \'{"passed":2,"failed":0,"skipped":["x (y)"]}\')';
    expect(await stage(script).run()).toMatchObject({ passed: 2, failed: 0, skipped: ["x (y)"] });
  });

  it("fails when the runner dies before it reports", async () => {
    const result = await stage("console.log('half'); process.exit(7)").run();
    expect(result).toMatchObject({ failed: 1, output: "half\nEnded with 7 before it wrote its report." });
  });
});

it("reads Playwright's report, nested suites and reasons included", () => {
  const test = (status: string, description?: string) => ({
    status,
    annotations: description ? [{ type: "skip", description }] : [],
  });
  const report = {
    suites: [
      {
        title: "a.spec.ts",
        specs: [{ title: "opens", tests: [test("expected")] }],
        suites: [
          {
            title: "print",
            specs: [
              { title: "fits", tests: [test("unexpected")] },
              { title: "retried", tests: [test("flaky")] },
              { title: "arabic", tests: [test("skipped", "no font")] },
              { title: "later", tests: [test("skipped")] },
            ],
          },
        ],
      },
    ],
  };
  expect(playwrightCounts(JSON.stringify(report))).toEqual({
    passed: 1,
    failed: 2,
    skipped: ["a.spec.ts > print > arabic (no font)", "a.spec.ts > print > later (no reason given)"],
  });
});
