import { fallbackLanguage, type Language, languageOf } from "@civic/schema/languages";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language to speak: that of `--lang`, else that of the environment, else English. An option that names no
 * language is refused later, in words of the environment's language.
 */
export function wantedLanguage(args: readonly string[], environment: Environment): Language {
  return languageGiven(args, "--lang") ?? environmentLanguage(environment);
}

/** The language of the sheet that is asked for, if any. */
export function wantedSheet(args: readonly string[]): Language | undefined {
  return languageGiven(args, "--sheet");
}

function languageGiven(args: readonly string[], option: string): Language | undefined {
  const apart = args.findLast((_, index) => args[index - 1] === option) ?? "";
  const joined = args.findLast((arg) => arg.startsWith(`${option}=`))?.slice(option.length + 1) ?? "";
  return languageOf(apart) ?? languageOf(joined);
}

/** The first variable that is set decides, as POSIX has it: the rest is not looked at, even if the first is unknown. */
function environmentLanguage({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  return languageOf(LC_ALL || LC_MESSAGES || LANG || "") ?? fallbackLanguage;
}
