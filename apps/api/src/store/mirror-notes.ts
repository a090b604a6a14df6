import type { Finding } from "@civic/schema";
import type { AnswerOf } from "@civic/schema/endpoints";

/** A peer that an operator added at run time. */
export interface AddedPeer {
  readonly url: string;
  /** JSON: what one peer of the setting `CIVIC_PEERS` says, with the content of its anchor in place of a path. */
  readonly settings: string;
}

/** A peer as it is known to who asks this node for it. */
export interface MirroredPeer {
  readonly url: string;
  /** Publishers whose records are taken from there, and those of them from whom also without a signature. */
  readonly publishers: readonly string[];
  readonly unsigned: readonly string[];
  /** Whether an anchor says whose keys are believed. */
  readonly anchored: boolean;
}

/** Something of a peer that was refused: what, and why. */
export interface Refused {
  /** When, `YYYY-MM-DDThh:mm:ss.sssZ`. */
  readonly at: string;
  readonly finding: Finding;
}

/** Why a peer could not be read, as everybody may know it. */
export type PeerFailure = NonNullable<AnswerOf<"exchange.peers">["items"][number]["failure"]>;

/** How far the mirroring of one peer has come. */
export interface PeerState {
  /** Its address. */
  readonly peer: string;
  /** Where its feed goes on; absent where it is read from the start. */
  readonly cursor?: string | undefined;
  /** Whether numbers may be skipped until its end is reached: of what it compacted, only the latest versions are to be had. */
  readonly skips?: boolean | undefined;
  /** Mark of what the operator allowed when the cursor was kept: where that changes, everything is looked at again. */
  readonly settings: string;
  /** When it last answered as it should; absent where it never did. */
  readonly contact?: string | undefined;
  /** When all that it had was last read; absent where that never was. */
  readonly caughtUp?: string | undefined;
  /** Why the last try failed: as a code, which what was kept by an older node lacks, and in English. */
  readonly failure?: PeerFailure | undefined;
  readonly error?: string | undefined;
  /** How many have failed since it last answered. */
  readonly failures: number;
  /** Whether the feed goes on beyond the cursor, as far as is known. */
  readonly more: boolean;
  /** Entries that came, that changed something here, and that were refused. */
  readonly received: number;
  readonly applied: number;
  readonly refused: number;
  /** The last that were refused, newest first. */
  readonly refusals: readonly Refused[];
  /** When all of its feed was last begun to be read, how many were refused by then, and the milliseconds until the next time. */
  readonly looked?: { readonly at: string; readonly refused: number; readonly pause: number } | undefined;
}

/** An entry of a feed that is kept though it was refused: as evidence, and to be tried again where that may help. */
export interface Quarantined {
  readonly peer: string;
  readonly id: string;
  readonly version: number;
  /** Hash of its JWS; of an unsigned version its digest. */
  readonly hash: string;
  readonly finding: Finding;
  /** What may make it right: the id of a record, or `key <publisher>`; absent where nothing will. */
  readonly awaits?: string | undefined;
  readonly at: string;
  /** The line of the feed. */
  readonly line: string;
}

/** A version of which nothing waits any more. */
export interface Settled extends Pick<Quarantined, "id" | "version"> {
  /** The content that is settled, where others of the same version are not. */
  readonly hash?: string | undefined;
}

/** What mirroring remembers of each peer. */
export interface MirrorNotes {
  addedPeers(): Promise<readonly AddedPeer[]>;
  /** Adds a peer, or changes what is allowed to one that was added. */
  addPeer(peer: AddedPeer): Promise<void>;
  /** False where no such peer was added. */
  removePeer(url: string): Promise<boolean>;
  stateOf(peer: string): Promise<PeerState | undefined>;
  keepState(state: PeerState): Promise<void>;
  /** Keeps what was refused; `full` where a peer has no room for more of it. */
  quarantine(entry: Quarantined): Promise<"kept" | "known" | "full">;
  /** What of a peer waits for one of these, or for anything, in the order of ids and versions. */
  waiting(peer: string, awaited?: readonly string[]): Promise<readonly Quarantined[]>;
  /** Forgets what was refused of versions that are settled now: every content of them, or the one with a hash. */
  release(peer: string, settled: readonly Settled[]): Promise<void>;
  /** Number of entries that are kept of a peer. */
  countQuarantined(peer: string): Promise<number>;
}
