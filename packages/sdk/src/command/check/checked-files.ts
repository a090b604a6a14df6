import { admit, documentLimit, onOneLine, tooLarge } from "@civic/schema";
import type { Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { placeInFolder } from "../input/place-in-folder.ts";
import { reading, readingSoon } from "../input/read-json.ts";
import { type RecordFile, readRecordFiles, sentence, withoutEnd } from "../input/read-records.ts";

/** The files that are looked at together, and which of them are told of. */
export interface CheckedFiles {
  /** The folder of records, or what one file is called. */
  readonly folder: string;
  readonly files: readonly RecordFile[];
  /** Whether a file is among those that were named. */
  readonly isNamed: (path: string) => boolean;
  /** Whether a part of a folder, or one file, was named. */
  readonly isPart: boolean;
}

type Checking = Pick<Request, "effects" | "language">;

/**
 * What was typed: a folder of records, a State or a kind in it, one file, or `-` for the standard input. What stands in a
 * folder of records is looked at with its neighbours; a file elsewhere is looked at alone.
 */
export async function checkedFiles(typed: string, checking: Checking): Promise<CheckedFiles> {
  const { effects, language } = checking;
  if (typed === "-") {
    const shown = language.own.diff.standardInput;
    const bytes = await readingSoon(shown, language, () => effects.readStandardInput(documentLimit + 1));
    return alone(shown, bytes);
  }
  if (!typed.toLowerCase().endsWith(".json")) {
    const { folder, within } = placeInFolder(typed, effects);
    const files = readRecordFiles(folder, effects, language);
    const start = onOneLine(`${withoutEnd(folder)}/${within}`);
    return { folder, files, isNamed: (path) => path.startsWith(start), isPart: within !== "" };
  }
  const file = reading(typed, language, () => effects.readBytes(typed, documentLimit));
  if (file.type === "not-regular")
    throw new CommandError("input", `${typed}: ${language.own.files.notRegular}.`);
  if (file.type === "too-large") throw new CommandError("input", sentence(typed, tooLarge, language));
  const beside = typed.replaceAll("\\", "/").split("/").slice(0, -1).join("/") || ".";
  const { folder, within } = placeInFolder(beside, effects);
  if (within.split("/").length !== 3) return alone(typed, file.bytes);
  const files = readRecordFiles(folder, effects, language);
  const shown = onOneLine(`${withoutEnd(folder)}/${within}${typed.split(/[/\\]/).at(-1)}`);
  return { folder, files, isNamed: (path) => path === shown, isPart: true };
}

function alone(shown: string, bytes: Uint8Array): CheckedFiles {
  const admission = admit(bytes);
  const state = admission.admitted ? admission.view.jurisdiction : "";
  const file: RecordFile = {
    path: onOneLine(shown),
    state,
    findings: admission.findings,
    ...(admission.admitted && { id: admission.view.id, record: admission.view }),
  };
  return { folder: shown, files: [file], isNamed: () => true, isPart: true };
}
