import { documentLimit } from "@civic/schema";
import type { Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { isFolder } from "./folder-names.ts";
import { placeInFolder } from "./place-in-folder.ts";
import { reading, readingSoon } from "./read-json.ts";
import { readFiles, withoutEnd } from "./read-records.ts";

/** A file as it stands on the disk. */
export interface WholeFile {
  /** As it is shown, and where it is written; absent for the standard input. */
  readonly path: string | undefined;
  readonly bytes: Uint8Array;
}

type Around = Pick<Request, "effects" | "language">;

/** The files that were typed: one, those of a folder of records or of a part of it, or the standard input (`-`). */
export async function eachFile(typed: string, { effects, language }: Around): Promise<readonly WholeFile[]> {
  if (typed === "-") {
    const said = language.own.diff.standardInput;
    const bytes = await readingSoon(said, language, () => effects.readStandardInput(documentLimit + 1));
    return [{ path: undefined, bytes }];
  }
  if (!isFolder(typed, effects)) return [{ path: typed, bytes: bytesOf(typed, { effects, language }) }];
  const { folder, within } = placeInFolder(typed, effects);
  const files = readFiles(folder, effects, language).filter(
    ({ path }) => path.startsWith(within) && path.endsWith(".json"),
  );
  const paths = files.map(({ path }) => `${withoutEnd(folder)}/${path}`);
  return paths.map((path) => ({ path, bytes: bytesOf(path, { effects, language }) }));
}

function bytesOf(path: string, { effects, language }: Around): Uint8Array {
  const file = reading(path, language, () => effects.readBytes(path, documentLimit));
  if (file.type === "bytes") return file.bytes;
  const { files } = language.own;
  throw new CommandError(
    "input",
    `${path}: ${file.type === "not-regular" ? files.notRegular : files.tooLarge}.`,
  );
}
