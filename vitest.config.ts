import "./scripts/node-version.ts";
import { availableParallelism } from "node:os";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { compileCache } from "./scripts/processes.ts";

// Tests start hundreds of processes from sources.
process.env.NODE_COMPILE_CACHE ??= compileCache;

const support = `${import.meta.dirname}/tests/support`;
const temporary = `${support}/temporary-global-setup.ts`;
const processes = [
  temporary,
  `${support}/postgres-global-setup.ts`,
  `${import.meta.dirname}/apps/api/tests/support/node-global-setup.ts`,
];

type Test = NonNullable<TestProjectInlineConfiguration["test"]>;

function project(name: string, root: string, test: Test): TestProjectInlineConfiguration {
  return { extends: true, root, test: { name, ...test } };
}

/**
 * Files that share a worker: their tests leave nothing behind. A worker a file costs the schema alone half a minute of
 * computing. Whoever replaces a global, a timer or the environment in a test
 * here puts it back in the same test.
 */
const shared: Test = { isolate: false };

const minute = 60_000;
const long = process.env.CIVIC_TEST_LONG === "1";

const source = ["{src,tests,generate}/**/*.test.ts"];

export default defineConfig({
  // "source" first: packages are tested on their sources, no build needed.
  resolve: { conditions: ["source", "module", "browser", "development|production"] },
  ssr: { resolve: { conditions: ["source", "module", "node", "development|production"] } },
  test: {
    setupFiles: [`${support}/no-console-noise.ts`, `${support}/loopback-only.ts`],
    // Ends a test that hangs. No test is judged by how long it takes: on a busy machine everything takes long.
    // The runner leaves a core to itself; where there are two that is half of all.
    maxWorkers: availableParallelism(),
    testTimeout: long ? 3 * 60 * minute : 3 * minute,
    hookTimeout: 3 * minute,
    projects: [
      project("schema", "packages/schema", { include: source, ...shared }),
      project("compatibility", "packages/compatibility", { include: source, ...shared }),
      project("workbook", "packages/workbook", { include: source, ...shared }),
      project("sdk", "packages/sdk", { include: source, globalSetup: [temporary], ...shared }),
      project("api", "apps/api", { include: source, globalSetup: processes, ...shared }),
      project("dashboard", "apps/dashboard", { include: source, ...shared }),
      project("dashboard-dom", "apps/dashboard", {
        ...shared,
        include: ["{src,tests}/**/*.test.tsx"],
        environment: "happy-dom",
        // Testing Library clears the page after each test only where it finds the hooks as globals.
        globals: true,
      }),
      project("scripts", ".", { include: ["scripts/**/*.test.ts"], ...shared }),
      project("tests", ".", { include: ["tests/**/*.test.ts"], globalSetup: processes, ...shared }),
    ],
  },
});
