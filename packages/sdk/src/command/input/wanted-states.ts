import { isCountry, isInternationalBody } from "@civic/schema";
import type { Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import type { CommandLanguage } from "../language/command-language.ts";

/** Most States that a page shows in full where none is named: of more, each has a line. */
const mostInFull = 8;

/** Most names that a command takes: there are fewer States. */
export const mostStates = 300;

/** Whether States are only counted: none was named, and there are more than a page shows. */
export function isOverview(named: readonly string[], there: number, { all }: Pick<Request, "all">): boolean {
  return named.length === 0 && !all && there > mostInFull;
}

/** What was typed, where it was looked for, and in which language it is refused. */
interface Looked {
  /** The folder of records, as it was typed. */
  readonly folder: string;
  /** The States, and other folders, that hold records. */
  readonly there: ReadonlySet<string>;
  readonly language: CommandLanguage;
}

/**
 * The States that were named, each once, as their folders are called. Throws a {@link CommandError} where a name is the
 * code of no State, or of one without records.
 */
export function wantedStates(typed: readonly string[], { folder, there, language }: Looked): string[] {
  const states = typed.map((name) => {
    const state = there.has(name) ? name : name.toLowerCase();
    if (there.has(state)) return state;
    if (!isCountry(state) && !isInternationalBody(state))
      throw new CommandError("usage", language.own.compare.noState(language.words.quoted(name)));
    throw new CommandError("input", `${folder}: ${language.own.files.noRecordOf(state)}`);
  });
  return [...new Set(states)];
}

/** The items of the States that were named; all where none was. */
export function ofStates<Item>(
  items: readonly Item[],
  states: readonly string[],
  stateOf: (item: Item) => string,
): readonly Item[] {
  return states.length === 0 ? items : items.filter((item) => states.includes(stateOf(item)));
}
