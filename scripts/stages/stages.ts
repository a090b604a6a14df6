import { nodeCommand, toolCommand } from "../processes.ts";
import { dataStage } from "./data-stage.ts";
import { playwrightCounts } from "./playwright-counts.ts";
import { commandStage, type Stage } from "./stage.ts";
import { type TestCounts, testRunnerStage } from "./test-counts.ts";

function turbo(task: string) {
  return toolCommand("turbo", ["run", task, "--output-logs=errors-only"]);
}

const build = commandStage("build", turbo("build"));

/** What needs neither a browser nor a database. */
export const checkStages: readonly Stage[] = [
  commandStage("types", turbo("typecheck"), toolCommand("tsc", ["-p", "tsconfig.json"])),
  commandStage("lint", toolCommand("biome", ["check", "."])),
  commandStage("import graph", nodeCommand(["scripts/check-graph.ts"])),
  commandStage("lock file", nodeCommand(["scripts/check-lock.ts"])),
  commandStage(
    "generated",
    nodeCommand(["packages/schema/generate/run.ts", "--check"]),
    nodeCommand(["--conditions=source", "scripts/data-pages.ts", "--check"]),
  ),
  commandStage("compatibility", nodeCommand(["--conditions=source", "packages/compatibility/src/check.ts"])),
  dataStage,
];

/** Everything, in the order of `npm test`. */
export const testStages: readonly Stage[] = [
  build,
  ...checkStages,
  testRunnerStage({
    name: "vitest",
    command: toolCommand("vitest", ["run", "--reporter=dot", "--reporter=./scripts/stages/vitest-report.ts"]),
    reportVariable: "CIVIC_TEST_REPORT",
    read: (report) => JSON.parse(report) as TestCounts,
  }),
  testRunnerStage({
    name: "playwright",
    command: toolCommand("playwright", ["test", "--reporter=line,json"]),
    reportVariable: "PLAYWRIGHT_JSON_OUTPUT_FILE",
    read: playwrightCounts,
  }),
  commandStage("packages", nodeCommand(["scripts/check-packages.ts"])),
  commandStage("knip", toolCommand("knip", [])),
  commandStage("size-limit", toolCommand("size-limit", [])),
];
