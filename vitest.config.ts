import "./scripts/node-version.ts";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const support = `${import.meta.dirname}/tests/support`;
const postgres = [`${support}/postgres-global-setup.ts`];

type Test = NonNullable<TestProjectInlineConfiguration["test"]>;

function project(name: string, root: string, test: Test): TestProjectInlineConfiguration {
  return { extends: true, root, test: { name, ...test } };
}

/** Type tests of a package; errors outside them belong to the type check of the package. */
const typecheck: NonNullable<Test["typecheck"]> = {
  enabled: true,
  checker: "tsc",
  include: ["**/*.test-d.ts"],
  tsconfig: "tsconfig.json",
  ignoreSourceErrors: true,
};

/**
 * Files that share a worker: their tests are pure functions over plain data and leave nothing behind. A worker a file
 * costs the schema alone half a minute of computing. Whoever replaces a global, a timer or the environment in a test
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
    testTimeout: long ? 3 * 60 * minute : 3 * minute,
    hookTimeout: 3 * minute,
    projects: [
      project("schema", "packages/schema", { include: source, typecheck, ...shared }),
      project("compatibility", "packages/compatibility", { include: source, ...shared }),
      project("sdk", "packages/sdk", { include: source, typecheck }),
      project("api", "apps/api", { include: source, globalSetup: postgres }),
      project("dashboard", "apps/dashboard", { include: source, ...shared }),
      project("dashboard-dom", "apps/dashboard", {
        include: ["{src,tests}/**/*.test.tsx"],
        environment: "happy-dom",
        // Testing Library clears the page after each test only where it finds the hooks as globals.
        globals: true,
      }),
      project("scripts", ".", { include: ["scripts/**/*.test.ts"], ...shared }),
      project("tests", ".", { include: ["tests/**/*.test.ts"], globalSetup: postgres }),
    ],
  },
});
