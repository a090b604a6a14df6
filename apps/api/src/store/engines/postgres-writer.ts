import type { Socket } from "node:net";
import type { Digest } from "@civic/schema";
import type { JwsHash } from "@civic/schema/signatures";
import pg from "pg";
import type { Stand } from "../versions/decide.ts";
import type { VersionEntry } from "../versions/version-entry.ts";
import { auditColumns, auditStatement } from "./postgres-audit.ts";
import {
  insertStatement,
  insertValues,
  lockStatement,
  standsStatement,
  standsValues,
} from "./postgres-insertion.ts";
import type { Row, Statement } from "./statement.ts";
import type { Offer, Writer } from "./writer.ts";

/** How often a write that lost a race of the server's own is tried. */
const mostTries = 4;

/** Could not be serialised, or was chosen to end a deadlock: the same again may well succeed. */
const lostRace = new Set<unknown>(["40001", "40P01"]);

/** Nothing but what follows an error within a transaction. */
const afterError = "25P02";

/** Each statement sees what was committed before it, so what is read once the log is held is final. */
const begin = "begin isolation level read committed";

/** Milliseconds that whoever writes many versions waits for the log: another process may be writing as many. */
const longPatience = 10 * 60_000;

/**
 * Writes by one pipelined connection: what needs no answer in between is sent together. The log is held no longer than
 * the server needs to write; what the decision rests on is read before, and held to once the log is.
 */
export function postgresWriter(pool: pg.Pool): Writer {
  async function withClient<Value>(work: (client: pg.PoolClient) => Promise<Value>): Promise<Value> {
    const client = await pool.connect();
    try {
      const value = await work(client);
      client.release();
      return value;
    } catch (error) {
      client.release(await rollBack(client, error));
      throw error;
    }
  }

  async function attempt(offer: Offer): Promise<void> {
    await withClient(async (client) => {
      const { stands: early, chosen } = chooseAsNew(offer) ?? (await chooseByLook(client, offer));
      if (chosen.length === 0) return;
      const insert = prepared(insertStatement, insertValues(chosen, offer, early));
      const audit = auditQueries(chosen);
      const answers = await together(client, [begin, prepared(lockStatement), insert, ...audit, "commit"]);
      if (answers[2]?.rowCount !== 0) return;
      // Somebody else came first: decided anew while nobody else can.
      await client.query(begin);
      await writeWithin(client, offer);
      await client.query("commit");
    });
  }

  return {
    async write(offer) {
      for (let tries = 1; ; tries += 1) {
        try {
          return await attempt(offer);
        } catch (error) {
          if (tries === mostTries || !lostRace.has((error as { code?: unknown }).code)) throw error;
        }
      }
    },
    hold: (work, patience) =>
      withClient(async (client) => {
        const lock: readonly Query[] =
          patience === "short"
            ? [prepared(lockStatement)]
            : ["set local lock_timeout = 0", { ...prepared(lockStatement), query_timeout: longPatience }];
        await together(client, [begin, ...lock]);
        const isKept = await work({
          write: (offer) => writeWithin(client, offer),
          run: async (statement, values) => (await client.query<Row>(prepared(statement, [...values]))).rows,
        });
        await client.query(isKept ? "commit" : "rollback");
      }),
  };
}

/** What is written, and where its records stood when that was decided. */
interface Choice {
  readonly stands: readonly Stand[];
  readonly chosen: readonly VersionEntry[];
}

/** Takes it that new records stand nowhere yet: whether they do is seen when they are written. */
function chooseAsNew({ entries, areNew, choose }: Offer): Choice | undefined {
  if (areNew !== true) return undefined;
  const stands = entries.map(() => ({}));
  const chosen = choose(stands);
  return chosen.length === entries.length ? { stands, chosen } : undefined;
}

async function chooseByLook(client: pg.PoolClient, { entries, choose }: Offer): Promise<Choice> {
  const stands = standsOf(await client.query(prepared(standsStatement, standsValues(entries))));
  return { stands, chosen: choose(stands) };
}

/**
 * Makes a connection fit for the next write; gives what stands against it. Where the server did not answer it is cut,
 * and the server rolls back by itself.
 */
async function rollBack(client: pg.PoolClient, cause: unknown): Promise<Error | undefined> {
  if (!(cause instanceof pg.DatabaseError)) return cause as Error;
  try {
    await client.query("rollback");
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

type Query = string | (pg.QueryConfig & { readonly query_timeout?: number });

function prepared({ name, text }: Statement, values: unknown[] = []): pg.QueryConfig {
  return { name, text, values };
}

/** The connection below a client, as far as those that extend the driver rely on it. */
interface WithConnection {
  readonly connection: { readonly stream: Socket };
}

/** Sends queries in one packet, without waiting in between. Fails with the error that the others follow from. */
async function together(client: pg.PoolClient, queries: readonly Query[]): Promise<pg.QueryResult[]> {
  const { stream } = (client as unknown as WithConnection).connection;
  stream.cork();
  const sent = queries.map((query) => client.query(query));
  stream.uncork();
  const answers = await Promise.allSettled(sent);
  const reasons = answers.flatMap((answer) =>
    answer.status === "rejected" ? [answer.reason as unknown] : [],
  );
  if (reasons.length > 0) {
    throw reasons.find((reason) => (reason as { code?: unknown }).code !== afterError) ?? reasons[0];
  }
  return answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : []));
}

/** Decides and writes within a transaction, once the log is held. */
async function writeWithin(client: pg.PoolClient, offer: Offer): Promise<void> {
  const [, found] = await together(client, [
    prepared(lockStatement),
    prepared(standsStatement, standsValues(offer.entries)),
  ]);
  const stands = found === undefined ? [] : standsOf(found);
  const chosen = offer.choose(stands);
  if (chosen.length === 0) return;
  const [written] = await together(client, [
    prepared(insertStatement, insertValues(chosen, offer, stands)),
    ...auditQueries(chosen),
  ]);
  // Nobody else writes meanwhile: whoever was told that it is kept would be told wrongly.
  if (written?.rowCount === 0) throw new Error("what was decided while the log is held was not written");
}

function auditQueries(chosen: readonly VersionEntry[]): readonly Query[] {
  const audited = chosen.filter(({ audit }) => audit !== undefined);
  return audited.length === 0 ? [] : [prepared(auditStatement, auditColumns(audited))];
}

/** A row of {@link standsStatement}. */
interface StandRow {
  readonly version: number | null;
  readonly digest: Digest;
  readonly hash: JwsHash | null;
  readonly same: Digest | null;
  readonly same_hash: JwsHash | null;
  readonly frozen: number | null;
  readonly aside: boolean;
}

function standsOf({ rows }: pg.QueryResult): Stand[] {
  return rows.map(
    ({ version, digest, hash, same, same_hash: sameHash, frozen, aside }: StandRow): Stand => ({
      latest: version === null ? undefined : { version, digest, hash: hash ?? undefined },
      same: same ?? undefined,
      sameHash: sameHash ?? undefined,
      frozen: frozen ?? undefined,
      aside,
    }),
  );
}
