import type { Dialect } from "../engines/dialect.ts";
import type { Held } from "../engines/writer.ts";
import type { TakeOutcome } from "../exchange-store.ts";
import { jwsOf } from "../versions/signed-entry.ts";
import type { VersionEntry } from "../versions/version-entry.ts";
import { disputeWork, type SignedEntry } from "./disputes.ts";
import { writeLogLine } from "./log-line.ts";
import { type RecordRows, recordRows, type VersionRow } from "./record-rows.ts";

interface Look {
  readonly held: Held;
  readonly dialect: Dialect;
  readonly at: string;
  readonly rows: RecordRows;
}

/**
 * Takes a signed version whose record has to be looked at: it is disputed, or this version is here without a signature or
 * with another content.
 */
export async function takeByLook(
  held: Held,
  entry: VersionEntry,
  { dialect, at }: { readonly dialect: Dialect; readonly at: string },
): Promise<TakeOutcome> {
  const { seal } = entry;
  if (seal === undefined) throw new Error("what nobody signed is not looked at");
  const signed: SignedEntry = { ...entry, seal };
  const look: Look = { held, dialect, at, rows: recordRows(held, dialect) };
  const same = await look.rows.versionAt(signed.id, signed.version);
  return same === undefined ? takeDisputed(signed, look) : takeBeside(signed, same, look);
}

/** A version at or after the one that is disputed. */
async function takeDisputed(entry: SignedEntry, { held, dialect, at, rows }: Look): Promise<TakeOutcome> {
  const { id, version, seal } = entry;
  const open = (await rows.disputes(id)).filter(({ settled }) => settled === undefined);
  const frozen = Math.min(...open.map((dispute) => dispute.version));
  const here = open.filter((dispute) => dispute.version === frozen);
  const isOfDispute = (hash: string | null) => here.some(({ hashes }) => hashes.some((one) => one === hash));
  if (version === frozen && !isOfDispute(seal.hash)) {
    const [dispute] = here;
    if (dispute !== undefined) return { type: "contradicts", stored: dispute.jws[0] };
  }
  if (version !== frozen + 1 || !isOfDispute(seal.standsBy)) return { type: "frozen", version: frozen };
  // What it stands by is what it follows.
  if (seal.previous !== seal.standsBy) return { type: "previous-mismatch" };
  await disputeWork(held, dialect, at).settle(entry);
  return { type: "added" };
}

/** A version whose number is here: with another content, or with this one and no signature. */
async function takeBeside(entry: SignedEntry, same: VersionRow, look: Look): Promise<TakeOutcome> {
  if (same.seal !== undefined) return { type: "contradicts", stored: jwsOf(same.seal, same.canonical) };
  const before = await look.rows.versionAt(entry.id, entry.version - 1);
  if (before !== undefined && entry.seal.previous !== (before.seal?.hash ?? null))
    return { type: "previous-mismatch" };
  return same.digest === entry.digest ? addSignature(entry, look) : replace(entry, same, look);
}

async function addSignature(entry: SignedEntry, { held, dialect, at, rows }: Look): Promise<TakeOutcome> {
  const { id, version, digest, seal } = entry;
  const next = await rows.versionAt(id, version + 1);
  const fits = next?.seal === undefined || next.seal.previous === seal.hash;
  if (!fits) return { type: "previous-mismatch" };
  await rows.sign(id, version, seal);
  await writeLogLine(held, dialect, { op: "sign", id, version, digest, hash: seal.hash, at });
  return { type: "signed" };
}

/** A key that counts counts more than nobody: what nobody signed is put aside, with whatever nobody signed after it. */
async function replace(entry: SignedEntry, same: VersionRow, look: Look): Promise<TakeOutcome> {
  const { held, dialect, at, rows } = look;
  const { id, version } = entry;
  if (await rows.isSignedFrom(id, version + 1)) return { type: "previous-mismatch" };
  const [end] = await held.run({ name: "log-position", text: "select seq from log_position" }, []);
  await rows.setAside(id, version, Number(end?.seq) + 1);
  await rows.showHighest(id);
  await disputeWork(held, dialect, at).write(entry);
  await keepEvidence(entry, same, look);
  return { type: "added" };
}

/** What gave way is told as any other contradiction is. */
async function keepEvidence(
  { id, version, digest }: SignedEntry,
  same: VersionRow,
  { held, dialect, at }: Look,
): Promise<void> {
  const places = [1, 2, 3, 4, 5, 6, 7].map(dialect.parameter).join(", ");
  const text = `insert into disagreement (id, version, stored, offered, canonical, origin, at) values (${places})
    on conflict do nothing`;
  const origin = same.writtenBy ?? "here before";
  await held.run({ name: "gave-way", text }, [id, version, digest, same.digest, same.canonical, origin, at]);
}
