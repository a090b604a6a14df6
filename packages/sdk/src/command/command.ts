import type { RecordKind } from "@civic/schema";
import type { Day } from "@civic/schema/compute";
import type { FileBytes, RecordFile } from "@civic/schema/folder";
import type { SheetLanguage } from "@civic/schema/sheet";
import type { CommandLanguage } from "./language/command-language.ts";
import type { Page } from "./page/page.ts";
import type { FileChange } from "./translations/replace-file.ts";

/** What a command does to the world outside it. */
export interface Effects {
  /** Writes to the standard output. */
  readonly write: (text: string) => void;
  /** Writes to the standard error. */
  readonly warn: (text: string) => void;
  /** Calendar date of today, `YYYY-MM-DD`. */
  readonly today: () => Day;
  /** The bytes of an ordinary file, at most so many; throws an error with a `code` as `node:fs` does. */
  readonly readBytes: (path: string, limit: number) => FileBytes;
  /** Every file below a folder of records; throws an error with a `code` as `node:fs` does. */
  readonly readFolder: (folder: string) => readonly RecordFile[];
  /** Whether there is anything at a path. */
  readonly exists: (path: string) => boolean;
  /** Writes a file, and the folders it needs; throws an error with the code `EEXIST` where there is one already. */
  readonly writeNew: (path: string, text: string) => void;
  /**
   * Puts a text into the place of a file at once or not at all, where the file still holds what was read of it; throws an
   * error with the code `ECHANGED` where it does not, and as `node:fs` does.
   */
  readonly replaceFile: (path: string, change: FileChange) => void;
  /** The JSON Schema of a record kind. */
  readonly schemaOf: (kind: RecordKind) => unknown;
  /** A page of the reference as Markdown, by its path: `kinds/service`. */
  readonly referencePage: (path: string) => string;
  /** The version of this package. */
  readonly version: () => string;
  /** Whether the output may be coloured. */
  readonly coloured: boolean;
  /** Columns of the output. */
  readonly width: number;
}

/** What was typed after the name of a command, checked. */
export interface Request {
  /** What stands after the name of the command, as many as it takes. */
  readonly inputs: readonly string[];
  readonly data: string;
  readonly today: Day;
  readonly record?: string;
  readonly publisher?: string;
  /** A part of a State (ISO 3166-2, lower case). */
  readonly region?: string;
  /** The language of a translation. */
  readonly translation?: string;
  /** Function or body that has reviewed a translation. */
  readonly reviewedBy?: string;
  /** What to write a sheet with, where one is asked for. */
  readonly sheet?: SheetLanguage;
  /** Whether to show everything, where a first page is the answer otherwise. */
  readonly all: boolean;
  readonly effects: Omit<Effects, "write" | "warn" | "today">;
  readonly page: Page;
  readonly language: CommandLanguage;
}

/** The answer of a command. */
export interface Answer {
  /** For people. */
  readonly text: string;
  /** For `--json`. */
  readonly json: unknown;
  /** What is wrong with the input, one sentence each; then the command ends with 1. */
  readonly problems: readonly string[];
}

/** An option of some command. */
export type OptionName =
  | "data"
  | "today"
  | "json"
  | "record"
  | "publisher"
  | "region"
  | "all"
  | "sheet"
  | "language"
  | "reviewed-by";

/** One command; how it is typed, and what it does, is said in each language. */
export interface Command {
  /** How many things stand after the name. */
  readonly inputs?: { readonly least: number; readonly most: number };
  /** Options it takes beside `--help` and `--lang`; those marked have to be there. */
  readonly options: Readonly<Partial<Record<OptionName, "needed" | "optional">>>;
  readonly run: (request: Request) => Answer;
}
