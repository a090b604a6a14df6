import type { Dialect } from "../engines/dialect.ts";
import type { Held } from "../engines/writer.ts";
import type { ExchangeStore } from "../exchange-store.ts";
import { entryOfSigned, type SignedEntry } from "../versions/signed-entry.ts";
import type { VersionEntry } from "../versions/version-entry.ts";
import { disputeRows } from "./dispute-rows.ts";
import { prevailing, standing } from "./prevailing.ts";
import { recordRows } from "./record-rows.ts";

/** Contents of one version, and disputes of one record, that are told apart: more of them prove nothing more. */
const mostDisputes = { ofVersion: 8, ofRecord: 1_000 };

/** What is done about disputes within a transaction. */
export interface DisputeWork {
  /** Keeps evidence, and acts upon it. False where it is known. */
  add(evidence: Parameters<ExchangeStore["dispute"]>[0]): Promise<boolean>;
  /** Ends the disputes of a record by a version that stands by a content of the last of them; false where it does not. */
  endBy(next: SignedEntry): Promise<boolean>;
  /** Writes a version as the latest one of its record; what was shown under its number before is given up. */
  write(entry: VersionEntry): Promise<void>;
  /** {@link write}, and shows again what was shown after it before. */
  show(entry: VersionEntry): Promise<void>;
}

/** Works on the disputes of records within a transaction; `at` is the time of what is logged. */
export function disputeWork(held: Held, dialect: Dialect, at: string): DisputeWork {
  const rows = recordRows(held, dialect);
  const disputes = disputeRows(held, dialect, at);

  async function write(entry: VersionEntry): Promise<void> {
    await held.write({ entries: [entry], at, choose: () => [entry] });
    const { id, version, kind, publisher, jurisdiction, seal } = entry;
    if (seal === undefined) return;
    for (const jws of await rows.asideAt(id, version)) {
      const other = entryOfSigned(jws);
      if (other.seal.hash === seal.hash || other.digest === entry.digest) continue;
      // Told to others too: only whoever knows what was given up can tell what follows that.
      const head = { id, version, kind, publisher, jurisdiction };
      await disputes.insert({ ...head, contents: [entry as SignedEntry, other] }, seal.hash);
    }
  }

  async function contentsAt(id: string, version: number): Promise<readonly SignedEntry[]> {
    const [told, aside] = [await disputes.at(id, version), await rows.asideAt(id, version)];
    return distinct([...told.flatMap(({ jws }) => jws), ...aside].map(entryOfSigned));
  }

  /** The contents, from the lowest that is disputed, that a version stands by; nothing where it does not reach there. */
  async function pathTo(next: SignedEntry): Promise<readonly SignedEntry[]> {
    const { id, version, seal } = next;
    if (seal.standsBy === null) return [];
    const frozen = await disputes.lowestOpen(id);
    if (frozen === undefined || version <= frozen) return [];
    const rivals = distinct([next, ...(await contentsAt(id, version))]);
    const before = await disputes.at(id, version - 1);
    if (rivals.length > 1 && prevailing(rivals, before)?.seal.hash !== seal.hash) return [];
    const path = [next];
    for (let number = version - 1, wanted = seal.standsBy; number >= frozen; number -= 1) {
      const content = (await contentsAt(id, number)).find((one) => one.seal.hash === wanted);
      if (content === undefined) return [];
      path.unshift(content);
      wanted = content.seal.previous ?? "sha-256:";
    }
    const shown = await rows.versionAt(id, frozen - 1);
    return shown === undefined || path[0]?.seal.previous === (shown.seal?.hash ?? null) ? path : [];
  }

  async function endBy(next: SignedEntry): Promise<boolean> {
    const path = await pathTo(next);
    for (const { id, version, seal } of path) await disputes.settle(id, version, seal.hash);
    for (const entry of path) await write(entry);
    if (path.length > 0) await goOn(next.id);
    return path.length > 0;
  }

  /** Ends the disputes of a record by what is known already. */
  async function endByKnown(id: string): Promise<void> {
    const frozen = await disputes.lowestOpen(id);
    if (frozen === undefined) return;
    const told = (await disputes.after(id, frozen)).flatMap(({ jws }) => jws);
    const known = [...told, ...(await rows.asideAt(id, frozen + 1))].map(entryOfSigned);
    const ending = known.filter(({ seal }) => seal.standsBy !== null);
    for (const entry of distinct(ending)) if (await endBy(entry)) return;
  }

  /** Shows again what follows the latest version: what was shown before, or has won since what it follows has. */
  async function goOn(id: string): Promise<void> {
    for (;;) {
      const latest = await rows.latest(id);
      if (latest === undefined) return;
      const version = latest.version + 1;
      const contents = await contentsAt(id, version);
      const next = contents.filter(({ seal }) => seal.previous === latest.seal?.hash);
      const isOpen = (await disputes.at(id, version)).some(({ settled }) => settled === undefined);
      const before = await disputes.at(id, latest.version);
      const winner = contents.length > 1 ? prevailing(contents, before) : contents[0];
      if (winner === undefined || !next.includes(winner)) return;
      if (isOpen) await disputes.settle(id, version, winner.seal.hash);
      await write(winner);
    }
  }

  /** Whether a dispute is over before it begins, by what follows the version that is here. */
  async function isStoodBy(id: string, version: number): Promise<boolean> {
    const [same, next] = [await rows.versionAt(id, version), await rows.versionAt(id, version + 1)];
    return same?.seal !== undefined && next?.seal?.standsBy === same.seal.hash;
  }

  /** Acts upon the dispute of a version that is not settled yet. */
  async function act(id: string, version: number, seq: number): Promise<void> {
    const shown = (await rows.versionAt(id, version))?.seal?.hash;
    const contents = await contentsAt(id, version);
    const before = await disputes.at(id, version - 1);
    const winner = prevailing(contents, before)?.seal.hash;
    if (shown !== undefined && (shown === winner || (await isStoodBy(id, version)))) {
      await disputes.settle(id, version, shown);
      return goOn(id);
    }
    // Whoever stands by both contents of a version has ended nothing.
    const stand = standing(contents, before);
    const isUndone = new Set(stand.map(({ seal }) => seal.standsBy)).size > 1;
    if (isUndone) await disputes.reopen(id, version - 1);
    await rows.setAside(id, isUndone ? version - 1 : version, seq);
    await rows.showHighest(id);
    await endByKnown(id);
    await goOn(id);
  }

  return {
    write,
    endBy,
    async show(entry) {
      await write(entry);
      await goOn(entry.id);
    },
    async add({ id, version, jws, kind, publisher, jurisdiction }) {
      const [one, other] = [entryOfSigned(jws[0]), entryOfSigned(jws[1])];
      const known = await disputes.at(id, version);
      const isKnown = known.some(({ hashes }) =>
        [one, other].every(({ seal }) => hashes.includes(seal.hash)),
      );
      if (isKnown || known.length >= mostDisputes.ofVersion) return false;
      if ((await disputes.count(id)) >= mostDisputes.ofRecord) return false;
      const head = { id, version, kind, publisher, jurisdiction };
      await act(id, version, await disputes.insert({ ...head, contents: [one, other] }));
      return true;
    },
  };
}

function distinct(entries: readonly SignedEntry[]): readonly SignedEntry[] {
  return [...new Map(entries.map((entry) => [entry.seal.hash, entry])).values()];
}
