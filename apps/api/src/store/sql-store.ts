import type { Engine } from "./engines/engine.ts";
import { DamagedStore } from "./proving/damaged-store.ts";
import type { Integrity } from "./proving/integrity.ts";
import { type CachedReads, cachedReads } from "./reading/cached-reads.ts";
import { createRecordCache } from "./reading/record-cache.ts";
import { createReads } from "./reading/sql-reads.ts";
import { createMirrorNotes } from "./sql-mirror.ts";
import { createAuditTrail } from "./sql-audit.ts";
import { createCallerKeys } from "./sql-caller-keys.ts";
import { createExchangeNotes } from "./sql-notes.ts";
import type { NewVersion, Store } from "./store.ts";
import { healingWrites, type MendingWrites } from "./writing/healing-writes.ts";
import { createWrites, type WriteOptions } from "./writing/sql-writes.ts";

/** What the store needs from outside. */
export interface SqlStoreOptions extends WriteOptions {
  readonly integrity: Integrity;
}

/** Bytes of latest versions that are kept in memory. */
const cacheBudget = 64 * 1024 * 1024;

/** The store over either engine. */
export function createSqlStore(engine: Engine, options: SqlStoreOptions): Store {
  const { dialect } = engine;
  const { integrity } = options;
  const cache = createRecordCache(cacheBudget);
  const reads = createReads(watched(engine, integrity), integrity);
  const plainWrites = createWrites(engine, options);
  const writes = healingWrites(plainWrites, { engine, integrity });
  const cached = cachedReads(reads, { cache, isAlone: dialect.isEmbedded });
  return {
    place: engine.place,
    callerKeys: createCallerKeys(engine),
    audit: createAuditTrail(engine, plainWrites),
    notes: createExchangeNotes(engine, { ...options, alone: plainWrites.alone }),
    mirror: createMirrorNotes(engine, plainWrites),
    ...cached.reads,
    ...tellingWrites(writes, cached),
    isUnavailable: (error) => dialect.isUnavailable(error),
    isFull: (error) => dialect.isFull(error),
    isDamaged: (error) => error instanceof DamagedStore || dialect.isDamaged(error),
    soundness: integrity.soundness,
    damagedVersions: integrity.damagedVersions,
    reportDamaged: integrity.damaged,
    close: () => engine.close(),
  };
}

/** Reads that tell of a database that cannot be read. */
function watched(
  { dialect, ...engine }: Engine,
  integrity: Integrity,
): Pick<Engine, "dialect" | "read" | "readPage"> {
  async function told<Result>(reading: Promise<Result>): Promise<Result> {
    try {
      return await reading;
    } catch (error) {
      if (dialect.isDamaged(error)) integrity.broke((error as Error).message);
      throw error;
    }
  }
  return {
    dialect,
    read: (...question) => told(engine.read(...question)),
    readPage: (...question) => told(engine.readPage(...question)),
  };
}

/** Writes after which, before anybody hears of them, nothing older is kept in memory; whatever became of them. */
function tellingWrites(writes: MendingWrites, { written, anyWritten }: CachedReads): MendingWrites {
  const tell = async <Result>(versions: readonly NewVersion[], writing: Promise<Result>): Promise<Result> => {
    try {
      return await writing;
    } finally {
      written(versions.map(({ record }) => record.id));
    }
  };
  return {
    publish: (version, ...rest) => tell([version], writes.publish(version, ...rest)),
    acceptChecked: (version, check) => tell([version], writes.acceptChecked(version, check)),
    accept: (versions, mode) => tell(versions, writes.accept(versions, mode)),
    async acceptAll(versions, check) {
      try {
        return await writes.acceptAll(versions, check);
      } finally {
        anyWritten();
      }
    },
    mend: (version) => tell([version], writes.mend(version)),
  };
}
