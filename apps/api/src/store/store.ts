import type { Digest } from "@civic/schema";
import type { JwsHash } from "@civic/schema/signatures";
import type { Soon } from "../turns/soon.ts";
import type { AuditTrail } from "./audit-trail.ts";
import type { CallerKeys } from "./caller-keys.ts";
import type { ExchangeNotes } from "./exchange-notes.ts";
import type { ExchangeStore } from "./exchange-store.ts";
import type { MirrorNotes } from "./mirror-notes.ts";
import type { NewVersion } from "./new-version.ts";
import type { AnswerBefore, PublicationRules, Publications, RepeatableRequest } from "./publications.ts";
import type { Seal } from "./seal.ts";
import type { Examined, Soundness, VersionName } from "./soundness.ts";

export type { NewVersion } from "./new-version.ts";

/** One stored version of a record: what it is, and the bytes it is served with. */
export interface StoredRecord {
  readonly id: string;
  readonly version: number;
  readonly digest: Digest;
  /** RFC 8785 text in UTF-8, exactly as it was published. Bytes, since whoever reads it passes it on. */
  readonly canonical: Uint8Array<ArrayBuffer>;
  /** The bytes are no longer those that were digested: this version is shown to nobody, and hides no other. */
  readonly damaged: boolean;
  /** Absent where nobody signed it. */
  readonly seal?: Seal | undefined;
  /** The disputed version at which its record is frozen, where a record is read alone and is. */
  readonly frozen?: number | undefined;
}

/** A value, or several of which any will do. */
export type OneOrSome = string | readonly string[];

/** Which latest versions are asked for; what is absent is not filtered on. */
export interface Selection {
  readonly kind?: OneOrSome | undefined;
  readonly publisher?: OneOrSome | undefined;
  readonly jurisdiction?: OneOrSome | undefined;
  readonly status?: OneOrSome | undefined;
  /** The record is of any status but this. */
  readonly exceptStatus?: string | undefined;
  /** The latest version was taken at this moment or after it, in UTC with milliseconds. */
  readonly updatedSince?: string | undefined;
  /** The record names one of these needs. */
  readonly needs?: readonly string[] | undefined;
  /** The record names one of these phases. */
  readonly phases?: readonly string[] | undefined;
  /** The texts of the record hold each of these folded words; the last may be the start of one. */
  readonly words?: readonly string[] | undefined;
}

/** A stretch of records in the order of their ids: it ends at what is reached first, and holds one record at least. */
export interface Stretch {
  /** The id before the first one wanted; empty for the start. */
  readonly after: string;
  /** Most records. */
  readonly limit: number;
  /** Most bytes of all records together. */
  readonly bytes: number;
}

/** What a stretch holds. */
export interface Page {
  readonly records: readonly StoredRecord[];
  /** Whether records of the selection follow. */
  readonly more: boolean;
}

/** Whether the latest version (its digest, `undefined` where there is none) is the one a writer expects. */
export type Expectation = (latest: Digest | undefined) => boolean;

/** What became of a version offered to the store. */
export type WriteOutcome =
  | { readonly type: "added" }
  | { readonly type: "unchanged" }
  /** A higher version is already there; this one is not kept. */
  | { readonly type: "older"; readonly latest: number }
  /** The same version is there with other content. */
  | { readonly type: "conflict" }
  | { readonly type: "not-next"; readonly expected: number }
  | { readonly type: "unexpected" }
  /** What is signed does not name, as the one before it, the JWS that is the latest here. */
  | { readonly type: "previous-mismatch" }
  /** The record is frozen at this disputed version. */
  | { readonly type: "frozen"; readonly version: number }
  /** The check that was to be made before it was written said no. */
  | { readonly type: "refused" };

/** Looks at other records before a version is written. Until it is, nobody else writes anything. */
export type WriteCheck = () => Promise<boolean>;

/** Signs a version once it is known which it follows: the hash of the JWS before it, `null` where that has none. */
export type Signing = (previous: JwsHash | null) => Promise<Seal>;

/** What is asked of a publication beside what is expected. */
export interface PublishOptions {
  readonly check?: WriteCheck | undefined;
  /** Makes the seal, in the same step as the write: asked again where somebody else came first. */
  readonly sign?: Signing | undefined;
}

/** How several versions are taken over: each for itself, or none unless no one is in conflict. */
export type AcceptMode = "each" | "all-or-none";

/** What became of versions that were offered as a whole. */
export interface Acceptance {
  /** False where nothing was kept: a version was in conflict, or the caller said no in the end. */
  readonly kept: boolean;
  /** One each, in the order of the versions; what is called added is there only where all was kept. */
  readonly outcomes: readonly WriteOutcome[];
}

/** The latest version of a record as far as counts and coverage go by it. */
export interface Head {
  readonly kind: string;
  readonly jurisdiction: string;
  readonly status: string;
}

/** What has become of a record between two positions of the log. */
export interface Change {
  readonly id: string;
  /** Its latest version then; absent where there was none. */
  readonly before?: Head | undefined;
  /** Its latest version now; absent where a dispute has left none. */
  readonly after?: Head | undefined;
}

/** A version that came. */
export interface Arrival {
  readonly id: string;
  readonly version: number;
  /** In UTC with milliseconds. */
  readonly at: string;
}

/** What has changed after a position of the log. */
export interface Changes {
  /** The position up to which this tells everything. */
  readonly revision: number;
  readonly records: readonly Change[];
  /** Whether more has changed after that. */
  readonly more: boolean;
}

/** The records of a node: every version, the latest one flagged, and an append-only log of what arrived when. */
export interface Store {
  /** Where the records are kept, in words for a person. */
  readonly place: string;
  readonly notes: ExchangeNotes;
  readonly mirror: MirrorNotes;
  readonly callerKeys: CallerKeys;
  readonly audit: AuditTrail;
  readonly exchange: ExchangeStore;
  /** The latest version, or the version asked for. */
  get(id: string, version?: number): Soon<StoredRecord | undefined>;
  /** Latest versions in the order of their ids. */
  page(selection: Selection, stretch: Stretch): Promise<Page>;
  /**
   * Takes the next version of a record. The check, the signature and the write are one step, whoever else writes. A signed
   * one may also end a dispute, or give its signature to what is here without any.
   */
  publish(version: NewVersion, expects: Expectation, options?: PublishOptions): Promise<WriteOutcome>;
  /**
   * Publishes versions in one transaction, each the next of its record: as they come, so that several of one record may
   * follow one another.
   */
  publishTogether(versions: readonly NewVersion[], rules: PublicationRules): Promise<Publications>;
  /** What a request with an Idempotency-Key was answered before. */
  answerBefore(request: RepeatableRequest): Promise<AnswerBefore | undefined>;
  /** Takes versions over from elsewhere; numbers may be skipped. One outcome each, in the same order. */
  accept(versions: readonly NewVersion[], mode: AcceptMode): Promise<readonly WriteOutcome[]>;
  /** Takes one version over from elsewhere, where the check says yes. */
  acceptChecked(version: NewVersion, check: WriteCheck): Promise<WriteOutcome>;
  /**
   * Takes over all versions or none, writing as they come in one transaction, so that their number is not bound by
   * memory. Nothing is kept where one is in conflict, where `check`, asked after the last, says no, or where anything
   * throws. Whoever else writes waits until the end; reads go on and see nothing of it before.
   */
  acceptAll(
    versions: Iterable<NewVersion> | AsyncIterable<NewVersion>,
    check?: () => boolean | Promise<boolean>,
  ): Promise<Acceptance>;
  /** Puts the bytes of a version in the place of damaged ones, where they are those that the log names. */
  mend(version: NewVersion): Promise<boolean>;
  /** Position of the last entry of the log: it changes whenever a record does. */
  revision(): Soon<number>;
  /** The records that have changed after a position of the log, a bounded number of them at a time. */
  changesSince(revision: number): Promise<Changes>;
  /** The last versions that came, the last first, each record once; fewer where one record came often. */
  lastArrivals(most: number): Promise<readonly Arrival[]>;
  /** Number of records by jurisdiction, in the order of the codes; those withdrawn are not counted. */
  countByJurisdiction(): Promise<ReadonlyMap<string, number>>;
  /** Whether an error says that the store is out of reach for now, rather than that something is wrong. */
  isUnavailable(error: unknown): boolean;
  /** Whether an error says that there is no room left for what was written. Reads go on. */
  isFull(error: unknown): boolean;
  /** Whether an error says that what is stored cannot be read as it is damaged. */
  isDamaged(error: unknown): boolean;
  /** What is known of the soundness of what is stored. */
  soundness(): Soundness;
  /** The versions that are known to be damaged. */
  damagedVersions(): readonly VersionName[];
  /** Looks at the next version in the order of the log as a whole. One that is found damaged is not shown any more. */
  examineNext(after: number): Promise<Examined | undefined>;
  /** Tells of a version that has its digest and yet cannot be read as a record. */
  reportDamaged(version: VersionName): void;
  close(): Promise<void>;
}
