import { languages, languageTags } from "@civic/schema/languages";
import { type CommandName, commandNames } from "../command-name.ts";
import type { CommandWords } from "../words/en.ts";

/** How each of some commands is typed and what it does. */
export function helpIn(own: CommandWords, names: readonly CommandName[] = commandNames): string {
  const { commands, help } = own;
  const lines = names.flatMap((name) => [`  ${commands[name].usage}`, `      ${commands[name].summary}`]);
  return [
    help.usage,
    ...lines,
    "",
    help.folder,
    help.language(languageTags.join("|")),
    help.version,
    help.exitCodes,
  ].join("\n");
}

/** The languages with their own names, for those who typed another. */
export function languageList(): string {
  return languageTags.map((tag) => `${tag} (${languages[tag].name})`).join(", ");
}
