import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readRecordFolder } from "@civic/schema/folder";
import type { Effects } from "../src/command/command.ts";
import { type CommandLanguage, loadCommandLanguage } from "../src/command/language/command-language.ts";
import { runCommand } from "../src/command/run-command.ts";
import { systemEffects } from "../src/command/system-effects.ts";
import { systemTerminal, type Terminal } from "../src/command/terminal.ts";

/** The records of this repository. */
export const data = resolve(import.meta.dirname, "../../../data");

/** A copy of the records of a few States, for a process: it reads all of them each time it starts. */
export function someStates(...states: readonly string[]): string {
  const folder = emptyFolder();
  for (const state of states) cpSync(join(data, state), join(folder, state), { recursive: true });
  return folder;
}

/** The day on which the tests run. */
export const today = "2026-11-23";

/** What a command wrote, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Reading and checking every record takes seconds; the records of the repository do not change while tests run. */
let repository: ReturnType<Effects["readFolder"]> | undefined;

function readFolder(folder: string): ReturnType<Effects["readFolder"]> {
  if (folder !== data) return readRecordFolder(folder);
  repository ??= readRecordFolder(folder);
  return repository;
}

/** What the tests speak, unless they say otherwise. */
export const english = await loadCommandLanguage("en");

/** Runs the command in this process, on the real files. */
export async function runCivic(
  args: readonly string[],
  altered: Partial<Effects> & { readonly language?: CommandLanguage } = {},
): Promise<Ran> {
  const { language = english, ...effects } = altered;
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const terminal: Terminal = {
    ...systemTerminal(language.own),
    coloured: effects.coloured ?? false,
    progress: () => undefined,
    write: (text) => stdout.push(text),
    warn: (text) => stderr.push(text),
  };
  const here: Effects = {
    ...systemEffects(terminal),
    readFolder,
    environment: () => undefined,
    prompt: undefined,
    width: 120,
    today: () => today,
    ...effects,
  };
  const code = await runCommand(args, terminal, async () => ({ effects: here, language }));
  return { code, stdout: stdout.join(""), stderr: stderr.join("") };
}

/** An empty folder of its own. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "civic-"));
}
