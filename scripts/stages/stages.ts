import { nodeCommand, toolCommand } from "../processes.ts";
import { dataStage } from "./data-stage.ts";
import { playwrightCounts } from "./playwright-counts.ts";
import { commandStage, type Stage } from "./stage.ts";
import { type TestCounts, testRunnerStage } from "./test-counts.ts";

function turbo(task: string) {
  return toolCommand("turbo", ["run", task, "--output-logs=errors-only"]);
}

/** What needs neither a build, nor a browser, nor a database. */
export const checkStages: readonly Stage[] = [
  commandStage(
    { name: "types", does: "checks the types of every package and of the scripts" },
    turbo("typecheck"),
    toolCommand("tsc", ["-p", "tsconfig.json"]),
  ),
  commandStage({ name: "lint", does: "lints and checks the format" }, toolCommand("biome", ["check", "."])),
  commandStage(
    { name: "import graph", does: "looks for circles and for imports through a wall" },
    toolCommand("depcruise", ["packages", "apps", "--output-type", "err-long"]),
  ),
  commandStage(
    { name: "lock file", does: "checks that the lock file is whole for every platform" },
    nodeCommand(["scripts/check-lock.ts"]),
  ),
  commandStage(
    { name: "generated", does: "generates contract, reference and data pages again and compares" },
    nodeCommand(["packages/schema/generate/run.ts", "--check"]),
    nodeCommand(["--conditions=source", "scripts/conformance-page.ts", "--check"]),
    nodeCommand(["--conditions=source", "scripts/client-reference.ts", "--check"]),
    nodeCommand(["--conditions=source", "scripts/data-pages.ts", "--check"]),
  ),
  commandStage(
    { name: "compatibility", does: "compares the model with every released one" },
    nodeCommand(["--conditions=source", "packages/compatibility/src/check.ts"]),
  ),
  dataStage,
];

/** The longest stage: on sources, so it waits for nothing and runs beside all others. */
const vitest = testRunnerStage({
  name: "vitest",
  does: "runs the tests of packages, apps and scripts on their sources",
  command: toolCommand("vitest", ["run", "--reporter=./scripts/stages/vitest-report.ts"]),
  reportVariable: "CIVIC_TEST_REPORT",
  read: (report) => JSON.parse(report) as TestCounts,
});

/** What works on the build. */
const builtStages: readonly Stage[] = [
  testRunnerStage({
    name: "playwright",
    does: "opens the dashboard of a built node in a browser",
    after: ["build"],
    command: toolCommand("playwright", ["test", "--reporter=line,json"]),
    reportVariable: "PLAYWRIGHT_JSON_OUTPUT_FILE",
    read: playwrightCounts,
  }),
  commandStage(
    { name: "packages", does: "packs the published packages and uses them from outside", after: ["build"] },
    nodeCommand(["scripts/check-packages.ts"]),
  ),
  commandStage(
    { name: "size-limit", does: "weighs what is shipped", after: ["build"] },
    toolCommand("size-limit", []),
  ),
];

/** Everything, in the order in which `npm test` starts it. */
export const testStages: readonly Stage[] = [
  vitest,
  commandStage({ name: "build", does: "builds packages, node and dashboard once for all" }, turbo("build")),
  ...checkStages,
  commandStage({ name: "knip", does: "looks for code that nobody uses" }, toolCommand("knip", [])),
  ...builtStages,
];
