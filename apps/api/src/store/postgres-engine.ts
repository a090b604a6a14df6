import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Engine } from "./engine.ts";
import { postgresDialect } from "./postgres-dialect.ts";
import type { Tables } from "./tables.ts";

/** Milliseconds. A process that stops in the middle of a write must not hold up the others for ever. */
const patience = {
  connectionTimeoutMillis: 5_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 30_000,
};

/** Positions and counts stay far below 2^53, so they are numbers here as in SQLite. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) =>
    id === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(id, format as "text"),
};

/** An address of a database without its password and options. */
export function placeOf(url: string): string {
  const { hostname, port, pathname, username } = new URL(url);
  return `PostgreSQL, ${username && `${username}@`}${hostname}${port && `:${port}`}${pathname}`;
}

/** Opens a pool of connections. `onIdleError` hears of connections that break while nobody uses them. */
export function openPostgres(url: string, onIdleError: (error: Error) => void): Engine {
  const pool = new pg.Pool({ connectionString: url, types, ...patience });
  pool.on("error", onIdleError);
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    dialect: postgresDialect,
    kysely,
    place: placeOf(url),
    read: async ({ name, text }, values) => (await pool.query({ name, text, values: [...values] })).rows,
    async close() {
      await kysely.destroy();
      if (!pool.ended) await pool.end();
    },
  };
}
