import { auditValues } from "../versions/audit-values.ts";
import type { VersionEntry } from "../versions/version-entry.ts";
import type { Statement } from "./statement.ts";

/**
 * Tells of the versions that this very transaction has written (`xmin`): where the insert before it found that somebody
 * else came first and wrote nothing, this tells nothing either.
 */
export const auditStatement: Statement = {
  name: "insert-audit",
  text: `insert into audit (at, action, caller, id, version, hash, outcome, request)
    select log.at, told.action, told.caller, told.id, told.version, told.hash, told.outcome, told.request
    from unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::text[], $6::text[], $7::text[]) with ordinality as
      told (action, caller, id, version, hash, outcome, request, place)
    join record_version written on written.id = told.id and written.version = told.version
      and written.xmin = pg_current_xact_id()::xid
    join log on log.seq = written.seq
    order by told.place`,
};

/** What {@link auditStatement} writes: the values of each entry, column by column. */
export function auditColumns(entries: readonly VersionEntry[]): unknown[] {
  const rows = entries.flatMap((entry) =>
    entry.audit === undefined ? [] : [auditValues(entry, entry.audit)],
  );
  return Array.from({ length: 7 }, (_, column) => rows.map((row) => row[column]));
}
