import type { AuditEntry, AuditTrail } from "./audit-trail.ts";
import type { Dialect } from "./engines/dialect.ts";
import type { Engine } from "./engines/engine.ts";
import type { Row, Statement } from "./engines/statement.ts";
import type { Alone } from "./writing/alone.ts";

/** The audit trail over either engine. */
export function createAuditTrail({ kysely }: Pick<Engine, "kysely">, alone: Alone): AuditTrail {
  return {
    async addRefused(refused) {
      if (refused.length === 0) return;
      const rows = refused.map(({ id = null, ...entry }) => ({ ...entry, id, version: null, hash: null }));
      await alone(() => kysely.insertInto("audit").values(rows).execute());
    },
  };
}

/** Entries that are read at a time. */
const stretch = 1_000;

/** Every entry of a time and later, in the order in which they were added, a bounded number of them in memory. */
export async function* auditEntries(
  { dialect, read }: Pick<Engine, "dialect" | "read">,
  since: string,
): AsyncGenerator<AuditEntry> {
  const statement = entriesStatement(dialect);
  for (let after = 0; ; ) {
    const rows = await read(statement, [after, since]);
    for (const row of rows) yield entryOf(row);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = Number(last.seq);
  }
}

function entriesStatement({ parameter }: Dialect): Statement {
  return {
    name: "audit-entries",
    text: `select seq, at, action, caller, id, version, hash, outcome, request from audit
      where seq > ${parameter(1)} and at >= ${parameter(2)} order by seq limit ${stretch}`,
  };
}

function entryOf(row: Row): AuditEntry {
  return {
    seq: Number(row.seq),
    at: String(row.at),
    action: String(row.action),
    caller: String(row.caller),
    id: row.id === null ? null : String(row.id),
    version: row.version === null ? null : Number(row.version),
    hash: row.hash === null ? null : String(row.hash),
    outcome: String(row.outcome),
    request: String(row.request),
  };
}
