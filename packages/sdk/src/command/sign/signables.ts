import { basename, dirname } from "node:path";
import { documentLimit } from "@civic/schema";
import { placedFindings } from "../check/check-findings.ts";
import type { Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { placeInFolder } from "../input/place-in-folder.ts";
import { reading } from "../input/read-json.ts";
import { readFiles, recordFileIn, sentence, withoutEnd } from "../input/read-records.ts";
import type { Signable } from "./sign-record.ts";

/** The records of a folder, sorted by whether they can be signed. */
export interface Sorted {
  readonly signables: readonly Signable[];
  /** How many are of other publishers. */
  readonly others: number;
  /** How many files of the publisher have errors. */
  readonly faulty: number;
  /** Their errors, in words. */
  readonly problems: readonly string[];
}

type Sorting = Pick<Request, "effects" | "language" | "today">;

/** Checks a folder as `civic check` does, and keeps what is of a publisher; of one file alone, where one is given. */
export function sortedRecords(
  { folder, only, within = "" }: Place,
  publisher: string,
  { effects, language, today }: Sorting,
): Sorted {
  const read = readFiles(folder, effects, language).map((file) => ({
    file,
    shown: recordFileIn(folder, file),
  }));
  const everything = read.map(({ shown }) => shown);
  const errors = placedFindings(everything, { folder, today }).filter(
    ({ finding }) => finding.severity === "error",
  );
  const wrong = new Set(errors.map(({ path }) => path));
  const wanted = read.filter(
    ({ file }) => file.path.startsWith(within) && (only === undefined || file.path === only),
  );
  // What cannot be read may be of this publisher: it is named rather than passed over.
  const ours = wanted.filter(({ file: { id } }) => id === undefined || id.startsWith(`${publisher}/`));
  const faulty = ours.filter(({ shown }) => wrong.has(shown.path));
  const named = new Set(faulty.map(({ shown }) => shown.path));
  return {
    signables: ours.flatMap(({ file, shown }) =>
      file.admitted === undefined || named.has(shown.path)
        ? []
        : [{ path: shown.path, beside: besideOf(folder, file.path), admitted: file.admitted }],
    ),
    others: wanted.length - ours.length,
    faulty: faulty.length,
    problems: errors
      .filter(({ path }) => named.has(path))
      .map(({ path, finding }) => sentence(path, finding, language)),
  };
}

function besideOf(folder: string, path: string) {
  return { folder: `${withoutEnd(folder)}/${dirname(path)}`, slug: basename(path, ".json") };
}

/** A folder of records, what of it the paths begin with, or one file in it. */
export interface Place {
  readonly folder: string;
  readonly within?: string;
  readonly only?: string;
}

/**
 * What was typed: a folder of records, a State or a kind in it, or `<folder>/<state>/<kind>/<name>.json`; what is in a folder
 * is checked among its neighbours.
 */
export function placeOf(typed: string, { effects, language }: Pick<Request, "effects" | "language">): Place {
  if (!typed.toLowerCase().endsWith(".json")) {
    const { folder, within } = placeInFolder(typed, effects);
    return within === "" ? { folder } : { folder, within };
  }
  const [, folder, only] = /^(?:(.*?)[/\\])?([^/\\]+[/\\][^/\\]+[/\\][^/\\]+)$/.exec(typed) ?? [];
  reading(typed, language, () => effects.readBytes(typed, documentLimit));
  if (only === undefined) throw new CommandError("input", `${typed}: ${language.own.sign.notInFolder}`);
  return { folder: folder ?? ".", only: only.replaceAll("\\", "/") };
}
