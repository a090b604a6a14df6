import { parseArgs } from "node:util";
import { languageOf } from "@civic/schema/languages";
import { CommandError } from "../command-error.ts";
import type { CommandWords } from "../words/en.ts";
import { languageList } from "./help.ts";

/** Every option of every command. */
export const options = {
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
  from: { type: "string" },
  mapping: { type: "string" },
  anchor: { type: "string" },
  junit: { type: "string" },
  node: { type: "string" },
  "api-key": { type: "string" },
  "stands-by": { type: "string" },
  set: { type: "string", multiple: true },
  "dry-run": { type: "boolean" },
  "withdraw-missing": { type: "boolean" },
  yes: { type: "boolean" },
  check: { type: "boolean" },
  format: { type: "string" },
  lang: { type: "string", multiple: true },
  json: { type: "boolean" },
  all: { type: "boolean" },
  version: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** What was typed after `civic`, in options and the rest. Throws a {@link CommandError} where it cannot be read. */
export async function parseTyped(args: readonly string[], own: CommandWords) {
  const parsed = await parsedOrRefused(args, own);
  const { usage } = own;
  const wanted = parsed.values.lang ?? [];
  const { sheet } = parsed.values;
  const tags = sheet === undefined || sheet === "" ? wanted : [...wanted, sheet];
  const strange = tags.find((tag) => languageOf(tag) === undefined);
  if (strange !== undefined)
    throw new CommandError("usage", `${usage.noLanguage(strange)} ${usage.oneOf(languageList())}`);
  if (new Set(wanted.map(languageOf)).size > 1) throw new CommandError("usage", usage.twoLanguages);
  return parsed;
}

async function parsedOrRefused(args: readonly string[], own: CommandWords) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CommandError("usage", await refusal(error, own));
  }
}

/** Node says what is wrong in English; the option it names is all that is taken from it. */
async function refusal(error: TypeError, own: CommandWords): Promise<string> {
  const option = /'(?:-\w, )?(--?[^\s'=]+)/.exec(error.message)?.[1] ?? "";
  if (!("code" in error) || error.code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
    return [own.usage.unknownOption(option), ...(await meantOption(option, own))].join(" ");
  const takesValue = Object.entries(options).some(
    ([name, { type }]) => option === `--${name}` && type === "string",
  );
  return takesValue ? own.usage.valueMissing(option) : own.usage.valueNotTaken(option);
}

/** The options that were most likely meant. */
async function meantOption(typed: string, own: CommandWords): Promise<readonly string[]> {
  const { nearest } = await import("@civic/schema");
  const near = nearest(typed.replace(/^-+/, ""), Object.keys(options));
  return near.length === 0 ? [] : [own.situation.meant(near.map((name) => `--${name}`).join(", "))];
}

/** See {@link parseTyped}. */
export type TypedValues = Awaited<ReturnType<typeof parseTyped>>["values"];
