import type { CivicRecord, Digest } from "@civic/schema";
import type {
  FlattenedJws,
  JwsHash,
  TrustedKey,
  VerifiedDispute,
  VerifiedStatement,
  VersionHead,
} from "@civic/schema/signatures";

/** A version that was verified. */
export interface MirroredVersion extends VersionHead {
  /** SHA-256 of the canonical text. */
  readonly digest: Digest;
  /** The canonical text, as it was signed or digested. */
  readonly canonical: string;
  /** The record as the model of today says it; absent where it is of a newer model, of which only the head is read. */
  readonly record?: CivicRecord | undefined;
  /** Absent where nobody signed it. */
  readonly signed?: { readonly jws: FlattenedJws; readonly hash: JwsHash } | undefined;
}

/** Of which version of a record the store has the content, and whether its publisher signed that twice. */
export interface Standing {
  /** Its number, from 1. */
  readonly version: number;
  /** SHA-256 of its canonical text. */
  readonly digest: Digest;
  /** Hash of its JWS; absent where nobody signed it. */
  readonly hash?: JwsHash | undefined;
  /** The version that was signed with two contents, and the hashes of both; until a later one stands by one of them. */
  readonly disputed?: { readonly version: number; readonly hashes: readonly JwsHash[] } | undefined;
}

/** How far a mirror has come, to go on from. Plain data: JSON holds it. */
export interface MirrorState {
  /** Where the feed goes on; absent: from its beginning. */
  readonly cursor?: string | undefined;
  /** The keys that count. */
  readonly keys: readonly TrustedKey[];
  /** For which filter and anchor: with others the feed is read from its beginning. */
  readonly madeFor: string;
}

/** What is kept together, or not at all. */
export interface MirrorStep {
  /** Versions that were verified, in the order in which they came. */
  readonly versions: readonly MirroredVersion[];
  /** Where the records of this step stand, of versions and of disputes. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Keys, revocations and confirmations. */
  readonly statements: readonly VerifiedStatement[];
  /** Evidence of versions that were signed with two contents. */
  readonly disputes: readonly VerifiedDispute[];
  /** How far the mirror has come with this step. */
  readonly state: MirrorState;
}

/** Where a mirror keeps what it has verified: a database, a folder, memory. */
export interface MirrorStore {
  /** As it was last kept; nothing at the first time. */
  state(): MirrorState | undefined | Promise<MirrorState | undefined>;
  /** Where a record stands; nothing where it is not here. */
  standing(id: string): Standing | undefined | Promise<Standing | undefined>;
  /**
   * Keeps a step whole, or throws. Where only a part would remain after a failure, what comes again is taken for
   * known, and the rest is lost.
   */
  keep(step: MirrorStep): void | Promise<void>;
}

/** A store in memory, and what it holds. */
export interface MemoryStore extends MirrorStore {
  /** The latest version of each record, by its id. */
  readonly versions: ReadonlyMap<string, MirroredVersion>;
  /** Keys, revocations and confirmations, in the order in which they came. */
  readonly statements: readonly VerifiedStatement[];
  /** Evidence of versions that were signed with two contents. */
  readonly disputes: readonly VerifiedDispute[];
}

/** A store that lives as long as its process. */
export function createMemoryStore(): MemoryStore {
  const versions = new Map<string, MirroredVersion>();
  const standings = new Map<string, Standing>();
  const statements: VerifiedStatement[] = [];
  const disputes: VerifiedDispute[] = [];
  let state: MirrorState | undefined;
  return {
    versions,
    statements,
    disputes,
    state: () => state,
    standing: (id) => standings.get(id),
    keep(step) {
      for (const version of step.versions) versions.set(version.id, version);
      for (const [id, standing] of step.standings) standings.set(id, standing);
      statements.push(...step.statements);
      disputes.push(...step.disputes);
      ({ state } = step);
    },
  };
}
