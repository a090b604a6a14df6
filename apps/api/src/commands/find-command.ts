import type { Command } from "./command.ts";
import { nearest } from "./nearest.ts";
import { noOption } from "./parse-typed.ts";
import { UsageError } from "./usage-error.ts";

/** A command, and what was typed after its name. */
export interface FoundCommand {
  readonly name: string;
  readonly command: Command;
  readonly rest: readonly string[];
}

/**
 * Finds the command that was typed: its name has one word or two.
 *
 * @throws {UsageError} where there is none, naming those that may have been meant.
 */
export function findCommand(
  words: readonly string[],
  commands: Readonly<Record<string, Command>>,
): FoundCommand {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(" ");
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command !== undefined) return { name, command, rest: words.slice(length) };
  }
  throw new UsageError(noCommand(words, Object.keys(commands)));
}

function noCommand([first = "", second]: readonly string[], names: readonly string[]): string {
  if (first.startsWith("-"))
    return `${noOption(first, [])} Without a command the node starts; its settings come from the environment.`;
  const seconds = names
    .filter((name) => name.startsWith(`${first} `))
    .map((name) => name.split(" ")[1] ?? "");
  if (seconds.length > 0) {
    const others = `After ${first} comes ${seconds.join(" or ")}.`;
    return second === undefined ? others : `There is no command ${first} ${second}. ${others}`;
  }
  const whole = [first, second].filter((word) => word !== undefined).join(" ");
  const meant = nearest(whole, names) ?? nearest(first, [...new Set(names.map(firstWord)), "help"]);
  return `There is no command ${first}.${meant === undefined ? "" : ` Did you mean ${meant}?`}`;
}

function firstWord(name: string): string {
  return name.split(" ")[0] ?? name;
}
