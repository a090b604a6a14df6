import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { stripVTControlCharacters } from "node:util";

/** The root folder of the repository. */
export const root = resolve(import.meta.dirname, "..");

/** Which package brings which command. */
const packageOfTool = {
  attw: "@arethetypeswrong/cli",
  biome: "@biomejs/biome",
  changeset: "@changesets/cli",
  depcruise: "dependency-cruiser",
  knip: "knip",
  playwright: "@playwright/test",
  publint: "publint",
  "size-limit": "size-limit",
  tsc: "@typescript/native",
  turbo: "turbo",
  vite: "vite",
  vitest: "vitest",
} as const;

export type Tool = keyof typeof packageOfTool;

/** A program with its arguments, ready for `spawn`. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/** A command of an installed package, run by this very Node: the same on every platform, no shell between. */
export function toolCommand(tool: Tool, args: readonly string[]): Command {
  const folder = join(root, "node_modules", packageOfTool[tool]);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === "string" ? bin : bin[tool];
  if (file === undefined) throw new Error(`${packageOfTool[tool]} has no command ${tool}`);
  return nodeCommand([join(folder, file), ...args]);
}

export function nodeCommand(args: readonly string[]): Command {
  return { program: process.execPath, args };
}

/** npm, by the file it names itself when it started this process. */
export function npmCommand(args: readonly string[]): Command {
  const npm = process.env.npm_execpath;
  return npm?.endsWith("npm-cli.js") ? nodeCommand([npm, ...args]) : { program: "npm", args };
}

/** Where Node keeps what it made of sources: what is started from them again starts in half the time. */
export const compileCache = join(root, "node_modules", ".cache", "node");

/** Settings every child gets: the pinned Node first in the path, no telemetry. */
function childEnvironment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const path = [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  return {
    NODE_COMPILE_CACHE: compileCache,
    ...process.env,
    PATH: path,
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    ...more,
  };
}

export function start(command: Command, options: SpawnOptions = {}): ChildProcess {
  return spawn(command.program, command.args, {
    cwd: root,
    stdio: "inherit",
    ...options,
    env: childEnvironment(options.env),
  });
}

/** Waits for the end; a child ended by a signal gives 128 + its number, as a shell says it. */
export function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((settle, fail) => {
    child.once("error", fail);
    child.once("close", (code, signal) => settle(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

/** Runs to the end with the terminal of this process. */
export function run(command: Command, options: SpawnOptions = {}): Promise<number> {
  return exitCode(start(command, options));
}

export interface Captured {
  readonly code: number;
  readonly output: string;
}

const longestRun = 40 * 60_000;

/** Runs to the end and keeps what is printed (both streams, in order of arrival); `said` hears each line at once. */
export async function capture(
  command: Command,
  { said, ...options }: SpawnOptions & { readonly said?: (line: string) => void } = {},
): Promise<Captured> {
  const child = start(command, { timeout: longestRun, ...options, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    if (stream && said) createInterface(stream).on("line", (line) => said(stripVTControlCharacters(line)));
  }
  return { code: await exitCode(child), output };
}
