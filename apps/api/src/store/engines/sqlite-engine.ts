import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { Kysely, SqliteAdapter, type SqliteDatabase, SqliteDialect, type SqliteStatement } from "kysely";
import { applicationId } from "./database-file.ts";
import type { Engine, PageEnd, PageRows } from "./engine.ts";
import { keepPrivate } from "./private-file.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";
import { sqliteWriter } from "./sqlite-writer.ts";
import type { Row } from "./statement.ts";
import type { Tables } from "./tables.ts";

/** SQLite does change its schema within a transaction; Kysely leaves it out for want of a separate connection. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class NodeSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

const nothing: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
};

/** The face of a database that Kysely's SQLite driver knows. */
function forKysely(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(text) {
      // A failed statement may have ended the transaction itself, as a full disk does: what is told is that.
      if (text === "rollback" && !database.isTransaction) return nothing;
      const statement = database.prepare(text);
      return {
        reader: statement.columns().length > 0,
        all: (values) => statement.all(...(values as SQLInputValue[])),
        run: (values) => statement.run(...(values as SQLInputValue[])),
        iterate: (values) => statement.iterate(...(values as SQLInputValue[])),
      };
    },
  };
}

/** Milliseconds to wait for somebody beside the node, a backup for example. Nothing else is answered meanwhile. */
const busyTimeout = 1_000;

/** Opens, or creates, the embedded store in one file, which its owner alone may read. What is acknowledged is on the disk. */
export function openSqlite(file: string, timeout = busyTimeout): Engine {
  keepPrivate(file);
  const writer = new DatabaseSync(file, { timeout });
  writer.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on");
  const { application_id: owner } = writer.prepare("pragma application_id").get() as {
    application_id: number;
  };
  if (owner !== applicationId) writer.exec(`pragma application_id = ${applicationId}`);
  // A connection of its own for reads: they never see, and never wait for, an unfinished write.
  const reader = new DatabaseSync(file, { readOnly: true, timeout });
  const prepared = new Map<string, StatementSync>();
  const kysely = new Kysely<Tables>({ dialect: new NodeSqliteDialect({ database: forKysely(writer) }) });

  function statementFor(name: string, text: string): StatementSync {
    const statement = prepared.get(name) ?? reader.prepare(text);
    prepared.set(name, statement);
    return statement;
  }

  return {
    dialect: sqliteDialect,
    kysely,
    writer: sqliteWriter(writer),
    place: `embedded store, ${file}`,
    async read({ name, text }, values) {
      return statementFor(name, text).all(...(values as SQLInputValue[])) as readonly Row[];
    },
    async readPage({ name, text }, values, end) {
      return rowsUntil(
        end,
        statementFor(name, text).iterate(...(values as SQLInputValue[])) as Iterable<Row>,
      );
    },
    async close() {
      reader.close();
      await kysely.destroy();
      if (writer.isOpen) writer.close();
    },
  };
}

function rowsUntil({ limit, bytes }: PageEnd, found: Iterable<Row>): PageRows {
  const rows: Row[] = [];
  let total = 0;
  for (const row of found) {
    total += (row.canonical as Uint8Array).byteLength;
    if (rows.length === limit || (rows.length > 0 && total > bytes)) return { rows, more: true };
    rows.push(row);
  }
  return { rows, more: false };
}
