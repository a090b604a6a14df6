import { writeFileSync } from "node:fs";
import type { Reporter, TestCase, TestModule } from "vitest/node";
import type { TestCounts } from "./test-counts.ts";

function nameOf(test: TestCase): string {
  return `${test.module.project.name} ${test.module.relativeModuleId} > ${test.fullName}`;
}

/** Adds up the modules of a run. A file that could not be loaded, and an error outside all tests, fail as one test. */
export function vitestCounts(modules: readonly TestModule[], errors: number): TestCounts {
  const counts = { passed: 0, failed: errors, skipped: [] as string[] };
  for (const module of modules) {
    const before = counts.failed;
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === "passed") counts.passed += 1;
      else if (result.state === "skipped") {
        counts.skipped.push(`${nameOf(test)} (${result.note ?? "no reason given"})`);
      } else counts.failed += 1;
    }
    const broken = module.state() === "failed" || module.state() === "pending";
    if (broken && counts.failed === before) counts.failed += 1;
  }
  return counts;
}

/** Vitest's own JSON report leaves out why a test was skipped. Writes to the file named in CIVIC_TEST_REPORT. */
class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const file = process.env.CIVIC_TEST_REPORT;
    if (file !== undefined) writeFileSync(file, JSON.stringify(vitestCounts(modules, errors.length)));
  }
}

// biome-ignore lint/style/noDefaultExport: vitest loads a reporter by its default export
export default CountsReporter;
