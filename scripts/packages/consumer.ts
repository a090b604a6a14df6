import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npmCommand, toolCommand } from "../processes.ts";
import { neededBy, provide } from "./dependencies.ts";
import { must } from "./must.ts";
import type { Packed } from "./pack.ts";
import { absentFiles, codeEntries, type Manifest, readManifest, typeEntries } from "./published.ts";
import { systemNode } from "./system-node.ts";

const tsconfig = {
  compilerOptions: {
    target: "ES2022",
    lib: ["ES2022", "DOM"],
    module: "NodeNext",
    strict: true,
    exactOptionalPropertyTypes: true,
    // The published declarations must hold for a consumer who checks them too.
    skipLibCheck: false,
    noEmit: true,
    types: [],
  },
  include: ["*.mts", "*.cts"],
};

/** A program that loads every entry both ways and compares the names each way gives; types alone give none. */
function loadProgram(entries: readonly string[]): string {
  return `
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const names = (module) => Object.keys(module).filter((name) => name !== "default" && name !== "module.exports" && name !== "__esModule").sort().join();
for (const entry of ${JSON.stringify(entries)}) {
  const [esm, cjs] = [names(await import(entry)), names(require(entry))];
  if ((esm === "") !== entry.endsWith("/types")) throw new Error(entry + " exports " + (esm || "nothing"));
  if (esm !== cjs) throw new Error(entry + " differs between import and require:\\n" + esm + "\\n" + cjs);
}
`;
}

function typeProgram(entries: readonly string[]): string {
  const lines = entries.map((entry, place) => `import type * as entry${place} from "${entry}";`);
  const uses = entries.map((_, place) => `export type Names${place} = keyof typeof entry${place};`);
  return [...lines, ...uses, ""].join("\n");
}

/** Installs the tarballs in an empty project, as a stranger would, but with no registry at hand. */
export async function installAsConsumer(folder: string, packed: readonly Packed[]): Promise<void> {
  mkdirSync(folder);
  const needed = neededBy(packed.map(({ manifest }) => manifest));
  provide(needed, folder);
  const dependencies = Object.fromEntries(
    needed.map((name) => [name, readManifest(join(folder, "node_modules", name)).version]),
  );
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies }));
  const flags = ["--offline", "--no-audit", "--no-fund", "--loglevel=error"];
  const tarballs = packed.map(({ tarball }) => tarball);
  await must("npm install of the tarballs", npmCommand(["install", ...flags, ...tarballs]), folder);
  for (const { manifest } of packed) {
    const absent = absentFiles(manifest, join(folder, "node_modules", manifest.name));
    if (absent.length > 0) throw new Error(`${manifest.name} promises but lacks ${absent.join(", ")}`);
  }
}

/** The Nodes at hand on which packages have to run. */
export function nodesFor(manifests: readonly Manifest[]): readonly string[] {
  const other = systemNode(manifests[0]?.engines.node ?? "");
  return other === undefined ? [process.execPath] : [process.execPath, other];
}

/** Loads every entry with `import` and with `require`, and starts every command, on each Node at hand. */
export async function runAsConsumer(folder: string, manifests: readonly Manifest[]): Promise<void> {
  writeFileSync(join(folder, "load.mjs"), loadProgram(manifests.flatMap(codeEntries)));
  for (const program of nodesFor(manifests)) {
    await must(`import and require on ${program}`, { program, args: ["load.mjs"] }, folder);
    for (const command of manifests.flatMap(({ bin = {} }) => Object.keys(bin))) {
      const args = [join("node_modules", ".bin", command), "--help"];
      await must(`${command} on ${program}`, { program, args }, folder);
    }
  }
}

/** Takes types from every entry, in a module and in a script of CommonJS. */
export async function typeAsConsumer(folder: string, manifests: readonly Manifest[]): Promise<void> {
  const types = typeProgram(manifests.flatMap(typeEntries));
  writeFileSync(join(folder, "esm.mts"), types);
  writeFileSync(join(folder, "cjs.cts"), types);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
  await must("tsc of a consumer", toolCommand("tsc", ["-p", "."]), folder);
}

/** Files of an installed package that hold a text. */
export function filesWith(text: string, installed: string): readonly string[] {
  return readdirSync(installed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file, "utf8").includes(text));
}
