import type { Kysely } from "kysely";
import type { Dialect } from "./dialect.ts";
import type { Tables } from "./tables.ts";
import type { Writer } from "./writer.ts";

/** A statement that is prepared once; the name stands for the text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** A row of a prepared read. */
export type Row = Readonly<Record<string, unknown>>;

/** An open database: Kysely for migrations, prepared statements for reads and writes. */
export interface Engine {
  readonly dialect: Dialect;
  readonly kysely: Kysely<Tables>;
  readonly writer: Writer;
  /** Where it is, in words for a person; never with a password. */
  readonly place: string;
  read(statement: Statement, values: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}
