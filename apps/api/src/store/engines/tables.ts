import type { Digest } from "@civic/schema";
import type { Generated } from "kysely";

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
  /** See `Seal` in `store.ts`. */
  signature: string | null;
  salt: string | null;
  previous: string | null;
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
  id: string;
  version: number;
  digest: Digest;
  op: "put" | "withdraw";
  at: string;
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
}
