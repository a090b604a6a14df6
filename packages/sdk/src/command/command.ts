import type { RecordKind } from "@civic/schema";
import type { Day } from "@civic/schema/compute";
import type { FileBytes, RecordFile } from "@civic/schema/folder";
import type { SheetLanguage } from "@civic/schema/sheet";
import type { askByHttp } from "../conformance/asking/ask-by-http.ts";
import type { Fetch } from "../options.ts";
import type { PrivateBytes } from "./files/private-file.ts";
import type { CommandLanguage } from "./language/command-language.ts";
import type { Page } from "./page/page.ts";
import type { Terminal } from "./terminal.ts";
import type { FileChange } from "./translations/replace-file.ts";

/** What a command does to the world outside it. */
export interface Effects extends Pick<Terminal, "write" | "warn" | "progress" | "coloured"> {
  /** Calendar date of today, `YYYY-MM-DD`. */
  readonly today: () => Day;
  /** The time by the clock of this machine. */
  readonly now: () => Date;
  /** The bytes of an ordinary file, at most so many; throws an error with a `code` as `node:fs` does. */
  readonly readBytes: (path: string, limit: number) => FileBytes;
  /** Every file below a folder of records; throws an error with a `code` as `node:fs` does. */
  readonly readFolder: (folder: string) => readonly RecordFile[];
  /** Whether there is anything at a path. */
  readonly exists: (path: string) => boolean;
  /** The names of what stands in a folder; none where there is no such folder. Throws as `node:fs` does. */
  readonly namesIn: (folder: string) => readonly string[];
  /** The bytes of a file that is to be read by its owner alone, at most so many; throws as `node:fs` does. */
  readonly readPrivate: (path: string, limit: number) => PrivateBytes;
  /** The bytes of the standard input to its end; where there are more than so many, the first of them. */
  readonly readStandardInput: (limit: number) => Promise<Uint8Array>;
  /** A variable of the environment. */
  readonly environment: (name: string) => string | undefined;
  /** Tells at once, and each time that something below a folder has changed, until the program is asked to end; throws as `node:fs` does. */
  readonly changesIn: (folder: string) => AsyncIterable<void>;
  /** Asks whoever sits at the terminal, a secret without showing it; absent where nobody does. */
  readonly prompt?:
    | ((question: string, asked: { readonly isSecret: boolean }) => Promise<string>)
    | undefined;
  /** Asks a node. Nothing else goes out to a network. */
  readonly fetch: Fetch;
  /** The bytes of an ordinary file of any length, as they are asked for; throws as `node:fs` does. */
  readonly chunksOf: (path: string) => AsyncIterable<Uint8Array>;
  /** Writes a file of any length as its bytes come, as {@link writeNew} does. */
  readonly writeChunks: (path: string, chunks: AsyncIterable<Uint8Array>) => Promise<void>;
  /** Writes a file that its owner alone may read, as {@link writeNew} does. */
  readonly writePrivate: (path: string, text: string) => void;
  /**
   * Writes a file at once or not at all, and the folders it needs; throws an error with the code `EEXIST` where there is
   * one already.
   */
  readonly writeNew: (path: string, text: string) => void;
  /** Writes files as {@link writeNew} does, all of them or none. */
  readonly writeAllNew: (files: readonly { readonly path: string; readonly text: string }[]) => void;
  /**
   * Puts a text into the place of a file at once or not at all, where the file still holds what was read of it; throws an
   * error with the code `ECHANGED` where it does not, and as `node:fs` does.
   */
  readonly replaceFile: (path: string, change: FileChange) => void;
  /** Writes a new folder with all its files at once or not at all, as {@link writeNew} does. */
  readonly writeFolder: (path: string, files: ReadonlyMap<string, string>) => void;
  /** Asks a node; throws a `NoAnswer` where none comes. */
  readonly ask: typeof askByHttp;
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
  /** The JSON Schema of a record kind. */
  readonly schemaOf: (kind: RecordKind) => unknown;
  /** A page of the reference as Markdown, by its path: `kinds/service`. */
  readonly referencePage: (path: string) => string;
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
  /** The State that takes a record over. */
  readonly as?: string;
  /** A part of a State (ISO 3166-2, lower case). */
  readonly region?: string;
  /** The language of a translation. */
  readonly translation?: string;
  /** Function or body that has reviewed a translation. */
  readonly reviewedBy?: string;
  /** What to write a sheet with, where one is asked for. */
  readonly sheet?: SheetLanguage;
  /** The file of the key to sign with. */
  readonly key?: string;
  /** The folder or file to write to. */
  readonly out?: string;
  /** The folder of records that a new file begins with. */
  readonly from?: string;
  /** The file that says how another form becomes records. */
  readonly mapping?: string;
  /** The file of an anchor. */
  readonly anchor?: string;
  /** The new file for the outcome as JUnit XML. */
  readonly junit?: string;
  /** The address of a node. */
  readonly node?: string;
  /** The file of an API key, or `-` for the standard input. */
  readonly apiKey?: string;
  /** Hash of the signed version that is stood by. */
  readonly standsBy?: string;
  /** What is set in a record, each as `place=value`. */
  readonly set?: readonly string[];
  /** Whether to tell only what would be done. */
  readonly dryRun: boolean;
  /** The form in which findings are told. */
  readonly format?: OutputFormat;
  /** Whether files are only looked at. */
  readonly check: boolean;
  /** Writes before the answer, as what goes on for long does. */
  readonly say: (text: string) => void;
  /** Whether what a node has and the folder has not is withdrawn. */
  readonly withdrawMissing: boolean;
  /** Whether what would be asked at the terminal is agreed to. */
  readonly yes: boolean;
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
  /** Whether the text tells the problems itself, as forms for other programs do. */
  readonly isToldWhole?: boolean;
}

/** The forms in which findings are told. */
export const outputFormats = ["text", "json", "github", "junit"] as const;

/** One of {@link outputFormats}. */
export type OutputFormat = (typeof outputFormats)[number];

/** An option of some command. */
export type OptionName =
  | "data"
  | "today"
  | "json"
  | "record"
  | "publisher"
  | "as"
  | "region"
  | "all"
  | "sheet"
  | "language"
  | "reviewed-by"
  | "key"
  | "out"
  | "from"
  | "mapping"
  | "anchor"
  | "junit"
  | "node"
  | "api-key"
  | "stands-by"
  | "set"
  | "withdraw-missing"
  | "yes"
  | "check"
  | "format"
  | "dry-run";

/** One command; how it is typed, and what it does, is said in each language. */
export interface Command {
  /** How many things stand after the name. */
  readonly inputs?: { readonly least: number; readonly most: number };
  /** Options it takes beside `--help` and `--lang`; those marked have to be there. */
  readonly options: Readonly<Partial<Record<OptionName, "needed" | "optional">>>;
  /** Throws, or rejects with, a `CommandError` where it cannot answer. */
  readonly run: (request: Request) => Answer | Promise<Answer>;
}
