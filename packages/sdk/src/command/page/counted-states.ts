import { grouped } from "@civic/schema";
import { codelists } from "@civic/schema/codelists";
import type { CommandLanguage } from "../language/command-language.ts";
import { figureTable } from "./figure-table.ts";

/** By what the items of each State are counted. */
interface Counted<Item, List extends keyof typeof codelists> {
  readonly list: List;
  readonly codeOf: (item: Item) => string;
  readonly language: CommandLanguage;
}

/**
 * A line for each State, a column for each code of a list that occurs, and before them the columns in words: the names of
 * codes are too long to stand above figures.
 */
export function countedStates<Item, List extends keyof typeof codelists>(
  states: readonly (readonly [string, readonly Item[]])[],
  { list, codeOf, language }: Counted<Item, List>,
): string[] {
  const { own, label, words } = language;
  const all = states.flatMap(([, items]) => items);
  const occurring = new Set(all.map(codeOf));
  const codes = codelists[list].concepts
    .map(({ code }) => code as string)
    .filter((code) => occurring.has(code));
  const rowOf = (name: string, items: readonly Item[]) => {
    const byCode = grouped(items, codeOf);
    return [name, items.length, ...codes.map((code) => byCode.get(code)?.length ?? 0)].map(String);
  };
  const numbers = codes.map((_, column) => `${column + 1}`);
  return [
    ...codes.map((code, column) => `  ${numbers[column]}${words.colon}${label(list, code)}`),
    "",
    ...figureTable([
      [own.overview.state, own.overview.all, ...numbers],
      ...states.map(([state, items]) => rowOf(state.toUpperCase(), items)),
      rowOf(own.overview.all, all),
    ]),
  ];
}
