import type { Day } from "@civic/schema/compute";
import type { Page } from "./page.ts";

/** What a command does to the world outside it. */
export interface Effects {
  /** Writes to the standard output. */
  readonly write: (text: string) => void;
  /** Writes to the standard error. */
  readonly warn: (text: string) => void;
  /** Calendar date of today, `YYYY-MM-DD`. */
  readonly today: () => Day;
  /** The text of a file; throws an error with a `code` as `node:fs` does. */
  readonly readText: (path: string) => string;
  /** Every path below a folder, relative to it; throws an error with a `code` as `node:fs` does. */
  readonly listPaths: (folder: string) => readonly string[];
  /** Whether the output may be coloured. */
  readonly coloured: boolean;
}

/** What was typed after the name of a command, checked. */
export interface Request {
  /** The situation, or for `check` the folder of records. */
  readonly input?: string;
  readonly data: string;
  readonly today: Day;
  readonly record?: string;
  readonly effects: Pick<Effects, "readText" | "listPaths">;
  readonly page: Page;
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

/** One command. */
export interface Command {
  readonly usage: string;
  readonly summary: string;
  /** What stands after the name, if anything. */
  readonly input?: string;
  /** Options it takes beside `--help`; those marked have to be there. */
  readonly options: Readonly<Partial<Record<"data" | "today" | "json" | "record", "needed" | "optional">>>;
  readonly run: (request: Request) => Answer;
}
