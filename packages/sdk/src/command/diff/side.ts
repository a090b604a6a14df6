import { type Admission, type Admitted, admit, documentLimit, tooLarge } from "@civic/schema";
import type { Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { isFolder } from "../input/folder-names.ts";
import { placeInFolder } from "../input/place-in-folder.ts";
import { reading, readingSoon } from "../input/read-json.ts";
import { problemsOf, readFiles, recordFileIn, sentence } from "../input/read-records.ts";

/** Records that are compared with others. */
export interface Side {
  /** By their ids. */
  readonly records: ReadonlyMap<string, Admitted>;
  /** Whether it is a folder, of which a record may be missing. */
  readonly isFolder: boolean;
  /** What the paths in its folder begin with, where a part of a folder was named: `fr/service/`. */
  readonly within: string;
  /** In words, why files were left out. */
  readonly problems: readonly string[];
}

/** The records in a file, in a folder of records or in a part of it, or the one in the standard input (`-`). */
export async function localSide(typed: string, request: Request): Promise<Side> {
  const { effects, language } = request;
  const { standardInput } = language.own.diff;
  if (typed === "-") {
    const bytes = await readingSoon(standardInput, language, () =>
      effects.readStandardInput(documentLimit + 1),
    );
    return sideOf(standardInput, bytes, request);
  }
  if (isFolder(typed, effects)) return folderSide(typed, request);
  const file = reading(typed, language, () => effects.readBytes(typed, documentLimit));
  if (file.type === "not-regular")
    throw new CommandError("input", `${typed}: ${language.own.files.notRegular}.`);
  if (file.type === "too-large") throw new CommandError("input", sentence(typed, tooLarge, language));
  return sideOf(typed, file.bytes, request);
}

function sideOf(shown: string, bytes: Uint8Array, request: Request): Side {
  const admitted = admittedOr(shown, admit(bytes), request);
  return { records: new Map([[admitted.view.id, admitted]]), isFolder: false, within: "", problems: [] };
}

/** The admitted record; throws a {@link CommandError} with the errors of one that is not. */
export function admittedOr(
  shown: string,
  admission: Admission,
  { language }: Pick<Request, "language">,
): Admitted {
  if (admission.admitted) return admission;
  const errors = admission.findings.filter(({ severity }) => severity === "error");
  throw new CommandError("input", errors.map((each) => sentence(shown, each, language)).join("\n"));
}

function folderSide(typed: string, { effects, language }: Request): Side {
  const { folder, within } = placeInFolder(typed, effects);
  const files = readFiles(folder, effects, language).filter(({ path }) => path.startsWith(within));
  const records = new Map(
    files.flatMap(({ admitted }) => (admitted ? [[admitted.view.id, admitted] as const] : [])),
  );
  const shown = files.map((file) => recordFileIn(folder, file));
  return { records, isFolder: true, within, problems: problemsOf(shown, language) };
}
