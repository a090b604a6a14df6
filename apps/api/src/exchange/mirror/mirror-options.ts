import type { Store } from "../../store/store.ts";
import type { Logger } from "../../telemetry/logger.ts";
import type { Metrics } from "../../telemetry/metrics.ts";
import type { PullLimits } from "../pull-limits.ts";
import type { Became } from "./became.ts";
import type { RequestPeer } from "./request-peer.ts";

/** What mirroring works with. */
export interface MirrorOptions {
  readonly store: Store;
  readonly logger: Logger;
  readonly request: RequestPeer;
  readonly limits: PullLimits;
  /** Most bytes that one peer may have stored in all. */
  readonly quota: number;
  /** Longest pause, in seconds, before a peer that could not be read is asked again. */
  readonly longestPause: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** The time, as this node counts it. */
  readonly time: () => Date;
  /** A number from 0 up to 1: peers that failed together are not asked together again. */
  readonly random: () => number;
  /** Hears what became of each line. */
  readonly told?: ((became: Became) => void) | undefined;
  readonly metrics?: Pick<Metrics, "pulled" | "refused" | "pullsFailed"> | undefined;
}
