import type { Transaction } from "kysely";
import type { Dialect } from "./dialect.ts";
import { facetsOf } from "./facets.ts";
import { type NewVersion, unsealed } from "./store.ts";
import type { Tables } from "./tables.ts";

/** What a batch of inserts needs to know besides its versions. */
export interface Insertion {
  readonly transaction: Transaction<Tables>;
  readonly dialect: Dialect;
  /** Last position of the log before this batch. */
  readonly position: number;
  readonly at: string;
}

/** Writes versions, their facets and their log entries. A later entry for an id makes an earlier one not the latest. */
export async function insertVersions(versions: readonly NewVersion[], insertion: Insertion): Promise<void> {
  if (versions.length === 0) return;
  const { transaction, position, at } = insertion;
  const entries = versions.map((version, index) => ({ ...version, seq: position + index + 1 }));
  const latest = new Map(entries.map((entry) => [entry.record.id, entry]));
  await retire([...latest.keys()], insertion);
  await transaction
    .insertInto("log")
    .values(
      entries.map(({ seq, record, digest }) => {
        const op = record.status === "withdrawn" ? ("withdraw" as const) : ("put" as const);
        return { seq, id: record.id, version: record.version, digest, op, at };
      }),
    )
    .execute();
  await transaction
    .insertInto("record_version")
    .values(entries.map((entry) => rowOf(entry, entry.seq, latest.get(entry.record.id) === entry)))
    .execute();
  await insertFacets([...latest.values()], insertion);
  await transaction
    .updateTable("log_position")
    .set({ seq: position + entries.length })
    .execute();
}

function rowOf(
  { record, digest, canonical, seal = unsealed }: NewVersion,
  seq: number,
  isLatest: boolean,
): Tables["record_version"] {
  const { id, version, publisher, kind, jurisdiction, status } = record;
  const slug = id.slice(id.lastIndexOf("/") + 1);
  return {
    id,
    version,
    seq,
    publisher,
    kind,
    jurisdiction,
    slug,
    status,
    digest,
    is_latest: isLatest ? 1 : 0,
    canonical,
    signature: seal.signature,
    salt: seal.salt,
    previous: seal.previous,
  };
}

/** Versions that are no longer the latest are found by their number only. */
async function retire(ids: readonly string[], { transaction, dialect }: Insertion): Promise<void> {
  const rows = await transaction
    .updateTable("record_version")
    .set({ is_latest: 0 })
    .where("id", "in", ids)
    .where("is_latest", "=", 1)
    .returning("seq")
    .execute();
  const seqs = rows.map((row) => row.seq);
  if (seqs.length === 0) return;
  await transaction.deleteFrom("record_need").where("seq", "in", seqs).execute();
  await transaction.deleteFrom("record_phase").where("seq", "in", seqs).execute();
  await dialect.dropWords(transaction, seqs);
}

async function insertFacets(
  entries: readonly (NewVersion & { readonly seq: number })[],
  { transaction, dialect }: Insertion,
): Promise<void> {
  const found = entries.map(({ seq, record }) => ({ seq, ...facetsOf(record) }));
  const needs = found.flatMap(({ seq, needs: codes }) => codes.map((need) => ({ seq, need })));
  const phases = found.flatMap(({ seq, phases: codes }) => codes.map((phase) => ({ seq, phase })));
  if (needs.length > 0) await transaction.insertInto("record_need").values(needs).execute();
  if (phases.length > 0) await transaction.insertInto("record_phase").values(phases).execute();
  await dialect.indexWords(transaction, found);
}
