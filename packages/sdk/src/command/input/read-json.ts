import { describeFinding, notJson } from "@civic/schema";
import type { Effects } from "../command.ts";
import { CommandError } from "../command-error.ts";
import type { CommandLanguage } from "../language/command-language.ts";

/** The document in a file. Throws a {@link CommandError} that names the file where there is none. */
export function readJson(
  path: string,
  { readText }: Pick<Effects, "readText">,
  language: CommandLanguage,
): unknown {
  const text = reading(path, language, () => readText(path));
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError("input", `${path}: ${describeFinding(notJson(text), language.messages)}`);
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
