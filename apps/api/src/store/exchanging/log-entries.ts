import { setImmediate as nextTurn } from "node:timers/promises";
import type { Digest } from "@civic/schema";
import type { FlattenedJws } from "@civic/schema/signatures";
import type { Dialect } from "../engines/dialect.ts";
import type { Engine } from "../engines/engine.ts";
import type { Row, Statement } from "../engines/statement.ts";
import type { ExchangeStore, FeedFilter, LogEntry, LogOp } from "../exchange-store.ts";
import { digestOfBytes, sealOf } from "../proving/stored-record.ts";
import { sealColumns } from "../versions/version-entry.ts";

/** Entries that one statement looks through; between two of them others have their turn. */
const entriesAtOnce = 500;

/** Entries that are looked through for one stretch, however few of them are wanted. */
const mostLookedAt = 10_000;

/** An entry of the log with what it is chosen by, not yet with its content. */
interface LogHead {
  readonly seq: number;
  readonly at: string;
  readonly op: LogOp;
  /** Position of the stored version; null where there is none any more, or where it is about none. */
  readonly stored: number | null;
  readonly bytes: number;
  readonly publisher: string | null;
  readonly kind: string | null;
  readonly jurisdiction: string | null;
  /** Whether it lies before what was compacted and was not the latest version then. */
  readonly superseded: number;
}

/** Reads the log from a position on, as it is passed on. */
export function logEntries({
  dialect,
  read,
}: Pick<Engine, "dialect" | "read">): Pick<ExchangeStore, "entriesAfter" | "markAt"> {
  const heads = headsStatement(dialect);
  const versions = contentStatement(dialect);
  const evidence = byPosition("feed-disputes", "select seq, id, version, jws_a, jws_b from dispute", dialect);
  const said = byPosition("feed-statements", "select seq, hash, jws from statement", dialect);

  async function bySeq(statement: Statement, seqs: readonly number[]): Promise<ReadonlyMap<number, Row>> {
    if (seqs.length === 0) return new Map();
    const rows = await read(statement, [dialect.positionsValue(seqs)]);
    return new Map(rows.map((row) => [Number(row.seq), row]));
  }

  async function withContents(chosen: readonly LogHead[]): Promise<LogEntry[]> {
    const [stored, disputes, statements] = [
      await bySeq(
        versions,
        chosen.flatMap((head) => (isVersion(head) && head.stored !== null ? [head.stored] : [])),
      ),
      await bySeq(evidence, seqsOf(chosen, ["dispute"])),
      await bySeq(said, seqsOf(chosen, ["key", "revocation", "confirmation"])),
    ];
    return chosen.flatMap((head) => {
      const row = isVersion(head)
        ? stored.get(head.stored ?? 0)
        : (disputes.get(head.seq) ?? statements.get(head.seq));
      // It has gone in between: the entry that tells why follows.
      return row === undefined ? [] : [entryFrom(head, row)];
    });
  }

  return {
    async entriesAfter(start, filter, bounds) {
      const entries: LogEntry[] = [];
      let position = start;
      let bytes = bounds.bytes;
      for (let lookedAt = 0; ; lookedAt += entriesAtOnce) {
        const window = (await read(heads, [position])) as unknown as readonly (LogHead & { last: number })[];
        const chosen: LogHead[] = [];
        const last = Number(window[0]?.last ?? position);
        let isFull = false;
        for (const head of window) {
          if (isWanted(head, filter)) {
            const count = entries.length + chosen.length;
            isFull = count >= bounds.entries || (count > 0 && head.bytes > bytes);
            if (isFull) break;
            chosen.push(head);
            bytes -= head.bytes;
          }
          position = Number(head.seq);
        }
        entries.push(...(await withContents(chosen)));
        const isEnough = isFull || entries.length >= bounds.entries || lookedAt >= mostLookedAt;
        if (isEnough || position >= last) return { entries, position, more: position < last };
        await nextTurn();
      }
    },
    async markAt(seq) {
      if (seq === 0) return "start";
      const [row] = await read(markStatement(dialect), [seq]);
      if (row === undefined) return undefined;
      const { id, version, op, at, hash } = row;
      return digestOfBytes(JSON.stringify([seq, id, version, op, at, hash]));
    },
  };
}

function isVersion({ op }: Pick<LogHead, "op">): boolean {
  return op === "put" || op === "withdraw" || op === "sign";
}

function seqsOf(heads: readonly LogHead[], ops: readonly LogOp[]): number[] {
  return heads.filter(({ op }) => ops.includes(op)).map(({ seq }) => Number(seq));
}

function isWanted(head: LogHead, { publishers, jurisdictions, kinds }: FeedFilter): boolean {
  const { op, publisher, jurisdiction, kind } = head;
  if (op === "key" || op === "revocation") return true;
  if (isVersion(head) && (head.stored === null || head.superseded === 1)) return false;
  const isOf = (wanted: readonly string[] | undefined, value: string | null) =>
    // A confirmation may be about a record that is not here: nobody can tell then that it is not wanted.
    wanted === undefined || value === null || wanted.includes(value);
  return isOf(publishers, publisher) && isOf(jurisdictions, jurisdiction) && isOf(kinds, kind);
}

/** What is told of an entry; which of it is there depends on what it is about. */
interface Content {
  readonly id: string;
  readonly version: number;
  readonly digest: Digest;
  readonly hash: Digest;
  readonly canonical: string | Uint8Array<ArrayBuffer>;
}

function entryFrom({ seq: position, at, op }: LogHead, row: Row): LogEntry {
  const seq = Number(position);
  const jws = (column: string) => JSON.parse(row[column] as string) as FlattenedJws;
  const { id, version, digest, hash, canonical } = row as unknown as Content;
  if (op === "dispute") return { seq, at, op, id, version, jws: [jws("jws_a"), jws("jws_b")] };
  if (op === "put" || op === "withdraw" || op === "sign") {
    const bytes = typeof canonical === "string" ? Buffer.from(canonical) : canonical;
    return { seq, at, op, id, version, digest, canonical: bytes, seal: sealOf(row) };
  }
  return { seq, at, op, hash, jws: jws("jws") };
}

/**
 * What a position leads to is looked up row by row, by a key each: no plan of a server then goes through all versions for
 * a few hundred entries.
 */
function headsStatement({ parameter }: Dialect): Statement {
  const compacted = "(select compacted from node_state)";
  return {
    name: "feed-heads",
    text: `with entries as materialized (
        select l.seq, l.at, l.op, l.id, case
          when l.op in ('put', 'withdraw') then (select v.seq from record_version v where v.seq = l.seq)
          when l.op = 'sign' then (select v.seq from record_version v
            where v.id = l.id and v.version = l.version and v.hash = l.hash)
          when l.op = 'confirmation' then (select v.seq from record_version v where v.id = l.id and v.is_latest = 1)
          end as stored
        from (select * from log where seq > ${parameter(1)} order by seq limit ${entriesAtOnce}) l)
      select e.seq, e.at, e.op, e.stored, (select seq from log_position) as last,
        coalesce(v.publisher, d.publisher) as publisher, coalesce(v.kind, d.kind) as kind,
        coalesce(v.jurisdiction, d.jurisdiction) as jurisdiction,
        coalesce(case when e.op in ('put', 'withdraw', 'sign') then octet_length(v.canonical) end,
          octet_length(d.jws_a) + octet_length(d.jws_b), octet_length(s.jws), 0) as bytes,
        case when e.seq <= ${compacted} and v.stands_by is null and exists (select 1 from record_version o
          where o.id = v.id and o.version > v.version and o.seq <= ${compacted}) then 1 else 0 end as superseded
      from entries e
      left join record_version v on v.seq = e.stored
      left join dispute d on d.seq = e.seq
      left join statement s on s.seq = e.seq
      order by e.seq`,
  };
}

function contentStatement(dialect: Dialect): Statement {
  const columns = ["seq", "id", "version", "digest", dialect.canonicalColumn, ...sealColumns];
  return byPosition("feed-versions", `select ${columns.join(", ")} from record_version`, dialect);
}

function byPosition(name: string, select: string, { isOnePosition, parameter }: Dialect): Statement {
  return { name, text: `${select} where ${isOnePosition("seq", parameter(1))}` };
}

function markStatement({ parameter }: Dialect): Statement {
  return {
    name: "log-mark",
    text: `select id, version, op, at, hash from log where seq = ${parameter(1)}`,
  };
}
