import { parseArgs } from "node:util";
import { languageOf } from "@civic/schema/languages";
import { CommandError } from "../command-error.ts";
import type { CommandLanguage } from "../language/command-language.ts";
import { languageList } from "./help.ts";

const options = {
  data: { type: "string" },
  today: { type: "string" },
  record: { type: "string" },
  publisher: { type: "string" },
  as: { type: "string" },
  region: { type: "string" },
  sheet: { type: "string" },
  language: { type: "string" },
  "reviewed-by": { type: "string" },
  key: { type: "string" },
  out: { type: "string" },
  anchor: { type: "string" },
  junit: { type: "string" },
  node: { type: "string" },
  "api-key": { type: "string" },
  "stands-by": { type: "string" },
  "dry-run": { type: "boolean" },
  lang: { type: "string", multiple: true },
  json: { type: "boolean" },
  all: { type: "boolean" },
  version: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** What was typed after `civic`, in options and the rest. Throws a {@link CommandError} where it cannot be read. */
export function parseTyped(args: readonly string[], language: CommandLanguage) {
  const parsed = parsedOrRefused(args, language);
  const { usage } = language.own;
  const wanted = parsed.values.lang ?? [];
  const { sheet } = parsed.values;
  const tags = sheet === undefined || sheet === "" ? wanted : [...wanted, sheet];
  const strange = tags.find((tag) => languageOf(tag) === undefined);
  if (strange !== undefined)
    throw new CommandError("usage", `${usage.noLanguage(strange)} ${usage.oneOf(languageList())}`);
  if (new Set(wanted.map(languageOf)).size > 1) throw new CommandError("usage", usage.twoLanguages);
  return parsed;
}

function parsedOrRefused(args: readonly string[], language: CommandLanguage) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CommandError("usage", refusal(error, language));
  }
}

/** Node says what is wrong in English; the option it names is all that is taken from it. */
function refusal(error: TypeError, { own }: CommandLanguage): string {
  const option = /'(?:-\w, )?(--?[^\s'=]+)/.exec(error.message)?.[1] ?? "";
  if (!("code" in error) || error.code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
    return own.usage.unknownOption(option);
  const takesValue = Object.entries(options).some(
    ([name, { type }]) => option === `--${name}` && type === "string",
  );
  return takesValue ? own.usage.valueMissing(option) : own.usage.valueNotTaken(option);
}

/** See {@link parseTyped}. */
export type TypedValues = ReturnType<typeof parseTyped>["values"];
