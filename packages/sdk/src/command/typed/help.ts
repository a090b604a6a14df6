import { languages, languageTags } from "@civic/schema/languages";
import { commandNames } from "../command-name.ts";
import type { CommandLanguage } from "../language/command-language.ts";

/** How each command is typed and what it does. */
export function helpIn({ own }: CommandLanguage): string {
  const { commands, help } = own;
  const lines = commandNames.flatMap((name) => [
    `  ${commands[name].usage}`,
    `      ${commands[name].summary}`,
  ]);
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
