import { type CivicRecord, canonicalise, type Digest, digestOf, finding } from "@civic/schema";
import { type FlattenedJws, type JwsHash, jwsHash, type Signer, signVersion } from "@civic/schema/signatures";
import type { Refusal } from "./reply.ts";

/** One version as the node holds it. */
export interface HeldVersion {
  readonly record: CivicRecord;
  readonly canonical: string;
  readonly digest: Digest;
  /** When it was taken, by the clock of the node. */
  readonly at: string;
  readonly signed?: { readonly jws: FlattenedJws; readonly hash: JwsHash; readonly kid: string } | undefined;
}

/** What a writer expects of the latest version. */
export type Expectation = (latest: Digest | undefined) => boolean;

/** What became of a version that was offered, or why it was not taken. */
export type Taken = { readonly added: boolean; readonly version: HeldVersion } | Refusal;

/** All versions of a node, in the order in which it took them. */
export interface HeldVersions {
  readonly log: readonly HeldVersion[];
  /** The versions of a record, the first one first. */
  of(id: string): readonly HeldVersion[];
  latest(id: string): HeldVersion | undefined;
  /** Takes several, or none of them; says of each what became of it. */
  take(records: readonly CivicRecord[], options?: TakeOptions): Promise<readonly Taken[]>;
  /** Is told when something was taken; gives what ends that. */
  onTaken(listener: () => void): () => void;
}

/** How versions are taken. */
export interface TakeOptions {
  readonly expects?: Expectation;
  readonly dryRun?: boolean;
}

/** What holding versions needs. */
export interface HoldOptions {
  readonly signers: ReadonlyMap<string, Signer>;
  readonly now: () => Date;
}

/** Holds versions in memory, and decides about new ones as a node does. */
export function holdVersions({ signers, now }: HoldOptions): HeldVersions {
  let log: readonly HeldVersion[] = [];
  const listeners = new Set<() => void>();
  // One write after the other: between a look and a write nobody else writes.
  let last: Promise<unknown> = Promise.resolve();

  async function takeNow(
    records: readonly CivicRecord[],
    { expects = () => true, dryRun = false }: TakeOptions,
  ): Promise<readonly Taken[]> {
    const offered = [...log];
    const taken: Taken[] = [];
    for (const record of records) {
      const canonical = canonicalise(record);
      const digest = await digestOf(canonical);
      const outcome = decide({ record, digest }, versionsIn(offered, record.id), expects);
      if ("version" in outcome) taken.push({ added: false, version: outcome.version });
      else if ("refused" in outcome) taken.push(outcome);
      else {
        const signed = await sign({ record, canonical }, versionsIn(offered, record.id).at(-1));
        const version = { record, canonical, digest, at: now().toISOString(), signed };
        offered.push(version);
        taken.push({ added: true, version });
      }
    }
    if (dryRun || taken.some((each) => "refused" in each)) return taken;
    log = offered;
    for (const listener of listeners) listener();
    return taken;
  }

  async function sign(
    { record, canonical }: Pick<HeldVersion, "record" | "canonical">,
    before: HeldVersion | undefined,
  ): Promise<HeldVersion["signed"]> {
    const signer = signers.get(record.publisher);
    if (signer === undefined) return undefined;
    const chain = { previous: before?.signed?.hash };
    const jws = await signVersion({ id: record.id, version: record.version, canonical }, signer, chain);
    return { jws, hash: jwsHash(jws), kid: signer.kid };
  }

  return {
    get log() {
      return log;
    },
    of: (id) => versionsIn(log, id),
    latest: (id) => versionsIn(log, id).at(-1),
    take(records, options = {}) {
      const done = last.then(() => takeNow(records, options));
      last = done.catch(() => undefined);
      return done;
    },
    onTaken(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function versionsIn(log: readonly HeldVersion[], id: string): readonly HeldVersion[] {
  return log.filter(({ record }) => record.id === id);
}

function decide(
  { record: { version }, digest }: Pick<HeldVersion, "record" | "digest">,
  held: readonly HeldVersion[],
  expects: Expectation,
): { readonly version: HeldVersion } | Refusal | { readonly isNew: true } {
  const same = held.find(({ record }) => record.version === version);
  const latest = held.at(-1);
  // Before any expectation: a repeated request whose first answer was lost has nothing left to do (RFC 9110, 13.1.1).
  if (same?.digest === digest) return { version: same };
  if (!expects(latest?.digest)) return { refused: "precondition-failed" };
  if (same !== undefined)
    return { refused: "version-conflict", findings: [finding("version-conflict", "/version", { version })] };
  const expected = (latest?.record.version ?? 0) + 1;
  if (version === expected) return { isNew: true };
  const notNext = finding("version-not-next", "/version", { expected, actual: version });
  return { refused: "version-conflict", findings: [notNext] };
}
