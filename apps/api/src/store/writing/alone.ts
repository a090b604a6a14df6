/**
 * Does a work while nothing else is written: SQLite has one connection that writes, and beside a long transaction a work
 * would become a part of that, and be undone with it.
 */
export type Alone = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** For whoever is the only one to use the connection. */
export const atOnce: Alone = (work) => work();
