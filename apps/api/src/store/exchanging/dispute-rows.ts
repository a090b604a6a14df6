import type { FlattenedJws, JwsHash } from "@civic/schema/signatures";
import type { Dialect } from "../engines/dialect.ts";
import type { Row } from "../engines/statement.ts";
import type { Held } from "../engines/writer.ts";
import { digestOfBytes } from "../proving/stored-record.ts";
import { jwsOf, type SignedEntry } from "../versions/signed-entry.ts";
import type { VersionEntry } from "../versions/version-entry.ts";
import { writeLogLine } from "./log-line.ts";

/** Evidence about one version of a record. */
export interface DisputeRow {
  readonly seq: number;
  readonly version: number;
  readonly hashes: readonly [JwsHash, JwsHash];
  readonly jws: readonly [FlattenedJws, FlattenedJws];
  readonly settled: JwsHash | undefined;
}

/** Evidence on its way into the store. */
interface NewDispute extends Pick<VersionEntry, "id" | "version" | "kind" | "publisher" | "jurisdiction"> {
  readonly contents: readonly [SignedEntry, SignedEntry];
}

/** The disputes of records within a transaction. */
export interface DisputeRows {
  /** Those of versions above a number. */
  after(id: string, version: number): Promise<readonly DisputeRow[]>;
  count(id: string): Promise<number>;
  at(id: string, version: number): Promise<readonly DisputeRow[]>;
  /** The lowest version that is disputed. */
  lowestOpen(id: string): Promise<number | undefined>;
  /** Logs and keeps evidence; gives its position. What is known is left as it is. */
  insert(dispute: NewDispute, settled?: JwsHash): Promise<number>;
  settle(id: string, version: number, hash: JwsHash): Promise<void>;
  reopen(id: string, version: number): Promise<void>;
}

/** Works on the rows of disputes; `at` is the time of what is logged. */
export function disputeRows(held: Held, dialect: Dialect, at: string): DisputeRows {
  const { parameter } = dialect;
  const [p1, p2, p3] = [1, 2, 3].map(parameter);
  const ask = (name: string, text: string, values: readonly unknown[]) =>
    held.run({ name: `dispute-${name}`, text }, values);

  const rows = "select seq, version, hash_a, hash_b, jws_a, jws_b, settled from dispute where id =";

  async function atVersion(id: string, version: number): Promise<readonly DisputeRow[]> {
    const found = await ask("at", `${rows} ${p1} and version = ${p2} order by seq`, [id, version]);
    return found.map(disputeRow);
  }

  return {
    async after(id, version) {
      const text = `${rows} ${p1} and version > ${p2} order by version, seq`;
      return (await ask("after", text, [id, version])).map(disputeRow);
    },
    at: atVersion,
    async count(id) {
      const [row] = await ask("count", `select count(*) as count from dispute where id = ${p1}`, [id]);
      return Number(row?.count);
    },
    async lowestOpen(id) {
      const text = `select min(version) as version from dispute where id = ${p1} and settled is null`;
      const [row] = await ask("lowest", text, [id]);
      return (row?.version as number | null) ?? undefined;
    },
    async insert({ id, version, kind, publisher, jurisdiction, contents }, settled) {
      const [a, b] = contents[0].seal.hash < contents[1].seal.hash ? contents : [contents[1], contents[0]];
      const known = (await atVersion(id, version)).find(
        ({ hashes }) => hashes[0] === a.seal.hash && hashes[1] === b.seal.hash,
      );
      if (known !== undefined) return known.seq;
      const hash = digestOfBytes(`${a.seal.hash} ${b.seal.hash}`);
      const seq = await writeLogLine(held, dialect, { op: "dispute", id, version, digest: null, hash, at });
      const row = {
        ...{ seq, id, version, hash_a: a.seal.hash, hash_b: b.seal.hash },
        ...{
          jws_a: JSON.stringify(jwsOf(a.seal, a.canonical)),
          jws_b: JSON.stringify(jwsOf(b.seal, b.canonical)),
        },
        ...{ kind, publisher, jurisdiction, settled: settled ?? null },
      };
      const places = Object.keys(row).map((_, index) => parameter(index + 1));
      const text = `insert into dispute (${Object.keys(row).join(", ")}) values (${places.join(", ")})`;
      await ask("insert", text, Object.values(row));
      return seq;
    },
    async settle(id, version, hash) {
      const where = `id = ${p2} and version = ${p3} and settled is null`;
      await ask("settle", `update dispute set settled = ${p1} where ${where}`, [hash, id, version]);
    },
    async reopen(id, version) {
      await ask("reopen", `update dispute set settled = null where id = ${p1} and version = ${p2}`, [
        id,
        version,
      ]);
    },
  };
}

function disputeRow(row: Row): DisputeRow {
  const text = (column: string) => row[column] as string;
  return {
    seq: Number(row.seq),
    version: row.version as number,
    hashes: [text("hash_a") as JwsHash, text("hash_b") as JwsHash],
    jws: [JSON.parse(text("jws_a")) as FlattenedJws, JSON.parse(text("jws_b")) as FlattenedJws],
    settled: (row.settled as JwsHash | null) ?? undefined,
  };
}
