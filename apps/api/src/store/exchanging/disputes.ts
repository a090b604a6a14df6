import type { Dialect } from "../engines/dialect.ts";
import type { Held } from "../engines/writer.ts";
import type { ExchangeStore } from "../exchange-store.ts";
import { digestOfBytes } from "../proving/stored-record.ts";
import { entryOfSigned } from "../versions/signed-entry.ts";
import type { VersionEntry } from "../versions/version-entry.ts";
import { writeLogLine } from "./log-line.ts";
import { prevailing } from "./prevailing.ts";
import { type DisputeRow, recordRows } from "./record-rows.ts";

/** A version of which it is known that it is signed. */
export type SignedEntry = ReturnType<typeof entryOfSigned>;

/** Contents of one version that are told apart: more of them prove nothing more. */
const mostDisputes = 8;

/** Beyond every version. */
const lastVersion = 2 ** 31 - 1;

/** What is done about disputes within a transaction. */
export interface DisputeWork {
  /** Keeps evidence, and acts upon it. False where it is known. */
  add(evidence: Parameters<ExchangeStore["dispute"]>[0]): Promise<boolean>;
  /** Ends the dispute about the version before one that stands by a content of it. */
  settle(next: SignedEntry): Promise<void>;
  /** Writes a version as the latest one of its record. */
  write(entry: VersionEntry): Promise<void>;
}

/** Works on the disputes of records within a transaction; `at` is the time of what is logged. */
export function disputeWork(held: Held, dialect: Dialect, at: string): DisputeWork {
  const { parameter } = dialect;
  const rows = recordRows(held, dialect);

  const write = (entry: VersionEntry) => held.write({ entries: [entry], at, choose: () => [entry] });

  async function disputesAt(id: string, version: number): Promise<readonly DisputeRow[]> {
    return (await rows.disputes(id)).filter((dispute) => dispute.version === version);
  }

  async function settle(next: SignedEntry): Promise<void> {
    const { id, version, seal } = next;
    const chosen = contentIn(await disputesAt(id, version - 1), seal.standsBy);
    await rows.settle(id, { from: version - 1, to: version - 1 }, chosen.seal.hash);
    // Whatever was built upon the other content, or was said before the publisher chose, is given up.
    await rows.settle(id, { from: version, to: lastVersion }, seal.hash);
    await write(chosen);
    await write(next);
    await goOn(next);
  }

  /** Shows again what follows a version, where that was shown before and nobody disputes it any more. */
  async function goOn(from: SignedEntry): Promise<void> {
    for (let last: SignedEntry | undefined = from; last !== undefined; ) {
      last = await following(last);
      if (last !== undefined) await write(last);
    }
  }

  async function following({ id, version, seal }: SignedEntry): Promise<SignedEntry | undefined> {
    const disputes = await disputesAt(id, version + 1);
    if (disputes.some(({ settled }) => settled === undefined)) return undefined;
    const aside = (await rows.asideAt(id, version + 1)).map(entryOfSigned);
    const given = new Set(disputes.flatMap(({ hashes, settled }) => hashes.filter((one) => one !== settled)));
    return aside.find((entry) => entry.seal.previous === seal.hash && !given.has(entry.seal.hash));
  }

  /** Ends disputes about what follows the latest version, where one content has lost by what is known now. */
  async function goOnWithWinners(id: string): Promise<void> {
    for (;;) {
      const version = (await rows.latest(id))?.version;
      if (version === undefined) return;
      const next = await disputesAt(id, version + 1);
      if (!next.some(({ settled }) => settled === undefined)) return;
      const contents = distinct(next.flatMap(({ jws }) => jws.map(entryOfSigned)));
      const winner = prevailing(contents, await disputesAt(id, version));
      if (winner === undefined) return;
      await rows.settle(id, { from: version + 1, to: version + 1 }, winner.seal.hash);
      await write(winner);
      await goOn(winner);
    }
  }

  /** Whether a dispute is over before it begins, by what follows the version that is here. */
  async function isStoodBy(id: string, version: number): Promise<boolean> {
    const [same, next] = [await rows.versionAt(id, version), await rows.versionAt(id, version + 1)];
    return same?.seal !== undefined && next?.seal?.standsBy === same.seal.hash;
  }

  /** Acts upon the dispute of a version that is not settled yet. */
  async function act(id: string, version: number, seq: number): Promise<void> {
    const same = await rows.versionAt(id, version);
    const all = { from: version, to: version };
    if (same?.seal !== undefined && (await isStoodBy(id, version)))
      return rows.settle(id, all, same.seal.hash);
    const [before, here] = [await disputesAt(id, version - 1), await disputesAt(id, version)];
    const contents = distinct(here.flatMap(({ jws }) => jws.map(entryOfSigned)));
    const winner = prevailing(contents, before);
    if (winner !== undefined && same?.seal?.hash === winner.seal.hash)
      return rows.settle(id, all, winner.seal.hash);
    const isOpenBefore = before.some(({ settled }) => settled === undefined);
    if (winner !== undefined && isOpenBefore && winner.seal.standsBy !== null) return settle(winner);
    await rows.setAside(id, version, seq);
    await rows.showHighest(id);
    await endBy(id, version);
  }

  /** Ends a dispute by a version after it that came first. */
  async function endBy(id: string, version: number): Promise<void> {
    const here = await disputesAt(id, version);
    const later = (await disputesAt(id, version + 1)).flatMap(({ jws }) => jws);
    const known = distinct([...later, ...(await rows.asideAt(id, version + 1))].map(entryOfSigned));
    const ending = prevailing(
      known.filter(({ seal }) => seal.standsBy !== null),
      here,
    );
    if (ending !== undefined && ending.seal.standsBy !== null) await settle(ending);
  }

  return {
    write,
    settle,
    async add({ id, version, jws, kind, publisher, jurisdiction }) {
      const [a, b] = jws.map(entryOfSigned).sort((one, other) => (one.seal.hash < other.seal.hash ? -1 : 1));
      if (a === undefined || b === undefined) return false;
      const known = await disputesAt(id, version);
      const isKnown = known.some(({ hashes }) => hashes[0] === a.seal.hash && hashes[1] === b.seal.hash);
      if (isKnown || known.length >= mostDisputes) return false;
      const [first, second] =
        jws[0] && entryOfSigned(jws[0]).seal.hash === a.seal.hash ? jws : [jws[1], jws[0]];
      const hash = digestOfBytes(`${a.seal.hash} ${b.seal.hash}`);
      const seq = await writeLogLine(held, dialect, { op: "dispute", id, version, digest: null, hash, at });
      const columns = "seq, id, version, hash_a, hash_b, jws_a, jws_b, kind, publisher, jurisdiction";
      const places = Array.from({ length: 10 }, (_, index) => parameter(index + 1)).join(", ");
      await held.run({ name: "dispute", text: `insert into dispute (${columns}) values (${places})` }, [
        seq,
        id,
        version,
        a.seal.hash,
        b.seal.hash,
        JSON.stringify(first),
        JSON.stringify(second),
        kind,
        publisher,
        jurisdiction,
      ]);
      await act(id, version, seq);
      await goOnWithWinners(id);
      return true;
    },
  };
}

function contentIn(disputes: readonly DisputeRow[], hash: string | null): SignedEntry {
  const found = disputes.flatMap(({ jws }) => jws.map(entryOfSigned)).find(({ seal }) => seal.hash === hash);
  if (found !== undefined) return found;
  throw new Error(`no dispute knows ${hash}`);
}

function distinct(entries: readonly SignedEntry[]): readonly SignedEntry[] {
  return [...new Map(entries.map((entry) => [entry.seal.hash, entry])).values()];
}
