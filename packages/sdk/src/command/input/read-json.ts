import { describeFinding, documentLimit, type Finding, readDocument, tooLarge } from "@civic/schema";
import type { Effects } from "../command.ts";
import { CommandError } from "../command-error.ts";
import type { CommandLanguage } from "../language/command-language.ts";
import { namedPlaces } from "./named-places.ts";

/**
 * The document in an ordinary file, read as strictly as a record is. Throws a {@link CommandError} that names the file,
 * and the places in it, where there is none.
 */
export function readJson(
  path: string,
  { readBytes }: Pick<Effects, "readBytes">,
  language: CommandLanguage,
): unknown {
  const file = reading(path, language, () => readBytes(path, documentLimit));
  if (file.type === "not-regular")
    throw new CommandError("input", `${path}: ${language.own.files.notRegular}.`);
  if (file.type === "too-large") throw refusal(path, [tooLarge], language);
  const read = readDocument(file.bytes);
  const errors = read.findings.filter(({ severity }) => severity === "error");
  if (!read.read || errors.length > 0) throw refusal(path, errors, language);
  return read.document;
}

function refusal(path: string, findings: readonly Finding[], { own, messages }: CommandLanguage) {
  const { named, others } = namedPlaces(findings);
  const lines = named.map((finding) => {
    const place = finding.pointer === "" ? path : `${path}#${finding.pointer}`;
    return `${place}: ${describeFinding(finding, messages)}`;
  });
  const more = others > 0 ? [own.situation.morePlaces(others)] : [];
  return new CommandError("input", [...lines, ...more].join("\n"));
}

/** Says in words why a path could not be read or written. Throws what has no such reason. */
function reasonOf(error: unknown, { own, messages }: CommandLanguage): string {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  const reasons: Readonly<Record<string, string>> = { ...messages.forms.reasons, ...own.files.reasons };
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

/** The same of what takes its time. */
export async function readingSoon<Read>(
  path: string,
  language: CommandLanguage,
  read: () => Promise<Read>,
): Promise<Read> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError("input", `${path}: ${reasonOf(error, language)}.`);
  }
}
