import type { Effects } from "../command.ts";
import { CommandError } from "../command-error.ts";
import type { CommandLanguage } from "../language/command-language.ts";

/** The document in a file. Throws a {@link CommandError} that names the file where there is none. */
export function readJson(
  path: string,
  { readText }: Pick<Effects, "readText">,
  language: CommandLanguage,
): unknown {
  const read = documentIn(path, readText, language);
  if ("document" in read) return read.document;
  const wrong = read.isFile ? language.own.files.notJson(read.reason) : read.reason;
  throw new CommandError("input", `${path}: ${wrong}.`);
}

/** The document in a file, or in words why there is none. */
export type DocumentRead =
  | { readonly document: unknown }
  | { readonly reason: string; readonly isFile: boolean };

/** Reads a file as JSON. Only what no path and no content can cause is thrown. */
export function documentIn(
  path: string,
  readText: Effects["readText"],
  language: CommandLanguage,
): DocumentRead {
  try {
    const text = readText(path);
    if (text.trim() === "") return { reason: language.own.files.empty, isFile: true };
    return { document: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return { reason: error.message, isFile: true };
    return { reason: reasonOf(error, language), isFile: false };
  }
}

/** Says in words why a path could not be read or written. Throws what has no such reason. */
function reasonOf(error: unknown, { own }: CommandLanguage): string {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  const reasons: Readonly<Record<string, string | ((reason: string) => string)>> = own.files;
  const reason = reasons[String(error.code)];
  return typeof reason === "string" ? reason : error.message;
}

/** Runs what reads or writes a path, and says in words why it cannot. */
export function reading<Read>(path: string, language: CommandLanguage, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw new CommandError("input", `${path}: ${reasonOf(error, language)}.`);
  }
}
