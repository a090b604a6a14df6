import { Kysely, PostgresDialect } from "kysely";
import type { Engine } from "./engine.ts";
import { postgresConnections } from "./postgres-connections.ts";
import { postgresDialect } from "./postgres-dialect.ts";
import { postgresWriter } from "./postgres-writer.ts";
import type { Tables } from "./tables.ts";

/** Milliseconds that a server has for a read. It gives up a little before the node stops listening to it. */
const readPatience = { statement_timeout: 5_500, query_timeout: 6_000 };

/** Milliseconds that a server has for a write, the wait for other writers included. */
const writePatience = { lock_timeout: 6_000, query_timeout: 8_000 };

/** Statements of the writer are planned once, so by keys, however few rows there were then. */
const plannedOnce = `set plan_cache_mode = force_generic_plan;
  set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off`;

/** An address of a database without its password and options. */
export function placeOf(url: string): string {
  const { hostname, port, pathname, username } = new URL(url);
  return `PostgreSQL, ${username && `${username}@`}${hostname}${port && `:${port}`}${pathname}`;
}

/** Opens a pool of connections. `onIdleError` hears of connections that break while nobody uses them. */
export function openPostgres(url: string, onIdleError: (error: Error) => void): Engine {
  const connections = postgresConnections(url, onIdleError);
  const readers = connections.pool(readPatience);
  // Without a bound of its own: a migration takes as long as it takes.
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: connections.pool({ max: 4 }) }) });
  const writers = connections.pool({
    ...writePatience,
    max: 1,
    pipeline: true,
    onConnect: (client) => client.query(plannedOnce),
  });
  return {
    dialect: postgresDialect,
    kysely,
    writer: postgresWriter(writers),
    place: placeOf(url),
    read: async ({ name, text }, values) => (await readers.query({ name, text, values: [...values] })).rows,
    close: () => connections.close(),
  };
}
