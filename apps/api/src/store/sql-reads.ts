import { hash } from "node:crypto";
import type { Digest } from "@civic/schema";
import type { Dialect } from "./dialect.ts";
import type { Engine, Row, Statement } from "./engine.ts";
import { pageStatements, storedColumns } from "./page-statement.ts";
import { type Seal, type Store, type StoredRecord, unsealed } from "./store.ts";

/** What is read of a store. */
export type StoreReads = Pick<Store, "get" | "page" | "revision" | "countByJurisdiction">;

/** What reading needs from outside. */
export interface ReadOptions {
  /** Hears of a version whose bytes were damaged, whenever it is read. */
  readonly onDamaged: (record: StoredRecord) => void;
}

/** Reads over either engine, by statements that are prepared once. */
export function createReads(engine: Engine, { onDamaged }: ReadOptions): StoreReads {
  const { dialect } = engine;
  const [latest, exact, revision] = readStatements(dialect);
  const pageOf = pageStatements(dialect);

  function read(row: Row): StoredRecord {
    const record = storedRecord(row);
    if (record.damaged) onDamaged(record);
    return record;
  }

  return {
    async get(id, version) {
      const rows =
        version === undefined ? await engine.read(latest, [id]) : await engine.read(exact, [id, version]);
      return rows[0] && read(rows[0]);
    },
    async page(selection, stretch) {
      // Words were asked for, but what was typed holds none: no record can hold them.
      if (selection.words?.length === 0) return [];
      const { statement, values } = pageOf(selection, stretch);
      return (await engine.read(statement, values)).map(read);
    },
    async revision() {
      const [row] = await engine.read(revision, []);
      return Number(row?.seq);
    },
    async countByJurisdiction() {
      const rows = await engine.read(countByJurisdiction, []);
      return new Map(rows.map(({ jurisdiction, records }) => [String(jurisdiction), Number(records)]));
    },
  };
}

const countByJurisdiction: Statement = {
  name: "count-by-jurisdiction",
  text: `select jurisdiction, count(*) as records from record_version
    where is_latest = 1 and status != 'withdrawn' group by jurisdiction order by jurisdiction`,
};

function readStatements(dialect: Dialect): [Statement, Statement, Statement] {
  const { parameter } = dialect;
  const record = `select ${storedColumns(dialect)} from record_version where id = ${parameter(1)}`;
  return [
    { name: "latest", text: `${record} and is_latest = 1` },
    { name: "exact", text: `${record} and version = ${parameter(2)}` },
    { name: "revision", text: "select seq from log_position" },
  ];
}

/** Each is proven whenever it is read: it takes some microseconds, and what is served is what was published. */
function storedRecord(row: Row): StoredRecord {
  const canonical = row.canonical as string | Uint8Array<ArrayBuffer>;
  const bytes = typeof canonical === "string" ? Buffer.from(canonical) : canonical;
  return {
    id: row.id as string,
    version: row.version as number,
    digest: row.digest as Digest,
    canonical: bytes,
    damaged: `sha-256:${hash("sha256", bytes, "hex")}` !== row.digest,
    seal: row.signature === null ? unsealed : sealOf(row as unknown as Seal),
  };
}

function sealOf({ signature, salt, previous }: Seal): Seal {
  return { signature, salt, previous };
}
