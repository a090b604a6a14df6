import type { Engine } from "./engines/engine.ts";
import type { ExchangeStore } from "./exchange-store.ts";
import { answeredRequests } from "./exchanging/answered-requests.ts";
import { type LogListeners, logListeners } from "./exchanging/on-logged.ts";
import { signedPublishing } from "./exchanging/publishing.ts";
import { publishingTogether } from "./exchanging/publishing-together.ts";
import { createExchange } from "./exchanging/sql-exchange.ts";
import { DamagedStore } from "./proving/damaged-store.ts";
import type { Integrity } from "./proving/integrity.ts";
import type { Publication } from "./publications.ts";
import { type CachedReads, cachedReads } from "./reading/cached-reads.ts";
import { createRecordCache } from "./reading/record-cache.ts";
import { createReads } from "./reading/sql-reads.ts";
import { createAuditTrail } from "./sql-audit.ts";
import { createCallerKeys } from "./sql-caller-keys.ts";
import { createMirrorNotes } from "./sql-mirror.ts";
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
  const { alone } = plainWrites;
  const writes = healingWrites(plainWrites, { engine, integrity });
  const cached = cachedReads(reads, { cache, isAlone: dialect.isEmbedded });
  const listeners = logListeners(engine);
  const told = tellingListeners(cached, listeners);
  const isSuspect = suspectsOf(integrity);
  const plainExchange = createExchange(engine, {
    ...options,
    alone,
    onTaken: (outcomes) => options.onWritten?.(outcomes),
  });
  const exchange = tellingExchange(plainExchange, { mend: writes.mend, isSuspect }, told);
  const publishTogether = publishingTogether(engine, {
    ...options,
    alone,
    onTaken: (outcomes) => options.onWritten?.(outcomes),
  });
  const answered = answeredRequests({ run: engine.read }, dialect);
  const publish = signedPublishing(engine, { publish: writes.publish, take: exchange.take });
  return {
    place: engine.place,
    callerKeys: createCallerKeys(engine),
    audit: createAuditTrail(engine, alone),
    notes: createExchangeNotes(engine, { ...options, alone }),
    mirror: createMirrorNotes(engine, alone),
    ...cached.reads,
    exchange: { ...exchange, onLogged: listeners.onLogged },
    ...tellingWrites({ ...writes, publish }, told),
    answerBefore: (request) => answered.find(request, options.now()),
    publishTogether: tellingTogether(publishTogether, { mend: writes.mend, isSuspect }, told),
    isUnavailable: (error) => dialect.isUnavailable(error),
    isFull: (error) => dialect.isFull(error),
    isDamaged: (error) => error instanceof DamagedStore || dialect.isDamaged(error),
    soundness: integrity.soundness,
    damagedVersions: integrity.damagedVersions,
    reportDamaged: integrity.damaged,
    close() {
      listeners.close();
      return engine.close();
    },
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

type Told = Pick<CachedReads, "written" | "anyWritten">;

/** Whoever listens to the log hears of a write once nothing older is kept in memory. */
function tellingListeners({ written, anyWritten }: CachedReads, { logged }: LogListeners): Told {
  return {
    written(ids) {
      written(ids);
      logged();
    },
    anyWritten() {
      anyWritten();
      logged();
    },
  };
}

/** What mending by the way needs. */
interface Mending extends Pick<MendingWrites, "mend"> {
  readonly isSuspect: IsSuspect;
}

type Exchange = Omit<ExchangeStore, "onLogged">;

/** The exchange, with writes after which nothing older is kept in memory, and that mend what is damaged. */
function tellingExchange(exchange: Exchange, { mend, isSuspect }: Mending, { written }: Told): Exchange {
  async function tell<Result>(ids: readonly string[], writing: Promise<Result>): Promise<Result> {
    try {
      return await writing;
    } finally {
      written(ids);
    }
  }
  const take: Exchange["take"] = (versions, options) =>
    tell(
      versions.map(({ record }) => record.id),
      exchange.take(versions, options),
    );
  return {
    ...exchange,
    state: (statement, audit) => tell([statement.about], exchange.state(statement, audit)),
    dispute: (evidence) => tell([evidence.id], exchange.dispute(evidence)),
    async take(versions, options) {
      const outcomes = await take(versions, options);
      const suspects = versions.filter((version, index) => isSuspect(outcomes[index], version));
      let some = false;
      // A damaged digest would look like another text under the same number.
      for (const version of suspects) some = (await tell([version.record.id], mend(version))) || some;
      return some ? take(versions, options) : outcomes;
    },
  };
}

/** Publishing together, after which nothing older is kept in memory, and that mends what is damaged. */
function tellingTogether(
  publish: Store["publishTogether"],
  { mend, isSuspect }: Mending,
  { written }: Told,
): Store["publishTogether"] {
  return async (versions, rules) => {
    const ids = versions.map(({ record }) => record.id);
    try {
      const published = await publish(versions, rules);
      const suspects = versions.filter((version, index) => isSuspect(published.outcomes[index], version));
      let some = false;
      for (const version of suspects) some = (await mend(version)) || some;
      if (!some) return published;
      const again = await publish(versions, rules);
      if (!published.kept) return again;
      const outcomes = published.outcomes.map((each, index) =>
        isSuspect(each, versions[index]) ? (again.outcomes[index] ?? each) : each,
      );
      return { ...published, outcomes };
    } finally {
      written(ids);
    }
  };
}

/** Tells whether what became of a version may be due to damage of the one that is stored. */
type IsSuspect = (outcome: Publication | undefined, version: NewVersion | undefined) => boolean;

function suspectsOf({ isDamaged }: Integrity): IsSuspect {
  return (outcome, version) =>
    ["contradicts", "differs"].includes(outcome?.type ?? "") ||
    (outcome?.type === "unchanged" && version !== undefined && isDamaged(version.record));
}

/** Writes after which, before anybody hears of them, nothing older is kept in memory; whatever became of them. */
function tellingWrites(writes: MendingWrites, { written, anyWritten }: Told): MendingWrites {
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
