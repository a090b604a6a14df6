import { turnBudget } from "../../turns/turn-budget.ts";
import type { Dialect } from "../engines/dialect.ts";
import type { Engine, PageRows, Row, Statement } from "../engines/engine.ts";
import { DamagedStore } from "../proving/damaged-store.ts";
import { examined, examinedStatement } from "../proving/examine.ts";
import type { Integrity } from "../proving/integrity.ts";
import { storedRecord } from "../proving/stored-record.ts";
import type { Selection, Store, StoredRecord, Stretch } from "../store.ts";
import { changesIn, changesStatement } from "./changes.ts";
import { createCounts } from "./counts.ts";
import { pageStatements, storedColumns } from "./page-statement.ts";
import { steppedPages } from "./stepped-pages.ts";

/** What is read of a store. */
export type StoreReads = Pick<
  Store,
  "get" | "page" | "revision" | "changesSince" | "countByJurisdiction" | "examineNext"
>;

/** Reads over either engine, by statements that are prepared once. What is found damaged is told to `integrity`. */
export function createReads(
  { dialect, read, readPage }: Pick<Engine, "dialect" | "read" | "readPage">,
  integrity: Integrity,
): StoreReads {
  const { latest, exact, revision, counts } = readStatements(dialect);
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

  function pageAtOnce(selection: Selection, stretch: Stretch): Promise<PageRows> {
    const window = { after: stretch.after, rows: stretch.limit + 1 };
    const { statement, values } = statements.page(selection, "server", window);
    return readPage(statement, values, stretch);
  }

  function contradiction(message: string): DamagedStore {
    integrity.broke(message);
    return new DamagedStore(message);
  }

  const changesSince: Store["changesSince"] = async (since) => changesIn(await read(changes, [since]), since);

  return {
    async get(id, version) {
      const [row] = version === undefined ? await read(latest, [id]) : await read(exact, [id, version]);
      if (row === undefined) return undefined;
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
      const records = await inTurns(() => rows.map(recordOf));
      const last = records.at(-1);
      // Otherwise whoever follows such pages would never come to an end.
      if (last !== undefined && !(last.id > stretch.after))
        throw contradiction(`after ${stretch.after} the store gives ${last.id}`);
      return { records, more };
    },
    async revision() {
      const [row] = await read(revision, []);
      return Number(row?.seq);
    },
    changesSince,
    async examineNext(after) {
      const [row] = await read(next, [after]);
      if (row === undefined) return undefined;
      const found = examined(row);
      if (found.flaws.length > 0) integrity.damaged(found);
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
  const record = `select ${storedColumns(dialect)} from record_version where id = ${parameter(1)}`;
  const counted = `select jurisdiction, count(*) as records from record_version
    where is_latest = 1 and status <> 'withdrawn' group by jurisdiction`;
  return {
    latest: { name: "latest", text: `${record} and is_latest = 1` },
    exact: { name: "exact", text: `${record} and version = ${parameter(2)}` },
    revision: { name: "revision", text: "select seq from log_position" },
    counts: {
      name: "counts",
      text: `select seq, jurisdiction, records from log_position left join (${counted}) counted on true
        order by jurisdiction`,
    },
  } satisfies Record<string, Statement>;
}
