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

const source = ["{src,tests,generate}/**/*.test.ts"];

export default defineConfig({
  // "source" first: packages are tested on their sources, no build needed.
  resolve: { conditions: ["source", "module", "browser", "development|production"] },
  ssr: { resolve: { conditions: ["source", "module", "node", "development|production"] } },
  test: {
    setupFiles: [`${support}/no-console-noise.ts`, `${support}/loopback-only.ts`],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      project("schema", "packages/schema", { include: source, typecheck }),
      project("compatibility", "packages/compatibility", { include: source }),
      project("sdk", "packages/sdk", { include: source, typecheck }),
      project("api", "apps/api", { include: source, globalSetup: postgres }),
      project("dashboard", "apps/dashboard", { include: source }),
      project("dashboard-dom", "apps/dashboard", {
        include: ["{src,tests}/**/*.test.tsx"],
        environment: "happy-dom",
        // Testing Library clears the page after each test only where it finds the hooks as globals.
        globals: true,
      }),
      project("scripts", ".", { include: ["scripts/**/*.test.ts"] }),
      project("tests", ".", { include: ["tests/**/*.test.ts"], globalSetup: postgres }),
    ],
  },
});
