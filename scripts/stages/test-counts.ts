import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Command, capture } from "../processes.ts";
import { bounded } from "./bounded.ts";
import type { Stage, StageResult } from "./stage.ts";

/** A test that failed, with what was wrong. */
export interface Failure {
  readonly test: string;
  readonly reason: string;
}

/** The counts of one run of a test runner. */
export interface TestCounts {
  readonly passed: number;
  readonly failures: readonly Failure[];
  readonly skipped: readonly string[];
}

/** So many failures are told with their reason, and so many more by their name: the rest has the same cause, mostly. */
const shown = { reasons: 20, names: 100 };

function failureText(failures: readonly Failure[]): string {
  const told = failures.slice(0, shown.reasons).map(({ test, reason }) => {
    const lines = bounded(reason, { head: 25, tail: 5, width: 300 }).split("\n");
    return [`✗ ${test}`, ...lines.map((line) => `    ${line}`)].join("\n");
  });
  const named = failures.slice(shown.reasons, shown.reasons + shown.names).map(({ test }) => `✗ ${test}`);
  const more = failures.length - told.length - named.length;
  return [...told, ...named, ...(more > 0 ? [`… and ${more} more`] : [])].join("\n");
}

/** Counts and exit code together: a run without tests failed, and so did one that ended badly without saying why. */
export function judge({ passed, failures, skipped }: TestCounts, code: number, output: string): StageResult {
  const printed = bounded(output);
  if (passed + failures.length === 0) {
    return { passed: 0, failed: 1, skipped, output: `${printed}\nNo test ran (exit code ${code}).` };
  }
  if (failures.length > 0) return { passed, failed: failures.length, skipped, output: failureText(failures) };
  if (code === 0) return { passed, failed: 0, skipped, output: "" };
  return { passed, failed: 1, skipped, output: `${printed}\nEvery test passed, but it ended with ${code}.` };
}

/** A stage that runs a test runner and reads the report it writes to the file of the given variable. */
export function testRunnerStage(
  options: Pick<Stage, "name" | "does" | "after"> & {
    readonly command: Command;
    readonly reportVariable: string;
    readonly read: (report: string) => TestCounts;
  },
): Stage {
  const { name, does, after = [] } = options;
  return {
    ...{ name, does, after },
    async run(said) {
      const folder = mkdtempSync(join(tmpdir(), "civic-report-"));
      const file = join(folder, "report.json");
      try {
        const env = { [options.reportVariable]: file };
        const { code, output } = await capture(options.command, { env, said });
        let report: string;
        try {
          report = readFileSync(file, "utf8");
        } catch {
          const text = `${bounded(output)}\nEnded with ${code} before it wrote its report.`;
          return { passed: 0, failed: 1, skipped: [], output: text };
        }
        return judge(options.read(report), code, output);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
