import { Kysely, PostgresDialect } from "kysely";
import type { Engine } from "./engine.ts";
import { postgresConnections } from "./postgres-connections.ts";
import { postgresDialect } from "./postgres-dialect.ts";
import { postgresWriter } from "./postgres-writer.ts";
import type { Row } from "./statement.ts";
import type { Tables } from "./tables.ts";

/** Milliseconds that a server has for a read. It gives up a little before the node stops listening to it. */
const readPatience = { statement_timeout: 5_500, query_timeout: 6_000 };

/** Milliseconds that a server has for a write, the wait for other writers included. */
const writePatience = { lock_timeout: 6_000, query_timeout: 8_000 };

/** Statements of the writer are planned once, so by keys, however few rows there were then. */
const plannedOnce = `set plan_cache_mode = force_generic_plan;
  set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off`;

/** Everything that is read has an index; a server that knows no word yet would look through all records for a rare one. */
const readByIndex = "set enable_seqscan = off";

/** An address of a database without its password and options. */
export function placeOf(url: string): string {
  const { hostname, port, pathname, username } = new URL(url);
  return `PostgreSQL, ${username && `${username}@`}${hostname}${port && `:${port}`}${pathname}`;
}

/** Opens a pool of connections. `onIdleError` hears of connections that break while nobody uses them. */
export function openPostgres(url: string, onIdleError: (error: Error) => void): Engine {
  const connections = postgresConnections(url, onIdleError);
  const readers = connections.pool({
    ...readPatience,
    onConnect: (client) => client.query(readByIndex),
  });
  // Without a bound of its own: a migration takes as long as it takes.
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: connections.pool({ max: 4 }) }) });
  const writers = connections.pool({
    ...writePatience,
    max: 1,
    pipeline: true,
    onConnect: (client) => client.query(plannedOnce),
  });
  const read: Engine["read"] = async ({ name, text }, values) =>
    (await readers.query<Row>({ name, text, values: [...values] })).rows;
  return {
    dialect: postgresDialect,
    kysely,
    writer: postgresWriter(writers),
    place: placeOf(url),
    read,
    async readPage({ name, text }, values, { limit, bytes }) {
      const rows = await read({ name, text: boundedPage(text, values.length) }, [...values, bytes]);
      return { rows: rows.slice(0, limit), more: Number(rows[0]?.found ?? 0) > Math.min(rows.length, limit) };
    },
    close: () => connections.close(),
  };
}

/** A page that the server itself ends at a number of bytes. It knows the length of each text without unpacking it. */
function boundedPage(text: string, values: number): string {
  const total = "sum(octet_length(canonical)) over (order by id rows unbounded preceding)";
  return `select * from (
    select listed.*, ${total} as total, row_number() over (order by id) as row, count(*) over () as found
    from (${text}) listed
  ) page where total <= $${values + 1}::bigint or row = 1 order by id`;
}
