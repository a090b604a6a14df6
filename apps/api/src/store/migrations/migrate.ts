import { type Migration, Migrator } from "kysely/migration";
import type { Engine } from "../engines/engine.ts";
import type { Row } from "../engines/statement.ts";
import { createRecords } from "./0001-records.ts";
import { addSeals } from "./0002-seals.ts";
import { addWriters } from "./0003-writers.ts";
import { createExchange } from "./0005-exchange.ts";
import { addPrefixes } from "./0006-prefixes.ts";
import { addSignatures } from "./0007-signatures.ts";
import { createCallers } from "./0008-callers.ts";
import { createMirror } from "./0009-mirror.ts";
import { createAnsweredRequests } from "./0010-answered-requests.ts";

/** The numbered steps that bring an empty or older database to this form. A step is never changed once released. */
function migrationsFor({ dialect }: Pick<Engine, "dialect">): Record<string, Migration> {
  return {
    "0001-records": { up: (kysely) => createRecords(kysely, dialect) },
    "0002-seals": { up: addSeals },
    "0003-writers": { up: addWriters },
    "0005-exchange": { up: (kysely) => createExchange(kysely, dialect) },
    "0006-prefixes": { up: (kysely) => addPrefixes(kysely, dialect) },
    "0007-signatures": { up: (kysely) => addSignatures(kysely, dialect) },
    "0008-callers": { up: (kysely) => createCallers(kysely, dialect) },
    "0009-mirror": { up: (kysely) => createMirror(kysely, dialect) },
    "0010-answered-requests": { up: (kysely) => createAnsweredRequests(kysely, dialect) },
  };
}

/**
 * Brings the database to the form of this version, or of an earlier step where that is named; all or nothing, one process
 * at a time.
 */
export async function migrate(engine: Engine, step?: string): Promise<void> {
  const provider = { getMigrations: async () => migrationsFor(engine) };
  const migrator = new Migrator({ db: engine.kysely, provider });
  const { error } = await (step === undefined ? migrator.migrateToLatest() : migrator.migrateTo(step));
  if (error !== undefined) throw error;
}

/** How the form of a database stands to that of this version, where it is only looked at. `none`: no node has begun one. */
export async function formOf({
  dialect,
  read,
}: Pick<Engine, "dialect" | "read">): Promise<"none" | "this" | "earlier" | "later"> {
  const there = new Set((await stepsIn({ dialect, read })).map(({ name }) => String(name)));
  if (there.size === 0) return "none";
  const known = Object.keys(migrationsFor({ dialect }));
  if ([...there].some((name) => !known.includes(name))) return "later";
  return known.every((name) => there.has(name)) ? "this" : "earlier";
}

async function stepsIn({ dialect, read }: Pick<Engine, "dialect" | "read">): Promise<readonly Row[]> {
  try {
    return await read({ name: "migrations", text: "select name from kysely_migration" }, []);
  } catch (error) {
    // Whatever else is wrong is that there is no such table.
    if (dialect.isUnavailable(error) || dialect.isDamaged(error)) throw error;
    return [];
  }
}
