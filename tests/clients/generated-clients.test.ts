import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startNodeProcess } from "../../apps/api/tests/support/node-process.ts";
import { sampleService } from "../../apps/api/tests/support/sample-record.ts";
import { temporaryFolder } from "../../apps/api/tests/support/test-store.ts";

const root = resolve(import.meta.dirname, "../..");
const openapi = join(root, "packages/schema/generated/openapi.json");
const key = "key-of-be";
const run = promisify(execFile);

/** The file behind a command of a package of this folder, which has a TypeScript of its own. */
function commandFile(name: string, command: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: Readonly<Record<string, string>> };
  return join(dirname(manifest), bin[command] ?? "");
}

/** Runs a command of a package; what it says becomes the message of the error where it fails. */
async function runCommand(name: string, command: string, args: readonly string[]): Promise<void> {
  await run(process.execPath, [commandFile(name, command), ...args], { cwd: folder }).catch((error) => {
    throw new Error(`${command} failed:\n${error.stdout}\n${error.stderr}`);
  });
}

// Below this folder, where the programs find the packages that they import.
const cache = join(import.meta.dirname, "node_modules/.cache");
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, "clients-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How each generator makes its client, in the folder of the program that uses it. */
const generators = {
  "openapi-fetch": () =>
    runCommand("openapi-typescript", "openapi-typescript", [openapi, "-o", "openapi-fetch/schema.d.ts"]),
  "hey-api": () =>
    runCommand("@hey-api/openapi-ts", "openapi-ts", [
      "-i",
      openapi,
      "-o",
      "hey-api",
      "-c",
      "@hey-api/client-fetch",
    ]),
} as const;
const clients = Object.keys(generators) as (keyof typeof generators)[];

const strictest = {
  target: "ES2023",
  lib: ["ES2023", "DOM", "DOM.Iterable"],
  module: "NodeNext",
  types: ["node"],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: false,
  noEmitOnError: true,
  rootDir: ".",
  outDir: "built",
};

beforeAll(async () => {
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: strictest }));
  await Promise.all(
    clients.map(async (client) => {
      await generators[client]();
      copyFileSync(join(import.meta.dirname, `programs/${client}.ts`), join(folder, client, "program.ts"));
    }),
  );
  await runCommand("typescript", "tsc", ["-p", "."]);
});

test.for(clients)("a client made by %s compiles, reads and publishes", async (client) => {
  const digest = createHash("sha256").update(key).digest("hex");
  const node = startNodeProcess({
    CIVIC_DATA: temporaryFolder(),
    CIVIC_RECORDS: join(root, "data"),
    CIVIC_KEYS: `be=${digest}`,
  });
  const args = [await node.origin, key, JSON.stringify(sampleService())];
  const { stdout } = await run(process.execPath, [join(folder, `built/${client}/program.js`), ...args]);
  expect(JSON.parse(stdout)).toEqual({
    services: ["service", "service"],
    more: true,
    scheme: expect.stringMatching(/^civic\/compensation-scheme\/fr-fgti-terrorism pays by/),
    again: 304,
    refused: "urn:civic:problem:unauthorised",
    published: 201,
    kept: "be/service/help-line meets psychological-support",
  });
});
