import { parseArgs } from "node:util";
import { checkCommand } from "./check/check-command.ts";
import type { Answer, Command, Effects, OptionName, Request } from "./command.ts";
import { CommandError } from "./command-error.ts";
import { compareCommand } from "./compare-command.ts";
import { coverageCommand } from "./coverage-command.ts";
import { evaluateCommand } from "./evaluate-command.ts";
import { gapsCommand } from "./gaps-command.ts";
import { navigateCommand } from "./navigate-command.ts";
import { newCommand } from "./new/new-command.ts";
import { pageIn } from "./page/page.ts";
import { visible } from "./page/visible.ts";

const commands = new Map<string, Command>([
  ["navigate", navigateCommand],
  ["evaluate", evaluateCommand],
  ["coverage", coverageCommand],
  ["gaps", gapsCommand],
  ["compare", compareCommand],
  ["check", checkCommand],
  ["new", newCommand],
]);

/** 0: answered. 1: the input has errors. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Runs what was typed after `civic`. Nothing leaves the process but what the effects write. */
export function runCommand(args: readonly string[], effects: Effects): ExitCode {
  try {
    const { values, positionals } = parse(args);
    if (values.help || positionals[0] === "help") {
      effects.write(`${help()}\n`);
      return 0;
    }
    const command = commandOf(positionals);
    const answer = command.run(requestOf(command, { values, inputs: positionals.slice(1), effects }));
    const said = values.json ? JSON.stringify(answer.json, null, 2) : visible(answer.text, effects.coloured);
    effects.write(`${said}\n`);
    if (answer.problems.length > 0) effects.warn(`${visible(problemsIn(answer).join("\n"))}\n`);
    return answer.problems.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const hint = error.reason === "usage" ? "\nSee civic --help." : "";
    effects.warn(`${visible(error.message)}${hint}\n`);
    return error.reason === "usage" ? 2 : 1;
  }
}

/** Most problems that are written one by one; a folder with more of them is mended in rounds. */
const mostProblems = 1000;

function problemsIn({ problems }: Answer): readonly string[] {
  if (problems.length <= mostProblems) return problems;
  return [...problems.slice(0, mostProblems), `… and ${problems.length - mostProblems} more.`];
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: "string" },
        today: { type: "string" },
        record: { type: "string" },
        publisher: { type: "string" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // What follows the first sentence is for those who write programs.
    throw new CommandError("usage", `${error.message.split(". ")[0]}.`);
  }
}

function commandOf([name]: readonly string[]): Command {
  const command = commands.get(name ?? "");
  if (command) return command;
  const said = name === undefined ? "No command." : `Unknown command “${name}”.`;
  throw new CommandError("usage", `${said} Use one of: ${[...commands.keys()].join(", ")}.`);
}

const options: readonly OptionName[] = ["data", "today", "record", "json", "publisher"];

interface Typed {
  readonly values: ReturnType<typeof parse>["values"];
  readonly inputs: readonly string[];
  readonly effects: Effects;
}

function requestOf(command: Command, { values, inputs, effects }: Typed): Request {
  const refuse = (what: string) => new CommandError("usage", `${what} Usage: ${command.usage}`);
  for (const option of options) {
    if (values[option] !== undefined && !command.options[option])
      throw refuse(`--${option} is not an option here.`);
    if (values[option] === undefined && command.options[option] === "needed")
      throw refuse(`--${option} is missing.`);
    if (values[option] === "") throw refuse(`--${option} is empty.`);
  }
  const { what, least, most } = command.inputs ?? { what: "options only", least: 0, most: 0 };
  if (inputs.length < least || inputs.length > most) throw refuse(`Expected ${what}.`);
  if (values.today !== undefined && !isDay(values.today))
    throw refuse(`--today “${values.today}” is not a day (YYYY-MM-DD).`);
  return {
    inputs,
    ...(values.record !== undefined && { record: values.record }),
    ...(values.publisher !== undefined && { publisher: values.publisher }),
    data: values.data ?? "",
    today: values.today ?? effects.today(),
    effects,
    page: pageIn(effects.coloured),
  };
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

function help(): string {
  const lines = [...commands.values()].flatMap(({ usage, summary }) => [`  ${usage}`, `      ${summary}`]);
  const end = [
    "<folder> holds records as <state>/<kind>/<name>.json. Nothing is sent anywhere.",
    "Exit codes: 0 answered, 1 the input has errors (what is wrong stands on stderr), 2 wrong usage.",
  ];
  return ["Usage:", ...lines, "", ...end].join("\n");
}
