import { setImmediate as nextTurn } from "node:timers/promises";
import type { Digest } from "@civic/schema";
import type { FlattenedJws } from "@civic/schema/signatures";
import type { Dialect } from "../engines/dialect.ts";
import type { Engine } from "../engines/engine.ts";
import type { Row, Statement } from "../engines/statement.ts";
import type { ExchangeStore, FeedFilter, LogEntry, LogOp } from "../exchange-store.ts";
import { digestOfBytes, sealOf } from "../proving/stored-record.ts";
import { sealColumns } from "../versions/version-entry.ts";
import { batchesOf } from "../writing/batches.ts";

/** Entries that one statement looks through; between two of them others have their turn. */
const entriesAtOnce = 500;

/** Entries that are looked through for one stretch, however few of them are wanted. */
const mostLookedAt = 10_000;

/** Contents that are read at once. */
const contentStep = { items: 100, bytes: 256 * 1024, sizeOf: ({ bytes }: LogHead) => bytes };

/** An entry of the log with what it is chosen by, not yet with its content. */
interface LogHead extends LogPlace {
  readonly about: About | undefined;
  readonly bytes: number;
}

/** A place of the log, and how far that goes. */
interface LogPlace {
  readonly seq: number;
  readonly at: string;
  readonly op: LogOp;
  /** Position of the stored version; null where there is none any more, or where it is about none. */
  readonly stored: number | null;
  readonly last: number;
  readonly compacted: number;
}

/** What an entry is about. */
interface About {
  readonly publisher: string;
  readonly kind: string;
  readonly jurisdiction: string;
  readonly bytes: number;
  /** Whether it was not the latest version when the log was compacted. */
  readonly superseded?: number;
}

/** Reads the log from a position on, as it is passed on. */
export function logEntries({
  dialect,
  read,
}: Pick<Engine, "dialect" | "read">): Pick<ExchangeStore, "entriesAfter" | "markAt"> {
  const places = placesStatement(dialect);
  const versionHeads = versionHeadsStatement(dialect);
  const disputeHeads = byPosition("feed-dispute-heads", disputeHead, dialect);
  const versions = contentStatement(dialect);
  const evidence = byPosition("feed-disputes", "select seq, id, version, jws_a, jws_b from dispute", dialect);
  const said = byPosition("feed-statements", "select seq, hash, jws from statement", dialect);

  async function bySeq(statement: Statement, seqs: readonly number[]): Promise<ReadonlyMap<number, Row>> {
    if (seqs.length === 0) return new Map();
    const rows = await read(statement, [dialect.positionsValue(seqs)]);
    return new Map(rows.map((row) => [Number(row.seq), row]));
  }

  /** The next entries, with what they are about: each is looked up by its position. */
  async function window(after: number): Promise<readonly LogHead[]> {
    const found = (await read(places, [after])) as unknown as readonly LogPlace[];
    const stored = found.flatMap((place) => (place.stored === null ? [] : [Number(place.stored)]));
    const versionsAbout = await bySeq(versionHeads, stored);
    const disputesAbout = await bySeq(disputeHeads, seqsOf(found, ["dispute"]));
    return found.map((place) => {
      const about = (disputesAbout.get(Number(place.seq)) ?? versionsAbout.get(Number(place.stored))) as
        | About
        | undefined;
      const hasOwnContent = isVersion(place) || place.op === "dispute";
      return { ...place, about, bytes: hasOwnContent ? Number(about?.bytes ?? 0) : statementBytes };
    });
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
        const heads = await window(position);
        const chosen: LogHead[] = [];
        const last = Number(heads[0]?.last ?? position);
        let isFull = false;
        for (const head of heads) {
          if (isWanted(head, filter)) {
            const count = entries.length + chosen.length;
            isFull = count >= bounds.entries || (count > 0 && head.bytes > bytes);
            if (isFull) break;
            chosen.push(head);
            bytes -= head.bytes;
          }
          position = Number(head.seq);
        }
        for await (const step of batchesOf(chosen, contentStep)) {
          if (entries.length > 0) await nextTurn();
          entries.push(...(await withContents(step)));
        }
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

function isVersion({ op }: Pick<LogPlace, "op">): boolean {
  return op === "put" || op === "withdraw" || op === "sign";
}

function seqsOf(heads: readonly LogPlace[], ops: readonly LogOp[]): number[] {
  return heads.filter(({ op }) => ops.includes(op)).map(({ seq }) => Number(seq));
}

function isWanted(head: LogHead, { publishers, jurisdictions, kinds }: FeedFilter): boolean {
  const { op, about } = head;
  if (op === "key" || op === "revocation") return true;
  // A confirmation may be about a record that is not here: nobody can tell then that it is not wanted.
  if (about === undefined) return op === "confirmation";
  const isSuperseded =
    isVersion(head) && about.superseded === 1 && Number(head.seq) <= Number(head.compacted);
  const isOf = (wanted: readonly string[] | undefined, value: string) =>
    wanted === undefined || wanted.includes(value);
  // A State confirms what others compiled about it: it is the State that says so.
  const publisher = op === "confirmation" ? about.jurisdiction : about.publisher;
  return (
    !isSuperseded &&
    isOf(publishers, publisher) &&
    isOf(jurisdictions, about.jurisdiction) &&
    isOf(kinds, about.kind)
  );
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

/** What a statement takes at most, more or less. */
const statementBytes = 2_048;

function placesStatement({ parameter }: Dialect): Statement {
  return {
    name: "feed-places",
    text: `select l.seq, l.at, l.op, (select seq from log_position) as last, (select compacted from node_state) as compacted,
        case
          when l.op in ('put', 'withdraw') then (select v.seq from record_version v where v.seq = l.seq)
          when l.op = 'sign' then (select v.seq from record_version v
            where v.id = l.id and v.version = l.version and v.hash = l.hash)
          when l.op = 'confirmation' then (select v.seq from record_version v where v.id = l.id and v.is_latest = 1)
        end as stored
      from log l where l.seq > ${parameter(1)} order by l.seq limit ${entriesAtOnce}`,
  };
}

/** Versions that end a dispute are given to whoever begins anew as well: without them nobody could end it. */
function versionHeadsStatement(dialect: Dialect): Statement {
  const compacted = "(select compacted from node_state)";
  return byPosition(
    "feed-version-heads",
    `select v.seq, v.publisher, v.kind, v.jurisdiction, octet_length(v.canonical) as bytes,
      case when v.stands_by is null and exists (select 1 from record_version o
        where o.id = v.id and o.version > v.version and o.seq <= ${compacted}) then 1 else 0 end as superseded
      from record_version v`,
    dialect,
  );
}

const disputeHead = `select seq, publisher, kind, jurisdiction, octet_length(jws_a) + octet_length(jws_b) as bytes
  from dispute`;

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
