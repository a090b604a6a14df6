import type { Dialect } from "../engines/dialect.ts";
import type { Held } from "../engines/writer.ts";
import type { TakeOutcome } from "../exchange-store.ts";
import { jwsOf, type SignedEntry } from "../versions/signed-entry.ts";
import type { VersionEntry } from "../versions/version-entry.ts";
import { writeAuditLine } from "./audit-line.ts";
import { disputeRows } from "./dispute-rows.ts";
import { disputeWork } from "./disputes.ts";
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
 * with another content, or was.
 */
export async function takeByLook(
  held: Held,
  entry: VersionEntry,
  { dialect, at }: { readonly dialect: Dialect; readonly at: string },
): Promise<TakeOutcome> {
  const { seal } = entry;
  if (seal === undefined) throw new Error("what nobody signed is not looked at");
  // What is told of it is told once, here.
  const signed: SignedEntry = { ...entry, seal, audit: undefined };
  const look: Look = { held, dialect, at, rows: recordRows(held, dialect) };
  const same = await look.rows.versionAt(signed.id, signed.version);
  const outcome = await (same === undefined
    ? takeWithEvidence(signed, look)
    : takeBeside(signed, same, look));
  if (outcome.type === "added") await writeAuditLine(held, dialect, entry, { outcome: "written", at });
  if (outcome.type === "signed") await writeAuditLine(held, dialect, entry, { outcome: "signed", at });
  return outcome;
}

/** A version at or after one that is disputed, or where another was put aside. */
async function takeWithEvidence(entry: SignedEntry, { held, dialect, at }: Look): Promise<TakeOutcome> {
  const { id, version, seal } = entry;
  const work = disputeWork(held, dialect, at);
  const disputes = disputeRows(held, dialect, at);
  const frozen = await disputes.lowestOpen(id);
  if (frozen === undefined || version < frozen) {
    await work.show(entry);
    return { type: "added" };
  }
  const here = await disputes.at(id, version);
  const [dispute] = here;
  const isToldOf = here.some(({ hashes }) => hashes.includes(seal.hash));
  if (version === frozen && dispute !== undefined && !isToldOf)
    return { type: "contradicts", stored: dispute.jws[0] };
  // What it stands by is what it follows.
  if (seal.standsBy !== null && seal.previous !== seal.standsBy) return { type: "previous-mismatch" };
  return (await work.endBy(entry)) ? { type: "added" } : { type: "frozen", version: frozen };
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
