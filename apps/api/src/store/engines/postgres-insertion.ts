import type { Stand } from "../versions/decide.ts";
import { sealColumns, sealValues, type VersionEntry } from "../versions/version-entry.ts";
import type { Statement } from "./statement.ts";
import type { Offer } from "./writer.ts";

/** The latest version of a record. By the key of versions alone, so that no plan made for few rows scans many later. */
const latestOf = (id: string): string =>
  `(select version, digest, hash, seq from record_version where id = ${id} order by version desc limit 1)`;

/** The version at which a record is frozen; below it, versions may still come. */
const frozenOf = (id: string): string =>
  `(select min(d.version) from dispute d where d.id = ${id} and d.settled is null)`;

/** Where the records of offered versions stand: one row each, in their order. */
export const standsStatement: Statement = {
  name: "stands",
  text: `select latest.version, latest.digest, latest.hash, same.digest as same, same.hash as same_hash,
      ${frozenOf("offered.id")} as frozen,
      exists (select 1 from set_aside a where a.id = offered.id and a.version = offered.version) as aside
    from unnest($1::text[], $2::int[]) with ordinality as offered (id, version, place)
    left join lateral ${latestOf("offered.id")} latest on true
    left join lateral (
      select digest, hash from record_version r where r.id = offered.id and r.version = offered.version limit 1) same on true
    order by offered.place`,
};

/** Holds the log: the lock of this row lasts until the commit, so positions appear in the order they are given in. */
export const lockStatement: Statement = {
  name: "lock-log",
  text: "select seq from log_position for update",
};

/**
 * Writes versions, what they are found by, and their log entries. One statement, so one way to the server and back; it
 * writes nothing where a record no longer stands where it was decided about, and says so by returning no row.
 *
 * An update is counted before the insert that depends on it: parts of one statement have no order of their own.
 */
export const insertStatement: Statement = {
  name: "insert-versions",
  text: `with stand as materialized (
      select expected.id, expected.version as expected, expected.hash as expected_hash, expected.frozen as expected_frozen,
        latest.version, latest.hash, latest.seq, ${frozenOf("expected.id")} as frozen
      from unnest($1::text[], $2::int[], $28::text[], $29::int[]) as expected (id, version, hash, frozen)
      left join lateral ${latestOf("expected.id")} latest on true
    ), log_end as materialized (
      select seq, greatest($3::text, coalesce((select at from log order by seq desc limit 1), '')) as at
      from log_position where not exists (select 1 from stand
        where coalesce(version, 0) <> expected or hash is distinct from expected_hash
          or frozen is distinct from expected_frozen)
    ), stale as materialized (select array(select stand.seq from stand, log_end where stand.seq is not null) as seqs
    ), retired as (
      update record_version set is_latest = 0 where seq = any((select seqs from stale)::bigint[]) returning 1
    ), no_needs as (delete from record_need where seq = any((select seqs from stale)::bigint[])
    ), no_phases as (delete from record_phase where seq = any((select seqs from stale)::bigint[])
    ), no_words as (delete from record_text where seq = any((select seqs from stale)::bigint[])
    ), entry as materialized (
      select log_end.seq + place as seq, log_end.at, offered.*
      from log_end, unnest($4::text[], $5::int[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[],
        $12::text[], $13::int[], $14::text[], $15::text[], $16::text[], $17::text[], $18::text[], $19::text[], $20::text[],
        $21::text[], $22::text[]) with ordinality as
        offered (id, version, publisher, kind, jurisdiction, slug, status, op, digest, is_latest, canonical, written_by,
          protected, signature, hash, kid, previous, stands_by, words, place)
    ), logged as (
      insert into log (seq, id, version, digest, op, at, hash) select seq, id, version, digest, op, at, hash from entry
    ), versions as (
      insert into record_version (seq, id, version, publisher, kind, jurisdiction, slug, status, digest, is_latest,
        canonical, written_by, protected, signature, hash, kid, previous, stands_by)
      select seq, id, version, publisher, kind, jurisdiction, slug, status, digest, is_latest, canonical, written_by,
        protected, signature, hash, kid, previous, stands_by
      from entry where (select count(*) from retired) >= 0
    ), needs as (
      insert into record_need (seq, need)
      select log_end.seq + place, need from log_end, unnest($23::int[], $24::text[]) as named (place, need)
    ), phases as (
      insert into record_phase (seq, phase)
      select log_end.seq + place, phase from log_end, unnest($25::int[], $26::text[]) as named (place, phase)
    ), words as (
      insert into record_text (seq, words)
      select seq, array_to_tsvector(string_to_array(words, ' ')) from entry where is_latest = 1
    )
    update log_position set seq = log_position.seq + $27::int from log_end returning log_position.seq`,
};

/** What {@link standsStatement} asks about. */
export function standsValues(entries: readonly VersionEntry[]): unknown[] {
  return [entries.map(({ id }) => id), entries.map(({ version }) => version)];
}

/** What {@link insertStatement} writes: the chosen entries of an offer, decided by where their records stood. */
export function insertValues(
  chosen: readonly VersionEntry[],
  { entries, at }: Offer,
  stands: readonly Stand[],
): unknown[] {
  const latest = new Map(chosen.map((entry) => [entry.id, entry]));
  const stood = new Map(entries.map(({ id }, index) => [id, stands[index]]));
  const column = <Value>(of: (entry: VersionEntry) => Value): Value[] => chosen.map(of);
  const named = (of: (entry: VersionEntry) => readonly string[]): [number[], string[]] => {
    const pairs = chosen.flatMap((entry, index) =>
      latest.get(entry.id) === entry ? of(entry).map((code): [number, string] => [index + 1, code]) : [],
    );
    return [pairs.map(([place]) => place), pairs.map(([, code]) => code)];
  };
  return [
    [...latest.keys()],
    [...latest.keys()].map((id) => stood.get(id)?.latest?.version ?? 0),
    at,
    column(({ id }) => id),
    column(({ version }) => version),
    column(({ publisher }) => publisher),
    column(({ kind }) => kind),
    column(({ jurisdiction }) => jurisdiction),
    column(({ slug }) => slug),
    column(({ status }) => status),
    column(({ op }) => op),
    column(({ digest }) => digest),
    column((entry) => (latest.get(entry.id) === entry ? 1 : 0)),
    column(({ canonical }) => canonical),
    column(({ writtenBy }) => writtenBy),
    ...sealColumns.map((_, index) => chosen.map(({ seal }) => sealValues(seal)[index])),
    column(({ facets }) => facets.words.join(" ")),
    ...named(({ facets }) => facets.needs),
    ...named(({ facets }) => facets.phases),
    chosen.length,
    [...latest.keys()].map((id) => stood.get(id)?.latest?.hash ?? null),
    [...latest.keys()].map((id) => stood.get(id)?.frozen ?? null),
  ];
}
