import { describe, expect, it } from "vitest";
import { nodeCommand } from "../processes.ts";
import { playwrightCounts } from "./playwright-counts.ts";
import { judge, type TestCounts, testRunnerStage } from "./test-counts.ts";

describe("judging a run", () => {
  const counts: TestCounts = { passed: 3, failures: [], skipped: [] };
  const failing = (count: number, reason = "expected 1 to be 2") =>
    Array.from({ length: count }, (_, index) => ({ test: `a.test.ts > ${index}`, reason }));

  it("takes the counts as they are when all is well", () => {
    expect(judge(counts, 0, "")).toMatchObject({ passed: 3, failed: 0 });
    expect(judge({ ...counts, failures: failing(2) }, 1, "")).toMatchObject({ passed: 3, failed: 2 });
  });

  it("fails a run without tests, skipped ones not counted", () => {
    const result = judge({ passed: 0, failures: [], skipped: ["a (b)"] }, 0, "quiet");
    expect(result).toMatchObject({ passed: 0, failed: 1, output: "quiet\nNo test ran (exit code 0)." });
  });

  it("fails a run that ended badly though every test passed", () => {
    const result = judge(counts, 1, "a process was left");
    expect(result).toMatchObject({ passed: 3, failed: 1 });
    expect(result.output).toBe("a process was left\nEvery test passed, but it ended with 1.");
  });

  it("tells the failing tests and their reasons, not what the runner printed", () => {
    const { output } = judge({ ...counts, failures: failing(1) }, 1, ".".repeat(100_000));
    expect(output).toBe("✗ a.test.ts > 0\n    expected 1 to be 2");
  });

  it("stays readable when everything fails for a long reason", () => {
    const { output, failed } = judge({ ...counts, failures: failing(4_000, "why\n".repeat(5_000)) }, 1, "");
    expect(failed).toBe(4_000);
    expect(output.split("\n").length).toBeLessThan(1_000);
    expect(output).toMatch(/✗ a\.test\.ts > 119\n… and 3880 more$/);
  });
});

describe("a test runner stage", () => {
  const stage = (script: string) =>
    testRunnerStage({
      name: "runner",
      does: "runs",
      command: nodeCommand(["-e", script]),
      reportVariable: "REPORT_HERE",
      read: (report) => JSON.parse(report) as TestCounts,
    });

  it("reads the report the runner wrote", async () => {
    const script =
      'require("fs").writeFileSync(process.env.REPORT_HERE, \'{"passed":2,"failures":[],"skipped":["x (y)"]}\')';
    expect(await stage(script).run(() => {})).toMatchObject({ passed: 2, failed: 0, skipped: ["x (y)"] });
  });

  it("fails when the runner dies before it reports", async () => {
    const result = await stage("console.log('half'); process.exit(7)").run(() => {});
    expect(result).toMatchObject({ failed: 1, output: "half\nEnded with 7 before it wrote its report." });
  });
});

it("reads Playwright's report, nested suites and reasons included", () => {
  const test = (status: string, description?: string) => ({
    status,
    results: status === "unexpected" ? [{ errors: [{ message: "page is blank" }] }] : [],
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
    failures: [
      { test: "a.spec.ts > print > fits", reason: "page is blank" },
      { test: "a.spec.ts > print > retried", reason: "passed only when it was tried again" },
    ],
    skipped: ["a.spec.ts > print > arabic (no font)", "a.spec.ts > print > later (no reason given)"],
  });
});

it("counts what Playwright met outside all tests", () => {
  const report = { suites: [], errors: [{ message: "the server did not start" }] };
  expect(playwrightCounts(JSON.stringify(report)).failures).toEqual([
    { test: "outside all tests", reason: "the server did not start" },
  ]);
});
