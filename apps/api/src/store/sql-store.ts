import type { Engine } from "./engine.ts";
import { createExchangeNotes } from "./exchange-notes.ts";
import { createReads, type ReadOptions } from "./sql-reads.ts";
import { createWrites, type WriteOptions } from "./sql-writes.ts";
import type { Store } from "./store.ts";

/** What the store needs from outside. */
export interface SqlStoreOptions extends ReadOptions, WriteOptions {}

/** The store over either engine. */
export function createSqlStore(engine: Engine, options: SqlStoreOptions): Store {
  return {
    place: engine.place,
    notes: createExchangeNotes(engine, options),
    ...createReads(engine, options),
    ...createWrites(engine, options),
    isUnavailable: (error) => engine.dialect.isUnavailable(error),
    isFull: (error) => engine.dialect.isFull(error),
    close: () => engine.close(),
  };
}
