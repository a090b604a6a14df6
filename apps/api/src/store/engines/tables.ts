import type { Digest } from "@civic/schema";
import type { JwsHash } from "@civic/schema/signatures";
import type { Generated } from "kysely";
import type { LogOp } from "../exchange-store.ts";

/** Every version of every record. */
export interface RecordVersionTable {
  id: string;
  version: number;
  /** Log entry that brought it; also its key in the side tables. */
  seq: number;
  publisher: string;
  kind: string;
  jurisdiction: string;
  slug: string;
  status: string;
  digest: Digest;
  /** 1 for the latest version, 0 for those before. */
  is_latest: 0 | 1;
  canonical: string;
  /** See `Seal` in `seal.ts`; all null where nobody signed it. */
  protected: string | null;
  signature: string | null;
  hash: JwsHash | null;
  kid: string | null;
  previous: JwsHash | null;
  stands_by: JwsHash | null;
  /** Name of the key, address of the peer, or folder; null where that is not known. */
  written_by: string | null;
}

/** Needs that latest versions name. */
export interface RecordNeedTable {
  seq: number;
  need: string;
}

/** Phases that latest versions name. */
export interface RecordPhaseTable {
  seq: number;
  phase: string;
}

/** What arrived, in order. Nothing is ever changed or removed here. */
export interface LogTable {
  seq: number;
  /** The record; of a statement what it is about: a record, or a key by its thumbprint. */
  id: string;
  /** 0 where it is about no version. */
  version: number;
  /**
   * Of a version, so that its bytes can be told from damaged ones. It is for nothing else, since it is the one thing here
   * by which a content that was erased could be guessed.
   */
  digest: Digest | null;
  op: LogOp;
  at: string;
  /** What is passed on, by the hash of its JWS; of a dispute that of both. Null where nobody signed it. */
  hash: Digest | null;
}

/** One row: the last position of the log. Who writes holds it, so that positions appear in their order. */
export interface LogPositionTable {
  seq: number;
}

/** Texts that contradict a version which is here; see `Disagreement` in `exchange-notes.ts`. */
export interface DisagreementTable {
  id: string;
  version: number;
  stored: Digest;
  offered: Digest;
  canonical: string;
  origin: string;
  at: string;
}

/** Bytes that each peer has had stored. */
export interface PeerUsageTable {
  peer: string;
  bytes: number;
}

/** Folders as they were loaded; see `LoadedFolder` in `exchange-notes.ts`. */
export interface LoadedFolderTable {
  folder: string;
  mark: string;
  revision: number;
  report: string;
}

/** Peers that were added at run time; see `AddedPeer` in `mirror-notes.ts`. */
export interface PeerTable {
  url: string;
  settings: string;
}

/** How far each peer was read: JSON of `PeerState` in `mirror-notes.ts`. */
export interface PeerStateTable {
  peer: string;
  state: string;
}

/** What of peers was refused and kept; see `Quarantined` in `mirror-notes.ts`. */
export interface QuarantineTable {
  peer: string;
  id: string;
  version: number;
  hash: string;
  /** JSON. */
  finding: string;
  awaits: string | null;
  at: string;
  line: string;
}

/** Keys of callers; see `CallerKey` in `caller-keys.ts`. */
export interface CallerKeyTable {
  name: string;
  publisher: string;
  /** Codes separated by commas, or `*`. */
  jurisdictions: string;
  kinds: string;
  /** In hexadecimal digits. */
  digest: string;
  created_at: string;
  last_day: string | null;
  revoked_at: string | null;
}

/** Who wrote what; see `AuditEntry` in `audit-trail.ts`. Nothing is ever changed or removed here. */
export interface AuditTable {
  seq: Generated<number>;
  at: string;
  action: string;
  caller: string;
  id: string | null;
  version: number | null;
  hash: string | null;
  outcome: string;
  request: string;
}

/** What is said in the exchange beside records, as it was signed. */
export interface StatementTable {
  /** Log entry that brought it. */
  seq: number;
  type: "key" | "revocation" | "confirmation";
  publisher: string;
  /** Thumbprint of the key that it is about, or id of the record. */
  about: string;
  hash: JwsHash;
  jws: string;
}

/** Versions that were signed with two contents; the hashes in their order. */
export interface DisputeTable {
  /** Log entry that told of it. */
  seq: number;
  id: string;
  version: number;
  hash_a: JwsHash;
  hash_b: JwsHash;
  jws_a: string;
  jws_b: string;
  kind: string;
  publisher: string;
  jurisdiction: string;
  /** The content that the publisher stands by; null while the record is frozen. */
  settled: JwsHash | null;
}

/** Versions that were shown and no longer are: disputed, built upon what is disputed, or replaced by what is signed. */
export interface SetAsideTable {
  /** Log entry that had brought it, and the one with which it went. */
  seq: number;
  until: number;
  id: string;
  version: number;
  kind: string;
  jurisdiction: string;
  status: string;
  protected: string | null;
  signature: string | null;
  canonical: string;
}

/** Keys of publishers that count. Whether one was revoked is told by the statements. */
export interface PublisherKeyTable {
  publisher: string;
  kid: string;
  /** As JWK. */
  key: string;
  trusted: "pinned" | "signed" | "held";
}

/** One row; see `StoreIdentity` in `exchange-store.ts`. */
export interface NodeStateTable {
  epoch: string;
  /** In base64url. */
  secret: string;
  compacted: number;
}

/** What requests that may be sent again were answered; see `RepeatableRequest` in `publications.ts`. */
export interface AnsweredRequestTable {
  caller: string;
  key: string;
  fingerprint: string;
  answer: string;
  at: string;
}

/** The tables that both engines have in the same form. */
export interface Tables {
  record_version: RecordVersionTable;
  record_need: RecordNeedTable;
  record_phase: RecordPhaseTable;
  log: LogTable;
  log_position: LogPositionTable;
  disagreement: DisagreementTable;
  peer_usage: PeerUsageTable;
  loaded_folder: LoadedFolderTable;
  peer: PeerTable;
  peer_state: PeerStateTable;
  quarantine: QuarantineTable;
  caller_key: CallerKeyTable;
  audit: AuditTable;
  statement: StatementTable;
  dispute: DisputeTable;
  set_aside: SetAsideTable;
  publisher_key: PublisherKeyTable;
  node_state: NodeStateTable;
  answered_request: AnsweredRequestTable;
}
