import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "tsup";
import { program } from "../../tsup.config.ts";

const home = resolve(import.meta.dirname, "../..");
const folder = resolve(home, `node_modules/.test-node-${process.pid}`);

// Every project loads this file anew, but one bundle serves the run: so it hangs on the process, not on the module.
const shelf = globalThis as typeof globalThis & { civicNode?: { users: number; built: Promise<void> } };

/**
 * Puts the sources of a node and of the packages it uses into one file. Tests start hundreds of nodes, and from two
 * thousand files each start takes three times as long.
 */
export async function setup(): Promise<void> {
  shelf.civicNode ??= { users: 0, built: bundle() };
  shelf.civicNode.users += 1;
  await shelf.civicNode.built;
  process.env.CIVIC_TEST_NODE = resolve(folder, "main.js");
}

export function teardown(): void {
  if (shelf.civicNode === undefined) return;
  shelf.civicNode.users -= 1;
  if (shelf.civicNode.users > 0) return;
  delete shelf.civicNode;
  rmSync(folder, { recursive: true, force: true });
}

async function bundle(): Promise<void> {
  const { entry, ...settings } = program;
  const fromHome = Object.entries(entry).map(([name, file]) => [name, resolve(home, file)] as const);
  await build({
    ...settings,
    entry: Object.fromEntries(fromHome),
    config: false,
    silent: true,
    outDir: folder,
    skipNodeModulesBundle: true,
    noExternal: [/^@civic\//],
    esbuildOptions(options) {
      options.conditions = ["source"];
    },
  });
}
