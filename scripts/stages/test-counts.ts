import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Command, capture } from "../processes.ts";
import type { Stage, StageResult } from "./stage.ts";

/** The counts of one run of a test runner. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
}

/** Counts and exit code together: a run without tests failed, and so did one that ended badly without saying why. */
export function judge(counts: TestCounts, code: number, output: string): StageResult {
  const { passed, skipped } = counts;
  if (passed + counts.failed === 0) {
    return { passed: 0, failed: 1, skipped, output: `${output.trimEnd()}\nNo test ran (exit code ${code}).` };
  }
  const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed;
  return { passed, failed, skipped, output };
}

/** A stage that runs a test runner and reads the report it writes to the file of the given variable. */
export function testRunnerStage(options: {
  readonly name: string;
  readonly command: Command;
  readonly reportVariable: string;
  readonly read: (report: string) => TestCounts;
}): Stage {
  return {
    name: options.name,
    async run() {
      const folder = mkdtempSync(join(tmpdir(), "civic-report-"));
      const file = join(folder, "report.json");
      try {
        const { code, output } = await capture(options.command, { env: { [options.reportVariable]: file } });
        let report: string;
        try {
          report = readFileSync(file, "utf8");
        } catch {
          const text = `${output.trimEnd()}\nEnded with ${code} before it wrote its report.`;
          return { passed: 0, failed: 1, skipped: [], output: text };
        }
        return judge(options.read(report), code, output);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
