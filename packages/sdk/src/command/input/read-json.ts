import type { Effects } from "../command.ts";
import { CommandError } from "../command-error.ts";

/** The document in a file. Throws a {@link CommandError} that names the file where there is none. */
export function readJson(path: string, { readText }: Pick<Effects, "readText">): unknown {
  const read = documentIn(path, readText);
  if ("document" in read) return read.document;
  const wrong = read.isFile ? `not JSON: ${read.reason}. Check it with a JSON editor` : read.reason;
  throw new CommandError("input", `${path}: ${wrong}.`);
}

/** The document in a file, or in words why there is none. */
export type DocumentRead =
  | { readonly document: unknown }
  | { readonly reason: string; readonly isFile: boolean };

/** Reads a file as JSON. Only what no path and no content can cause is thrown. */
export function documentIn(path: string, readText: Effects["readText"]): DocumentRead {
  try {
    const text = readText(path);
    if (text.trim() === "") return { reason: "the file is empty", isFile: true };
    return { document: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return { reason: error.message, isFile: true };
    return { reason: reasonOf(error), isFile: false };
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EISDIR: "a folder; a file is needed",
  ENOTDIR: "a file; a folder is needed",
  EACCES: "may not be read or written",
  EEXIST: "exists already, and nothing is overwritten",
  ERR_ENCODING_INVALID_ENCODED_DATA: "not text in UTF-8; save it as UTF-8",
};

/** Says in words why a path could not be read or written. Throws what has no such reason. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  return reasons[String(error.code)] ?? error.message;
}

/** Runs what reads or writes a path, and says in words why it cannot. */
export function reading<Read>(path: string, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw new CommandError("input", `${path}: ${reasonOf(error)}.`);
  }
}
