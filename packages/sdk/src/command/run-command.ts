import type { Answer, Effects } from "./command.ts";
import { CommandError } from "./command-error.ts";
import { type CommandName, commandNames } from "./command-name.ts";
import { loadCommand } from "./commands.ts";
import type { CommandLanguage } from "./language/command-language.ts";
import { visible } from "./page/visible.ts";
import type { Terminal } from "./terminal.ts";
import { helpIn } from "./typed/help.ts";
import { parseTyped } from "./typed/parse-typed.ts";
import { requestOf } from "./typed/request-of.ts";
import type { CommandWords } from "./words/en.ts";

/** 0: answered. 1: the input has errors. 2: wrong usage. 3: a node could not be reached, or takes nothing at the moment. */
export type ExitCode = 0 | 1 | 2 | 3;

const exitCodes = { input: 1, usage: 2, node: 3 } as const;

/** What a command needs besides. */
export interface Means {
  readonly effects: Effects;
  readonly language: CommandLanguage;
}

/**
 * Runs what was typed after `civic`. Nothing leaves the process but what the terminal and the effects write; those are
 * loaded once it is clear that a command shall run.
 */
export async function runCommand(
  args: readonly string[],
  terminal: Terminal,
  load: () => Promise<Means>,
): Promise<ExitCode> {
  const { own, write, warn, coloured } = terminal;
  try {
    const { values, positionals } = await parseTyped(args, own);
    const about = positionals[0] === "help" ? positionals.slice(1) : positionals;
    if (values.help || about !== positionals) {
      write(`${helpIn(own, about.length > 0 ? [await nameOf(about, own)] : commandNames)}\n`);
      return 0;
    }
    if (values.version) {
      write(`${terminal.version()}\n`);
      return 0;
    }
    const name = await nameOf(positionals, own);
    const typed = { name, values, inputs: positionals.slice(1) };
    const [command, { effects, language }] = await Promise.all([loadCommand(name), load()]);
    const answer = await command.run(requestOf(command, typed, { effects, language }));
    const said =
      values.json || values.format === "json"
        ? JSON.stringify(answer.json, null, 2)
        : visible(answer.text, coloured);
    write(`${said}\n`);
    if (answer.problems.length > 0 && !answer.isToldWhole)
      warn(`${visible(problemsIn(answer, own).join("\n"))}\n`);
    return answer.problems.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const hint = error.reason === "usage" ? `\n${own.usage.see}` : "";
    warn(`${visible(error.message)}${hint}\n`);
    return exitCodes[error.reason];
  }
}

/** Most problems that are written one by one; a folder with more of them is mended in rounds. */
const mostProblems = 1000;

function problemsIn({ problems }: Answer, own: CommandWords): readonly string[] {
  if (problems.length <= mostProblems) return problems;
  return [...problems.slice(0, mostProblems), own.output.more(problems.length - mostProblems)];
}

async function nameOf([typed]: readonly string[], own: CommandWords): Promise<CommandName> {
  const name = commandNames.find((each) => each === typed);
  if (name) return name;
  const list = own.usage.oneOf(commandNames.join(", "));
  if (typed === undefined) throw new CommandError("usage", `${own.usage.noCommand} ${list}`);
  const { nearest } = await import("@civic/schema");
  const near = nearest(typed, commandNames);
  const meant = near.length === 0 ? [] : [own.situation.meant(near.join(", "))];
  throw new CommandError("usage", [own.usage.unknownCommand(typed), ...meant, list].join(" "));
}
