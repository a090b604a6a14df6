import { fallbackLanguage, type Language, languageOf } from "@civic/schema/languages";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language to speak: that of `--lang`, else that of the environment, else English. An option that names no
 * language is refused later, in words of the environment's language.
 */
export function wantedLanguage(args: readonly string[], environment: Environment): Language {
  const option = args.findLast((_, index) => args[index - 1] === "--lang") ?? "";
  const joined = args.findLast((arg) => arg.startsWith("--lang="))?.slice("--lang=".length) ?? "";
  return languageOf(option) ?? languageOf(joined) ?? environmentLanguage(environment);
}

/** The first variable that is set decides, as POSIX has it: the rest is not looked at, even if the first is unknown. */
function environmentLanguage({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  return languageOf(LC_ALL || LC_MESSAGES || LANG || "") ?? fallbackLanguage;
}
