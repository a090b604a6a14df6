import { describeFinding, type Finding, finding, notJson } from "@civic/schema";
import type { Effects } from "../command.ts";
import { CommandError } from "../command-error.ts";
import type { CommandLanguage } from "../language/command-language.ts";

/** The document in a file. Throws a {@link CommandError} that names the file where there is none. */
export function readJson(
  path: string,
  { readText }: Pick<Effects, "readText">,
  language: CommandLanguage,
): unknown {
  const read = parsed(reading(path, language, () => readText(path)));
  if ("document" in read) return read.document;
  throw new CommandError("input", `${path}: ${describeFinding(read.finding, language.messages)}`);
}

/** The document in a file, or why there is none. */
export type DocumentRead = { readonly document: unknown } | { readonly finding: Finding };

/** Reads a file as JSON. Only what no path and no content can cause is thrown. */
export function documentIn(
  path: string,
  readText: Effects["readText"],
  language: CommandLanguage,
): DocumentRead {
  let text: string;
  try {
    text = readText(path);
  } catch (error) {
    return { finding: finding("file-unreadable", "", { reason: reasonOf(error, language) }) };
  }
  return parsed(text);
}

function parsed(text: string): DocumentRead {
  try {
    return { document: JSON.parse(text) };
  } catch {
    return { finding: notJson(text) };
  }
}

/** Says in words why a path could not be read or written. Throws what has no such reason. */
function reasonOf(error: unknown, { own }: CommandLanguage): string {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  const reasons: Readonly<Record<string, string>> = own.files.reasons;
  return reasons[String(error.code)] ?? error.message;
}

/** Runs what reads or writes a path, and says in words why it cannot. */
export function reading<Read>(path: string, language: CommandLanguage, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw new CommandError("input", `${path}: ${reasonOf(error, language)}.`);
  }
}
