/** What one pull may cost, whatever the peer sends. A pull that reaches a bound ends; what came before is kept. */
export interface PullLimits {
  /** Bytes as they come over the wire. */
  readonly wireBytes: number;
  /** Bytes once they are unpacked. */
  readonly unpackedBytes: number;
  /** How many times longer they may be unpacked than on the wire, beyond {@link freeBytes}. */
  readonly ratio: number;
  readonly freeBytes: number;
  readonly lines: number;
  readonly records: number;
  readonly milliseconds: number;
  /** Longest silence, in milliseconds. */
  readonly silence: number;
  /** Bytes a second on the wire, on average and not counting the time in which nobody read; asked for after {@link grace}. */
  readonly leastRate: number;
  /** Milliseconds of waiting before a rate is asked for. */
  readonly grace: number;
  /** Refusals that are logged one by one; those after them are counted. */
  readonly loggedRefusals: number;
}

const mebibyte = 1024 * 1024;

/** Room for ten times what any State is known to publish. */
export const pullLimits: PullLimits = {
  wireBytes: 1024 * mebibyte,
  unpackedBytes: 2048 * mebibyte,
  ratio: 200,
  freeBytes: 10 * mebibyte,
  lines: 2_000_000,
  records: 500_000,
  milliseconds: 30 * 60_000,
  silence: 30_000,
  leastRate: 1_000,
  grace: 60_000,
  loggedRefusals: 20,
};

/** Why a pull ended before its end: a bound was reached, or the peer broke off. */
export class PullEnded extends Error {
  override readonly name = "PullEnded";
  /** The bound, by its name; absent where the peer broke off. */
  readonly bound: string | undefined;
  /** What the peer answered, where that was not 200. */
  readonly status: number | undefined;

  constructor(reason: string, bound?: string, status?: number) {
    super(reason);
    this.bound = bound;
    this.status = status;
  }
}
