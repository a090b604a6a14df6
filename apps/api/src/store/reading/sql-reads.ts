import { turnBudget } from "../../turns/turn-budget.ts";
import type { Dialect } from "../engines/dialect.ts";
import type { Engine, PageRows } from "../engines/engine.ts";
import type { Row, Statement } from "../engines/statement.ts";
import { DamagedStore } from "../proving/damaged-store.ts";
import { examined, examinedStatement } from "../proving/examine.ts";
import type { Integrity } from "../proving/integrity.ts";
import { storedRecord } from "../proving/stored-record.ts";
import type { Arrival, Selection, Store, StoredRecord, Stretch } from "../store.ts";
import { changesIn, changesStatement } from "./changes.ts";
import { createCounts } from "./counts.ts";
import { pageStatements, storedColumns } from "./page-statement.ts";
import { fewRecords, steppedPages } from "./stepped-pages.ts";

/** Entries of the log that are looked at for each arrival: the same record may come several times. */
const arrivalsLookedAt = 4;

/** What is read of a store. */
export type StoreReads = Pick<
  Store,
  "get" | "page" | "revision" | "changesSince" | "lastArrivals" | "countByJurisdiction" | "examineNext"
>;

/** Reads over either engine, by statements that are prepared once. What is found damaged is told to `integrity`. */
export function createReads(
  { dialect, read, readPage }: Pick<Engine, "dialect" | "read" | "readPage">,
  integrity: Integrity,
): StoreReads {
  const { latest, exact, revision, counts, arrivals } = readStatements(dialect);
  const changes = changesStatement(dialect);
  const next = examinedStatement(dialect);
  const statements = pageStatements(dialect);
  const inTurns = turnBudget();
  const pageRows = dialect.isEmbedded
    ? steppedPages({ dialect, read, readPage }, statements, inTurns)
    : pageAtOnce;

  function recordOf(row: Row): StoredRecord {
    const record = storedRecord(row);
    if (record.damaged) integrity.damaged(record);
    // What a closer look found damaged is shown to nobody either, though it has its digest.
    return integrity.isDamaged(record) ? { ...record, damaged: true } : record;
  }

  async function pageAtOnce(selection: Selection, stretch: Stretch): Promise<PageRows> {
    const window = { after: stretch.after, rows: stretch.limit + 1 };
    const plan = (await wordsLead(selection)) ? "server-by-words" : "server";
    const { statement, values } = statements.page(selection, plan, window);
    return readPage(statement, values, stretch);
  }

  async function wordsLead({ words }: Selection): Promise<boolean> {
    if (words === undefined) return false;
    const { statement, values } = statements.countWords(dialect.wordsValue(words), fewRecords + 1);
    const [row] = await read(statement, values);
    return Number(row?.records) <= fewRecords;
  }

  function contradiction(message: string): DamagedStore {
    integrity.broke(message);
    return new DamagedStore(message);
  }

  /**
   * A page without what an index gives twice or out of its order. Otherwise whoever follows such pages would see
   * records again, and never come to an end.
   */
  function ascending(records: readonly StoredRecord[], start: string): readonly StoredRecord[] {
    let after = start;
    const inOrder = records.filter(({ id }) => {
      const follows = id > after;
      if (follows) after = id;
      return follows;
    });
    if (inOrder.length === records.length) return records;
    const error = contradiction(`after ${after} the store gives ids that are not in their order`);
    if (inOrder.length === 0) throw error;
    return inOrder;
  }

  const changesSince: Store["changesSince"] = async (since) => {
    const found = changesIn(await read(changes, [since]), since);
    if (found.more && found.revision <= since) throw contradiction(`the log does not go on after ${since}`);
    return found;
  };

  return {
    async get(id, version) {
      const [row] = version === undefined ? await read(latest, [id]) : await read(exact, [id, version]);
      if (row === undefined) {
        // What cannot be read as a whole does not tell what is not there.
        if (integrity.soundness().broken !== undefined)
          throw new DamagedStore(`${id} is not found in a store that is damaged`);
        return undefined;
      }
      const record = recordOf(row);
      // The index has led to another row than its own.
      if (record.id !== id || (version ?? record.version) !== record.version)
        throw contradiction(`asked for ${id}, the store gives ${record.id}`);
      return record;
    },
    async page(selection, stretch) {
      // Words were asked for, but what was typed holds none: no record can hold them.
      if (selection.words?.length === 0) return { records: [], more: false };
      const { rows, more } = await pageRows(selection, stretch);
      return { records: ascending(await inTurns(() => rows.map(recordOf)), stretch.after), more };
    },
    async revision() {
      const [row] = await read(revision, []);
      return Number(row?.seq);
    },
    changesSince,
    async lastArrivals(most) {
      const rows = await read(arrivals, [most * arrivalsLookedAt]);
      const byId = new Map<string, Arrival>();
      for (const { id, version, at } of rows) {
        const arrival = { id: String(id), version: Number(version), at: String(at) };
        if (!byId.has(arrival.id)) byId.set(arrival.id, arrival);
      }
      return [...byId.values()].slice(0, most);
    },
    async examineNext(after) {
      const [row] = await read(next, [after]);
      if (row === undefined) return undefined;
      const found = examined(row);
      if (found.seq <= after) throw contradiction(`after ${after} the store gives ${found.seq}`);
      if (found.flaws.length > 0) integrity.damaged(found);
      // Another process over the same database has mended it.
      else if (integrity.isDamaged(found)) integrity.healed(found);
      if (found.flaws.includes("index")) integrity.broke(`an index does not lead to ${found.id}`);
      return found;
    },
    countByJurisdiction: createCounts({
      changesSince,
      async countAll() {
        const rows = await read(counts, []);
        const some = rows.filter((row) => row.jurisdiction !== null);
        return {
          revision: Number(rows[0]?.seq),
          counts: new Map(some.map((row) => [row.jurisdiction as string, Number(row.records)])),
        };
      },
    }),
  };
}

function readStatements(dialect: Dialect) {
  const { parameter } = dialect;
  const frozen = `select min(d.version) from dispute d where d.id = ${parameter(1)} and d.settled is null`;
  const record = `select ${storedColumns(dialect)}, (${frozen}) as frozen
    from record_version where id = ${parameter(1)}`;
  const counted = `select jurisdiction, count(*) as records from record_version
    where is_latest = 1 and status <> 'withdrawn' group by jurisdiction`;
  return {
    latest: { name: "latest", text: `${record} and is_latest = 1` },
    exact: { name: "exact", text: `${record} and version = ${parameter(2)}` },
    revision: { name: "revision", text: "select seq from log_position" },
    arrivals: {
      name: "last-arrivals",
      text: `select id, version, at from log order by seq desc limit ${parameter(1)}`,
    },
    counts: {
      name: "counts",
      text: `select seq, jurisdiction, records from log_position left join (${counted}) counted on true
        order by jurisdiction`,
    },
  } satisfies Record<string, Statement>;
}
