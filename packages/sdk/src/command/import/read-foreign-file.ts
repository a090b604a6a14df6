import { describeFinding } from "@civic/schema";
import { foreignLimit, type ReadForeign } from "@civic/schema/interop";
import type { Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { reading } from "../input/read-json.ts";

/** What stands in a file of another system. Throws a {@link CommandError} that says why it cannot be read. */
export function readForeignFile<Read>(
  path: string,
  { effects, language }: Pick<Request, "effects" | "language">,
  read: (bytes: Uint8Array) => ReadForeign<Read>,
): Read {
  const file = reading(path, language, () => effects.readBytes(path, foreignLimit));
  if (file.type === "not-regular")
    throw new CommandError("input", `${path}: ${language.own.files.notRegular}.`);
  const { read: found, finding } = {
    read: undefined,
    finding: undefined,
    ...(file.type === "bytes" ? read(file.bytes) : read(new Uint8Array(foreignLimit + 1))),
  };
  if (finding !== undefined)
    throw new CommandError("input", `${path}: ${describeFinding(finding, language.messages)}`);
  return found as Read;
}
