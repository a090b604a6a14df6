import type { Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { reading } from "../input/read-json.ts";
import { inShell } from "../page/in-shell.ts";

/** Far more than an API key has. */
const keyLimit = 1024;

/** The API key in a file that its owner alone may read. Throws a {@link CommandError} where there is none. */
export function readApiKey(
  path: string,
  { effects, language }: Pick<Request, "effects" | "language">,
): string {
  const { own } = language;
  const read = reading(path, language, () => effects.readPrivate(path, keyLimit));
  const refuse = (said: string) => new CommandError("input", `${path}: ${said}`);
  if (read.type === "not-regular") throw refuse(`${own.files.notRegular}.`);
  if (read.type === "exposed") throw refuse(own.conformance.exposed(read.mode, `chmod 600 ${inShell(path)}`));
  const text = read.type === "bytes" ? new TextDecoder().decode(read.bytes).trim() : "";
  if (!/^[\x21-\x7e]+$/.test(text)) throw refuse(own.conformance.noKey);
  return text;
}
