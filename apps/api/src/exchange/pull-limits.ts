import type { PeerFailure } from "../store/mirror-notes.ts";

/** What one answer of a peer may cost, whatever it sends. Where a bound is reached it ends; what came before is kept. */
export interface PullLimits {
  /** Bytes as they come over the wire. */
  readonly wireBytes: number;
  /** Bytes once they are unpacked. */
  readonly unpackedBytes: number;
  /** How many times longer they may be unpacked than on the wire, beyond {@link freeBytes}. */
  readonly ratio: number;
  readonly freeBytes: number;
  readonly lines: number;
  readonly milliseconds: number;
  /** Longest silence, in milliseconds. */
  readonly silence: number;
  /** Bytes a second on the wire, on average and not counting the time in which nobody read; asked for after {@link grace}. */
  readonly leastRate: number;
  /** Milliseconds of waiting before a rate is asked for. */
  readonly grace: number;
  /** Refusals that are logged one by one in a minute; those after them are counted. */
  readonly loggedRefusals: number;
}

/** What else is known of an answer that was not read to its end. */
interface EndedBy {
  /** The bound, by its name; absent where the peer broke off. */
  readonly bound?: string | undefined;
  /** What the peer answered, where that was not 200. */
  readonly status?: number | undefined;
  readonly cause?: unknown;
}

const mebibyte = 1024 * 1024;

/** Room for several times what one answer of a feed holds: 10,000 lines or 8 MiB, and a line that is beyond that. */
export const pullLimits: PullLimits = {
  wireBytes: 128 * mebibyte,
  unpackedBytes: 256 * mebibyte,
  ratio: 200,
  freeBytes: 10 * mebibyte,
  lines: 100_000,
  milliseconds: 30 * 60_000,
  silence: 30_000,
  leastRate: 1_000,
  grace: 60_000,
  loggedRefusals: 20,
};

/** Why an answer of a peer was not read to its end: a bound was reached, or the peer broke off. */
export class PullEnded extends Error {
  override readonly name = "PullEnded";
  readonly failure: PeerFailure;
  readonly bound: EndedBy["bound"];
  readonly status: EndedBy["status"];

  constructor(failure: PeerFailure, reason: string, { bound, status, cause }: EndedBy = {}) {
    super(reason, { cause });
    this.failure = failure;
    this.bound = bound;
    this.status = status;
  }
}
