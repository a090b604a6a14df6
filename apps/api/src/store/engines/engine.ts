import type { Kysely } from "kysely";
import type { Dialect } from "./dialect.ts";
import type { Row, Statement } from "./statement.ts";
import type { Tables } from "./tables.ts";
import type { Writer } from "./writer.ts";

/** Where the rows of a page end. The last value of its statement is a row more than `limit`. */
export interface PageEnd {
  readonly limit: number;
  /** Most bytes of `canonical` of all rows together; one row is always given. */
  readonly bytes: number;
}

/** The rows of a page, and whether more follow. */
export interface PageRows {
  readonly rows: readonly Row[];
  readonly more: boolean;
}

/** An open database: Kysely for migrations and rare queries, prepared statements for reads and writes. */
export interface Engine {
  readonly dialect: Dialect;
  readonly kysely: Kysely<Tables>;
  readonly writer: Writer;
  /** Where it is, in words for a person; never with a password. */
  readonly place: string;
  read(statement: Statement, values: readonly unknown[]): Promise<readonly Row[]>;
  /** Reads the rows of a page in the order of their ids. What lies beyond its end is not fetched. */
  readPage(statement: Statement, values: readonly unknown[], end: PageEnd): Promise<PageRows>;
  close(): Promise<void>;
}
