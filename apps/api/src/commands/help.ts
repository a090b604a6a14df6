import type { Command } from "./command.ts";

/** What is said of the program as a whole: every command with what it does. */
export function helpOf(commands: Readonly<Record<string, Command>>): string {
  const entries = Object.entries(commands).map(
    ([name, command]) => [usageOf(name, command), command.summary] as const,
  );
  return [
    "civic-node runs a CIVIC node and looks after its store.",
    "",
    "  civic-node",
    "      Starts the node. It runs until it is stopped.",
    ...entries.flatMap(([usage, summary]) => [`  civic-node ${usage}`, `      ${summary}`]),
    "  civic-node help [command]",
    "      Says more of a command: its options, and examples.",
    "",
    "The settings come from the environment, for each command as for the node itself: CIVIC_DATA or DATABASE_URL",
    "name the store. From a copy of the repository type npm start -- in place of civic-node.",
    "",
    "A command ends with 0 where it is done, with 1 where it could not be done or what it looked at is not sound, and",
    "with 2 where what was typed is no command.",
    "",
  ].join("\n");
}

/** What is said of one command. */
export function helpOfCommand(name: string, command: Command): string {
  const { summary, options = {}, notes = [], examples } = command;
  const names = Object.entries(options).map(
    ([option, { value, summary: means }]) => [`  ${typedOption(option, value)}`, means] as const,
  );
  const width = Math.max(0, ...names.map(([typed]) => typed.length)) + 2;
  return [
    `civic-node ${usageOf(name, command)}`,
    "",
    summary,
    ...notes,
    ...(names.length === 0 ? [] : ["", "Options"]),
    ...names.map(([typed, means]) => `${typed.padEnd(width)}${means}`),
    "",
    examples.length === 1 ? "Example" : "Examples",
    ...examples.map((example) => `  civic-node ${example}`),
    "",
  ].join("\n");
}

/** How a command is typed. */
export function usageOf(name: string, { inputs = [], options = {} }: Command): string {
  const typed = Object.entries(options).map(([option, { value, needed }]) =>
    needed ? typedOption(option, value) : `[${typedOption(option, value)}]`,
  );
  return [name, ...inputs.map((input) => `<${input}>`), ...typed].join(" ");
}

function typedOption(name: string, value: string | undefined): string {
  return value === undefined ? `--${name}` : `--${name} <${value}>`;
}
