import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Effects } from "../src/command/command.ts";
import { type CommandLanguage, loadCommandLanguage } from "../src/command/language/command-language.ts";
import { runCommand } from "../src/command/run-command.ts";
import { systemEffects } from "../src/command/system-effects.ts";

/** The records of this repository. */
export const data = resolve(import.meta.dirname, "../../../data");

/** The day on which the tests run. */
export const today = "2026-11-23";

/** What a command wrote, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
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
  const here: Effects = {
    ...systemEffects(),
    coloured: false,
    width: 120,
    today: () => today,
    ...effects,
    write: (text) => stdout.push(text),
    warn: (text) => stderr.push(text),
  };
  const code = await runCommand(args, here, language);
  return { code, stdout: stdout.join(""), stderr: stderr.join("") };
}

/** An empty folder of its own. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "civic-"));
}
