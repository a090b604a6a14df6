import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeCommand, npmCommand, toolCommand } from "../processes.ts";
import { must } from "./must.ts";
import { absentFiles, codeEntries, type PublishedPackage, typeEntries } from "./published.ts";
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

/** A program that loads every entry both ways and compares the names each way gives. */
function loadProgram(entries: readonly string[]): string {
  return `
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const names = (module) => Object.keys(module).filter((name) => name !== "default" && name !== "module.exports" && name !== "__esModule").sort().join();
for (const entry of ${JSON.stringify(entries)}) {
  const [esm, cjs] = [names(await import(entry)), names(require(entry))];
  if (esm === "") throw new Error(entry + " exports nothing");
  if (esm !== cjs) throw new Error(entry + " differs between import and require:\\n" + esm + "\\n" + cjs);
}
`;
}

function typeProgram(entries: readonly string[]): string {
  const lines = entries.map((entry, place) => `import type * as entry${place} from "${entry}";`);
  const uses = entries.map((_, place) => `export type Names${place} = keyof typeof entry${place};`);
  return [...lines, ...uses, ""].join("\n");
}

/** Every command of a package starts where npm has linked it, on this Node and on the oldest at hand. */
async function checkCommands(
  { name, commands }: PublishedPackage,
  folder: string,
  other: string | undefined,
): Promise<void> {
  for (const command of commands) {
    const args = [join("node_modules", ".bin", command), "--help"];
    await must(`${command} of ${name}`, nodeCommand(args), folder);
    if (other !== undefined) await must(`${command} on ${other}`, { program: other, args }, folder);
  }
}

/** Installs the tarballs in an empty project, as a stranger would, and uses every entry from JavaScript and TypeScript. */
export async function checkAsConsumer(
  folder: string,
  tarballs: readonly string[],
  packages: readonly PublishedPackage[],
): Promise<void> {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  const flags = ["--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
  await must("npm install of the tarballs", npmCommand(["install", ...flags, ...tarballs]), folder);
  for (const published of packages) {
    const absent = absentFiles(published, join(folder, "node_modules", published.name));
    if (absent.length > 0) throw new Error(`${published.name} promises but lacks ${absent.join(", ")}`);
  }
  writeFileSync(join(folder, "load.mjs"), loadProgram(packages.flatMap(codeEntries)));
  await must("import and require", nodeCommand(["load.mjs"]), folder);
  const other = systemNode();
  if (other !== undefined) {
    await must(`import and require on ${other}`, { program: other, args: ["load.mjs"] }, folder);
  }
  for (const published of packages) await checkCommands(published, folder, other);
  const types = typeProgram(packages.flatMap(typeEntries));
  writeFileSync(join(folder, "esm.mts"), types);
  writeFileSync(join(folder, "cjs.cts"), types);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
  await must("tsc of a consumer", toolCommand("tsc", ["-p", "."]), folder);
}
