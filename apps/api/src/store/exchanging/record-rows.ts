import type { CivicRecord, Digest } from "@civic/schema";
import type { FlattenedJws } from "@civic/schema/signatures";
import type { Dialect } from "../engines/dialect.ts";
import type { Row } from "../engines/statement.ts";
import type { Held } from "../engines/writer.ts";
import { sealOf } from "../proving/stored-record.ts";
import type { Seal } from "../seal.ts";
import { facetsOf } from "../versions/facets.ts";
import { jwsOf } from "../versions/signed-entry.ts";
import { sealColumns, sealValues } from "../versions/version-entry.ts";

/** A version that is in sight. */
export interface VersionRow {
  readonly seq: number;
  readonly version: number;
  readonly digest: Digest;
  readonly canonical: string;
  readonly writtenBy: string | null;
  readonly seal: Seal | undefined;
}

/** What is read and changed of single records within a transaction, where that is rare. */
export interface RecordRows {
  versionAt(id: string, version: number): Promise<VersionRow | undefined>;
  latest(id: string): Promise<VersionRow | undefined>;
  /** Whether any version from a number on is signed. */
  isSignedFrom(id: string, version: number): Promise<boolean>;
  sign(id: string, version: number, seal: Seal): Promise<void>;
  /** Takes every version from a number on out of sight, as of a position of the log; they are kept aside. */
  setAside(id: string, from: number, until: number): Promise<void>;
  /** Makes the highest version that is left the latest, and has it found by what it says. */
  showHighest(id: string): Promise<void>;
  /** The JWS of versions of a number that were set aside. */
  asideAt(id: string, version: number): Promise<readonly FlattenedJws[]>;
}

/** The rows of records within a transaction. */
export function recordRows(
  { run }: Held,
  { parameter, wordsKey, wordsEntry }: Pick<Dialect, "parameter" | "wordsKey" | "wordsEntry">,
): RecordRows {
  const [p1, p2, p3] = [1, 2, 3].map(parameter);
  const columns = `seq, version, digest, canonical, written_by, ${sealColumns.join(", ")}`;
  const ask = (name: string, text: string, values: readonly unknown[]) => run({ name, text }, values);
  const side = ["record_need", "record_phase"] as const;

  async function one(
    name: string,
    where: string,
    values: readonly unknown[],
  ): Promise<VersionRow | undefined> {
    const [row] = await ask(name, `select ${columns} from record_version where ${where}`, values);
    return row && versionRow(row);
  }

  return {
    versionAt: (id, version) => one("row-version", `id = ${p1} and version = ${p2}`, [id, version]),
    latest: (id) => one("row-latest", `id = ${p1} and is_latest = 1`, [id]),
    async isSignedFrom(id, version) {
      const where = `id = ${p1} and version >= ${p2} and hash is not null`;
      return (
        (await ask("row-signed", `select 1 from record_version where ${where} limit 1`, [id, version]))
          .length > 0
      );
    },
    async sign(id, version, seal) {
      const set = sealColumns.map((column, index) => `${column} = ${parameter(index + 3)}`).join(", ");
      const text = `update record_version set ${set} where id = ${p1} and version = ${p2}`;
      await ask("row-sign", text, [id, version, ...sealValues(seal)]);
    },
    async setAside(id, from, until) {
      const gone = `id = ${p1} and version >= ${p2}`;
      const kept = "seq, id, version, kind, jurisdiction, status, protected, signature, canonical";
      await ask(
        "row-aside",
        `insert into set_aside (until, ${kept}) select cast(${p3} as bigint), ${kept} from record_version where ${gone}`,
        [id, from, until],
      );
      const seqs = `(select seq from record_version where ${gone})`;
      for (const table of side)
        await ask(`row-aside-${table}`, `delete from ${table} where seq in ${seqs}`, [id, from]);
      await ask("row-aside-words", `delete from record_text where ${wordsKey} in ${seqs}`, [id, from]);
      await ask("row-aside-gone", `delete from record_version where ${gone}`, [id, from]);
    },
    async showHighest(id) {
      const where = `id = ${p1} order by version desc limit 1`;
      const [row] = await ask(
        "row-highest",
        `select is_latest, ${columns} from record_version where ${where}`,
        [id],
      );
      if (row === undefined || row.is_latest === 1) return;
      const { seq, canonical } = versionRow(row);
      await ask("row-show", `update record_version set is_latest = 1 where seq = ${p1}`, [seq]);
      const { needs, phases, words } = facetsOf(JSON.parse(canonical) as CivicRecord);
      const insert = (facet: string) => `insert into record_${facet} (seq, ${facet}) values (${p1}, ${p2})`;
      for (const need of needs) await ask("row-need", insert("need"), [seq, need]);
      for (const phase of phases) await ask("row-phase", insert("phase"), [seq, phase]);
      const entry = `insert into record_text (${wordsKey}, words) values (${p1}, ${wordsEntry(p2 ?? "")})`;
      await ask("row-words", entry, [seq, words.join(" ")]);
    },
    async asideAt(id, version) {
      const text = `select protected, signature, canonical from set_aside where id = ${p1} and version = ${p2}
        and protected is not null order by seq`;
      const rows = await ask("row-aside-at", text, [id, version]);
      return rows.map((row) => jwsOf(row as unknown as Seal, row.canonical as string));
    },
  };
}

function versionRow(row: Row): VersionRow {
  const { version, digest, canonical } = row as unknown as VersionRow;
  const writtenBy = row.written_by as string | null;
  return { seq: Number(row.seq), version, digest, canonical, writtenBy, seal: sealOf(row) };
}
