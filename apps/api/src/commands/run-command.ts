import { CannotStart } from "../cannot-start.ts";
import type { Command, Effects, ExitCode } from "./command.ts";
import { findCommand } from "./find-command.ts";
import { helpOf, helpOfCommand, usageOf } from "./help.ts";
import { parseTyped } from "./parse-typed.ts";
import { UsageError } from "./usage-error.ts";

/** Does what was typed after `civic-node`, and gives what the process ends with. */
export async function runCommand(
  words: readonly string[],
  commands: Readonly<Record<string, Command>>,
  effects: Effects,
): Promise<ExitCode> {
  try {
    const wanted = wantedHelp(words);
    if (wanted === undefined) return await run(words, commands, effects);
    await effects.write(helpFor(wanted, commands));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    effects.remark(`${error.message}\ncivic-node help names every command.\n`);
    return 2;
  }
}

/** What help is asked about; `undefined` where none is asked for. */
function wantedHelp(words: readonly string[]): readonly string[] | undefined {
  if (words[0] === "help") return words.slice(1);
  const isAsked = words.some((word) => word === "--help" || word === "-h");
  return isAsked ? words.filter((word) => !word.startsWith("-")) : undefined;
}

function helpFor(wanted: readonly string[], commands: Readonly<Record<string, Command>>): string {
  const [first] = wanted;
  if (first === undefined) return helpOf(commands);
  const group = Object.entries(commands).filter(([name]) => name.startsWith(`${first} `));
  if (wanted.length === 1 && group.length > 0)
    return group.map(([name, command]) => helpOfCommand(name, command)).join("\n");
  const { name, command } = findCommand(wanted, commands);
  return helpOfCommand(name, command);
}

async function run(
  words: readonly string[],
  commands: Readonly<Record<string, Command>>,
  effects: Effects,
): Promise<ExitCode> {
  const { name, command, rest } = findCommand(words, commands);
  try {
    return await command.run(parseTyped(rest, command), effects);
  } catch (error) {
    if (error instanceof UsageError)
      throw new UsageError(`${error.message}\nUsage: civic-node ${usageOf(name, command)}`);
    if (error instanceof CannotStart) {
      effects.remark(`${command.failure}\n${error.message}\n`);
      return 1;
    }
    throw error;
  }
}
