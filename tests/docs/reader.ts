import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { main } from "../../apps/api/tests/support/node-environment.ts";
import { savedFiles } from "./examples.ts";

const root = resolve(import.meta.dirname, "../..");

/** A folder as a reader has it: the package installed, the records of this repository, the files of a document saved. */
export function readersFolder(document: string): string {
  const folder = mkdtempSync(join(tmpdir(), "civic-reader-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "node_modules/@civic"), { recursive: true });
  symlinkSync(join(root, "packages/schema"), join(folder, "node_modules/@civic/schema"), "junction");
  symlinkSync(join(root, "data"), join(folder, "data"), "junction");
  for (const [path, content] of savedFiles(document)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Runs a TypeScript program in a folder. */
export function runProgram(code: string, folder: string) {
  return spawnSync(process.execPath, ["--conditions=source", "--input-type=module-typescript", "-"], {
    cwd: folder,
    input: code,
    encoding: "utf8",
    timeout: 100_000,
  });
}

const command = join(root, "packages/sdk/src/command/main.ts");

/** How documents name the two commands, and what they are in this repository. */
const commands = [
  [/npx civic|npm run --silent civic --/, '"$NODE" --conditions=source "$CIVIC"'],
  [/npm start (?:--silent )?--(?= )/, '"$NODE" --conditions=source "$CIVIC_NODE"'],
] as const;

/** Types a line of a document into a shell in that folder, where the commands are those of this repository. */
export function runLine(line: string, folder: string, variables: Readonly<Record<string, string>> = {}) {
  const typed = commands.reduce((text, [named, run]) => text.replace(named, run), line);
  return spawnSync("sh", ["-c", typed], {
    cwd: folder,
    env: {
      ...{
        PATH: process.env.PATH,
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
        NODE: process.execPath,
        CIVIC: command,
        CIVIC_NODE: main,
        LC_ALL: "C.UTF-8",
      },
      ...variables,
    },
    encoding: "utf8",
    timeout: 100_000,
  });
}
