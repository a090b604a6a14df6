import type { Dialect } from "../engines/dialect.ts";
import type { Row, Statement } from "../engines/statement.ts";
import type { Change, Changes, Head } from "../store.ts";

/** Entries of the log that are looked at in one step. */
const entriesAtOnce = 500;

/**
 * Every version, up to the last of the next entries of the log, of the records that those entries name: those that are
 * shown, and those that were until a dispute or a signature put them aside.
 */
export function changesStatement({ parameter }: Pick<Dialect, "parameter">): Statement {
  const entries = `select seq, id from log where seq > ${parameter(1)} order by seq limit ${entriesAtOnce}`;
  const known = "where id in (select id from entries) and seq <= (select max(seq) from entries)";
  const head = "id, version, seq, kind, jurisdiction, status";
  return {
    name: "changes",
    text: `with entries as materialized (${entries})
      select step.entries, step.last, known.* from (select count(*) as entries, max(seq) as last from entries) step
      left join (select ${head}, null as until from record_version ${known}
        union all select ${head}, until from set_aside ${known}) known on true order by seq`,
  };
}

/** Reads the rows of {@link changesStatement}: of each record, what was the latest then and what is now. */
export function changesIn(rows: readonly Row[], since: number): Changes {
  const revision = Number(rows[0]?.last ?? since);
  const records = new Map<string, Row[]>();
  for (const row of rows) {
    const id = row.id as string | null;
    if (id === null) continue;
    const versions = records.get(id);
    if (versions === undefined) records.set(id, [row]);
    else versions.push(row);
  }
  return {
    revision,
    records: [...records].map(([id, versions]) => changeOf(id, versions, { since, revision })),
    more: Number(rows[0]?.entries ?? 0) === entriesAtOnce,
  };
}

function changeOf(
  id: string,
  versions: readonly Row[],
  { since, revision }: { readonly since: number; readonly revision: number },
): Change {
  const [before, after] = [latestAt(versions, since), latestAt(versions, revision)];
  return { id, ...(before && { before }), ...(after && { after }) };
}

/** The highest version that was shown at a position of the log. */
function latestAt(versions: readonly Row[], position: number): Head | undefined {
  let latest: Row | undefined;
  for (const row of versions) {
    const isShown = Number(row.seq) <= position && (row.until === null || Number(row.until) > position);
    if (isShown && (latest === undefined || Number(row.version) > Number(latest.version))) latest = row;
  }
  return latest as unknown as Head | undefined;
}
