import type { Dialect } from "../engines/dialect.ts";
import type { Row, Statement } from "../engines/engine.ts";
import type { Change, Changes, Head } from "../store.ts";

/** Entries of the log that are looked at in one step. */
const entriesAtOnce = 500;

/** Every version, up to the last of the next entries of the log, of the records that those entries name. */
export function changesStatement({ parameter }: Pick<Dialect, "parameter">): Statement {
  const entries = `select seq, id from log where seq > ${parameter(1)} order by seq limit ${entriesAtOnce}`;
  return {
    name: "changes",
    text: `with entries as materialized (${entries})
      select id, seq, kind, jurisdiction, status, (select count(*) from entries) as entries from record_version
      where id in (select id from entries) and seq <= (select max(seq) from entries) order by seq`,
  };
}

/** Reads the rows of {@link changesStatement}: of each record, what was the latest then and what is now. */
export function changesIn(rows: readonly Row[], since: number): Changes {
  const records = new Map<string, { -readonly [Key in keyof Change]: Change[Key] }>();
  for (const row of rows) {
    const id = row.id as string;
    const head = row as unknown as Head;
    const known = records.get(id);
    if (known === undefined) records.set(id, { id, after: head });
    else known.after = head;
    const change = records.get(id);
    if (change !== undefined && Number(row.seq) <= since) change.before = head;
  }
  return {
    revision: rows.length === 0 ? since : Number(rows.at(-1)?.seq),
    records: [...records.values()],
    more: Number(rows[0]?.entries ?? 0) === entriesAtOnce,
  };
}
