import type { PeerState } from "../../store/mirror-notes.ts";
import type { Logger } from "../../telemetry/logger.ts";
import type { Peer } from "../peer.ts";
import type { KeyBook } from "./key-book.ts";
import type { MirrorOptions } from "./mirror-options.ts";
import type { Refusals } from "./refusals.ts";
import type { Vouchers } from "./vouched.ts";

/** The mirroring of one peer while it goes on. */
export interface Session extends MirrorOptions {
  readonly peer: Peer;
  readonly logger: Logger;
  readonly keys: KeyBook;
  readonly refusals: Refusals;
  readonly vouchers: Vouchers;
  /** What all sessions of a node share, so that many hold up the node no longer than one. */
  readonly pace: () => Promise<void>;
  readonly signal: AbortSignal;
  /** Whether the peer was asked what it is, and what waited was tried again. */
  hasBegun: boolean;
  /** How far it has come; each part of the work leaves it as it then is. */
  state: PeerState;
  /** What came to be here or to count since what waits for it was last tried again. */
  readonly news: Set<string>;
  /** Whether all of the feed is to be read again: what was signed with a key that was not known counts now. */
  isToStartAnew: boolean;
  /** Answers in a row for which the peer did not know where its own feed had been read to. */
  forgotten: number;
  /** When what the peer says of itself was last asked for because of a key that is not known; milliseconds of {@link now}. */
  lookedForKeys: number;
}

/** What a version waits for that was signed with a key that is not known. */
export function awaitedKey(publisher: string): string {
  return `key ${publisher}`;
}
