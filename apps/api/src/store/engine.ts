import type { Kysely } from "kysely";
import type { Dialect } from "./dialect.ts";
import type { Tables } from "./tables.ts";

/** A statement that is prepared once; the name stands for the text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** A row of a prepared read. */
export type Row = Readonly<Record<string, unknown>>;

/** An open database: Kysely for migrations, writes and rare queries, prepared statements for the hot reads. */
export interface Engine {
  readonly dialect: Dialect;
  readonly kysely: Kysely<Tables>;
  /** Where it is, in words for a person; never with a password. */
  readonly place: string;
  read(statement: Statement, values: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}
