import type { Digest } from "@civic/schema";
import type { FlattenedJws, JwsHash, PublicKey, TrustedKey } from "@civic/schema/signatures";
import type { Soon } from "../turns/soon.ts";
import type { AuditNote } from "./audit-trail.ts";
import type { NewVersion } from "./new-version.ts";
import type { Seal } from "./seal.ts";

/** What an entry of the log is about. `erase` is kept free. */
export type LogOp = "put" | "withdraw" | "sign" | "dispute" | "key" | "revocation" | "confirmation";

/** An entry of the log that is passed on, with what it is about. */
export type LogEntry = { readonly seq: number; readonly at: string } & (
  | {
      /** `sign`: a version that was here without a signature has one now. */
      readonly op: "put" | "withdraw" | "sign";
      readonly id: string;
      readonly version: number;
      readonly digest: Digest;
      readonly canonical: Uint8Array<ArrayBuffer>;
      readonly seal?: Seal | undefined;
    }
  | {
      readonly op: "dispute";
      readonly id: string;
      readonly version: number;
      readonly jws: readonly [FlattenedJws, FlattenedJws];
    }
  | { readonly op: "key" | "revocation" | "confirmation"; readonly hash: JwsHash; readonly jws: FlattenedJws }
);

/** Which entries are wanted. Keys and revocations always are; disputes and confirmations go with their records. */
export interface FeedFilter {
  readonly publishers?: readonly string[] | undefined;
  readonly jurisdictions?: readonly string[] | undefined;
  readonly kinds?: readonly string[] | undefined;
}

/** A stretch of the log. */
export interface FeedStretch {
  readonly entries: readonly LogEntry[];
  /** Position up to which was looked, also past what the filter left out. */
  readonly position: number;
  /** Whether the log goes on after that. */
  readonly more: boolean;
}

/** What tells one life of a store from another. */
export interface StoreIdentity {
  /** Random; renewed when a backup was put in place of what had gone on. */
  readonly epoch: string;
  /** 32 random bytes that sign what this node gives out and takes back (cursors). Never leaves the store. */
  readonly secret: Uint8Array;
  /** Position up to which the log was compacted: of what lies before, only latest versions are given. 0: nowhere. */
  readonly compacted: number;
}

/** What became of a signed version, or of one without a signature, that came from a peer, a pack or a desk. */
export type TakeOutcome =
  | { readonly type: "added" }
  /** This version with this content is here already, signed where it was offered signed. */
  | { readonly type: "unchanged" }
  /** The same content was here without a signature and has one now. */
  | { readonly type: "signed" }
  /** A version in between is missing, or it lies before what is here: the next one would be `expected`. */
  | { readonly type: "gap"; readonly expected: number }
  /**
   * It does not follow the version before, or what follows it does not: `previous` names another JWS, or nobody signed what
   * would follow something signed.
   */
  | { readonly type: "previous-mismatch" }
  /** The same version is here, or is disputed, signed, with another content: evidence for {@link ExchangeStore.dispute}. */
  | { readonly type: "contradicts"; readonly stored: FlattenedJws }
  /** The same version is here with another content, and one of the two has no signature. */
  | { readonly type: "differs"; readonly stored: Digest }
  /** The record is frozen at this disputed version, and the offered one does not end that. */
  | { readonly type: "frozen"; readonly version: number };

/** A version that was signed with two contents; while it is not settled the record stays at the version before. */
export interface DisputeHead {
  readonly id: string;
  readonly version: number;
  /** Of both contents, in their order. */
  readonly hashes: readonly [JwsHash, JwsHash];
  readonly at: string;
  /** Hash that the publisher stands by; absent as long as the record is frozen. */
  readonly settled?: JwsHash | undefined;
}

/** The same with the evidence, in the order of the hashes. */
export interface Dispute extends DisputeHead {
  readonly jws: readonly [FlattenedJws, FlattenedJws];
}

/** Which disputes are meant; those of all records where nothing is said. */
export interface DisputeChoice {
  readonly id?: string | undefined;
  readonly version?: number | undefined;
  /** In any order. */
  readonly hashes?: readonly JwsHash[] | undefined;
  /** Only those that are not settled. */
  readonly open?: boolean;
}

/** Which confirmations are meant; all where nothing is said. */
export interface ConfirmationChoice {
  readonly record?: string | undefined;
  readonly publishers?: readonly string[] | undefined;
}

/** One version in the history of a record. */
export interface VersionSummary {
  readonly version: number;
  readonly digest: Digest;
  readonly status: string;
  /** When this node took it. */
  readonly at: string;
  readonly seal?: Seal | undefined;
}

/** A statement as it is kept. */
export interface StoredStatement {
  readonly type: "key" | "revocation" | "confirmation";
  readonly publisher: string;
  /** Thumbprint of the key that it is about, or id of the record. */
  readonly about: string;
  readonly hash: JwsHash;
  readonly jws: FlattenedJws;
}

/** What a State confirms, beside the latest version that is here of the record. */
export interface StoredConfirmation extends StoredStatement {
  /** Absent where the record is not here. */
  readonly latest?: { readonly version: number; readonly digest: Digest };
}

/** What a store keeps of the exchange beside single records. Everything that is logged gets its place in one log. */
export interface ExchangeStore {
  identity(): Soon<StoreIdentity>;
  /** Begins a new epoch: every cursor given out before is refused. */
  renewEpoch(): Promise<void>;
  /**
   * Compacts the log up to a position: whoever begins anew is given, of what lies before, what was the latest then. Nothing
   * is removed, and versions stay readable. A position that is behind an earlier one, or beyond the end, changes nothing.
   */
  compact(before: number): Promise<void>;
  /** What was logged after a position, at most so many entries and bytes of content. */
  entriesAfter(
    seq: number,
    filter: FeedFilter,
    bounds: { readonly entries: number; readonly bytes: number },
  ): Promise<FeedStretch>;
  /** Mark of the entry at a position, by which a cursor recognises the log it was made for; `undefined` beyond its end. */
  markAt(seq: number): Promise<string | undefined>;
  /**
   * Calls a listener soon after anything was logged, and now and then without that; gives what ends it. Where others write
   * too, within a second. Who listens first and reads then misses nothing.
   */
  onLogged(listener: () => void): () => void;
  /**
   * Takes over versions that were verified before, in their order, in one transaction; each for itself. With `gaps` allowed
   * (a snapshot), numbers may be skipped and `previous` need not be known.
   */
  take(
    versions: readonly NewVersion[],
    options?: { readonly gaps?: "allowed" | "refused" },
  ): Promise<readonly TakeOutcome[]>;
  /** Keeps two JWS of one version as evidence, takes that version out of sight, and logs it. False where it is known. */
  dispute(
    evidence: Pick<Dispute, "id" | "version" | "jws"> & {
      readonly kind: string;
      readonly publisher: string;
      readonly jurisdiction: string;
    },
  ): Promise<boolean>;
  /** Disputes of a record, or of all, those that are settled among them; the first that fit into memory at once. */
  disputes(id?: string): Promise<readonly Dispute[]>;
  /** Disputes without their evidence, in the order in which they came: at most so many. */
  disputeHeads(choice: DisputeChoice, most: number): Promise<readonly DisputeHead[]>;
  countDisputes(id?: string): Promise<number>;
  /**
   * Keeps and logs a statement that was verified before, in one transaction with what the audit trail says of who sent it; a
   * key counts from then on, or no more. False where it is known.
   */
  state(statement: StoredStatement, audit?: AuditNote): Promise<boolean>;
  /** A statement that is kept, and so is passed on, by its hash. */
  statement(hash: JwsHash): Promise<StoredStatement | undefined>;
  /** The newest confirmation of each publisher and record, in the order of the records: at most so many. */
  confirmations(choice: ConfirmationChoice, most: number): Promise<readonly StoredConfirmation[]>;
  /** Of how many records publishers, or all, confirm something; a record counts once for each of them. */
  countConfirmations(publishers?: readonly string[]): Promise<number>;
  /** Keys that count or have counted. */
  keys(): Promise<readonly TrustedKey[]>;
  /** Makes a key count: pinned by an anchor, held by this node, or signed by one that counts. */
  trust(key: Omit<TrustedKey, "revoked"> & { readonly key: PublicKey }): Promise<void>;
  /** Every version of a record that is in sight, from the first. */
  versionsOf(id: string): Promise<readonly VersionSummary[]>;
  /** The same, the newest first: at most so many, below a number where one is given. */
  versionsBefore(
    id: string,
    stretch: { readonly before?: number | undefined; readonly limit: number },
  ): Promise<readonly VersionSummary[]>;
  /** The latest version that this node held at a time. */
  versionAt(id: string, at: string): Promise<number | undefined>;
}
