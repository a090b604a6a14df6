import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const home = join(import.meta.dirname, "..");
const packages = join(home, "..");
const require = createRequire(import.meta.url);

const tsconfig = {
  extends: join(packages, "../tsconfig.base.json"),
  compilerOptions: {
    paths: {
      "@civic/sdk": [join(home, "src/index.ts")],
      "@civic/sdk/mirror": [join(home, "src/mirror/mirror.ts")],
      "@civic/sdk/testing": [join(home, "src/testing/testing.ts")],
      "@civic/schema": [join(packages, "schema/src/index.ts")],
      "@civic/schema/signatures": [join(packages, "schema/src/exchange/signatures/signatures.ts")],
    },
    typeRoots: [join(packages, "../node_modules/@types")],
  },
  include: ["*.mts"],
};

/** The TypeScript blocks of a text; in a doc comment, without its stars. */
function examplesIn(file: string): string[] {
  const text = readFileSync(file, "utf8").replaceAll(/^ *\* ?/gm, "");
  return Array.from(text.matchAll(/^```ts\n(.*?)^```/gms), ([, code = ""]) => code);
}

function tsc(folder: string): { readonly status: number | null; readonly stdout: string } {
  const manifest = require.resolve("@typescript/native/package.json");
  return spawnSync(process.execPath, [join(dirname(manifest), "bin/tsc"), "-p", folder], {
    encoding: "utf8",
  });
}

test("every example of the README and of the doc comments compiles", () => {
  const folder = mkdtempSync(join(tmpdir(), "civic-sdk-examples-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
  const files = [join(home, "README.md"), ...globSync(join(home, "src/**/*.ts"))];
  const examples = files.flatMap(examplesIn);
  expect(examples.length).toBeGreaterThanOrEqual(5);
  for (const [place, example] of examples.entries()) writeFileSync(join(folder, `${place}.mts`), example);
  expect(tsc(folder)).toMatchObject({ stdout: "", status: 0 });
});
