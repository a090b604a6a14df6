import type { Kysely, RawBuilder } from "kysely";
import type { Tables } from "./tables.ts";

/** All that the two engines say differently. */
export interface Dialect {
  /** Type of an identifier column that sorts by its bytes. */
  readonly identifier: RawBuilder<unknown>;
  /** Type of a position in the log. */
  readonly position: RawBuilder<unknown>;
  /** Type of a key column that the engine counts up by itself. */
  readonly counted: RawBuilder<unknown>;
  /** Has the engine refuse whatever would change or remove a row of a table whose key is `seq`. */
  forbidChanges(kysely: Kysely<Tables>, table: "audit"): Promise<void>;
  /** The n-th parameter of a prepared statement, counted from 1. */
  parameter(n: number): string;
  /** SQL for: the column holds one of the values of a list parameter. */
  isOneOf(column: string, parameter: string): string;
  /** SQL for: the column holds one of the positions of a list parameter. */
  isOnePosition(column: string, parameter: string): string;
  positionsValue(positions: readonly number[]): unknown;
  listValue(values: readonly string[]): unknown;
  /** SQL for the `seq` of every latest version whose words match a words parameter. */
  seqsWithWords(parameter: string): string;
  /** SQL for: the record of this `seq` holds the words of a parameter. `led`: those few records are looked up by it. */
  holdsWords(seq: string, parameter: string, led: boolean): string;
  /** A words parameter: every one of these words, the last of which may be the start of one. */
  wordsValue(words: readonly string[]): unknown;
  /** The column of the index of words that names the row of a version. */
  readonly wordsKey: string;
  /** SQL for the value of a parameter that holds words, separated by spaces, as the index takes it. */
  wordsEntry(parameter: string): string;
  /** SQL for the canonical text as it is read: bytes where the engine gives bytes. */
  readonly canonicalColumn: string;
  /** How the canonical text is best kept, once its table exists. */
  tuneCanonicalColumn(kysely: Kysely<Tables>): Promise<void>;
  createWordIndex(kysely: Kysely<Tables>): Promise<void>;
  /** Makes the index of the words one of their first letters too, where the engine would gather those each time. */
  indexPrefixes(kysely: Kysely<Tables>): Promise<void>;
  isUnavailable(error: unknown): boolean;
  isFull(error: unknown): boolean;
  /** Whether an error says that the database itself is damaged. */
  isDamaged(error: unknown): boolean;
  /**
   * Whether the engine is part of this process: then nobody else writes, and nothing else is done while a statement runs.
   */
  readonly isEmbedded: boolean;
}
