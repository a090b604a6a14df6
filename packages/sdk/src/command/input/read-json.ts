import type { Effects } from "../command.ts";
import { CommandError } from "../command-error.ts";

/** The document in a file. Throws a {@link CommandError} that names the file where there is none. */
export function readJson(path: string, { readText }: Pick<Effects, "readText">): unknown {
  const text = reading(path, () => readText(path));
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CommandError("input", `${path}: not JSON. ${error.message}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EISDIR: "a folder; a file is needed",
  ENOTDIR: "a file; a folder is needed",
  EACCES: "may not be read or written",
  EEXIST: "exists already, and nothing is overwritten",
};

/** Runs what reads or writes a path, and says in words why it cannot. */
export function reading<Read>(path: string, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    throw new CommandError("input", `${path}: ${reasons[String(error.code)] ?? error.message}.`);
  }
}
