import { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

/** Positions and counts stay far below 2^53, so they are numbers here as in SQLite. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) =>
    id === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(id, format as "text"),
};

/** Milliseconds. A process that stops in the middle of a write must not hold up the others for ever. */
const patience = {
  connectionTimeoutMillis: 4_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 30_000,
};

/** Milliseconds that a server has for its farewell. */
const farewell = 500;

/** Pools of connections to one server, which end whether or not it answers. */
export interface PostgresConnections {
  pool(config: pg.PoolConfig): pg.Pool;
  /** Ends every pool; what a silent server holds is cut. */
  close(): Promise<void>;
}

/** Opens no connection yet. `onBreak` hears of connections that break while nobody uses them. */
export function postgresConnections(url: string, onBreak: (error: Error) => void): PostgresConnections {
  const pools: pg.Pool[] = [];
  const sockets = new Set<Socket>();

  function openSocket(): Socket {
    const socket = new Socket();
    sockets.add(socket);
    return socket.once("close", () => sockets.delete(socket));
  }

  return {
    pool(config) {
      const pool = new pg.Pool({ connectionString: url, types, ...patience, ...config, stream: openSocket });
      pool.on("error", onBreak);
      // The pool listens only while nobody uses a connection. Whoever does hears of the break from the query.
      pool.on("connect", (client) => client.on("error", () => undefined));
      pools.push(pool);
      return pool;
    },
    async close() {
      const ended = Promise.all(pools.map((pool) => (pool.ended || pool.ending ? undefined : pool.end())));
      await Promise.race([ended, wait(farewell, undefined, { ref: false })]);
      for (const socket of sockets) socket.destroy();
    },
  };
}
