import type { Store } from "../store/store.ts";
import type { Logger } from "../telemetry/logger.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import { boundedChunks, type WireBody } from "./bounded-chunks.ts";
import type { Peer } from "./peer.ts";
import { PullEnded, type PullLimits } from "./pull-limits.ts";
import { createRefusals } from "./refusals.ts";
import type { RequestExport } from "./request-export.ts";
import { takeExport } from "./take-export.ts";

/** What a pull works with. */
export interface PullOptions {
  readonly store: Store;
  readonly logger: Logger;
  readonly request: RequestExport;
  readonly limits: PullLimits;
  /** Most bytes that one peer may have stored in all. */
  readonly quota: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly metrics?: Pick<Metrics, "pulled" | "pullsFailed"> | undefined;
  /** What all pulls of a node share, so that many hold up the node no longer than one. */
  readonly pace?: (() => Promise<void>) | undefined;
  /** Ends the pull when the node stops. */
  readonly signal: AbortSignal;
}

/**
 * Takes over what a peer has of one publisher. Whatever fails is logged; nothing is thrown. Gives whether the peer sent
 * an export to its end.
 */
export async function pull(peer: Peer, publisher: string, options: PullOptions): Promise<boolean> {
  const logger = options.logger.child({ peer: peer.url, publisher });
  try {
    return await pullPublisher(peer, publisher, { ...options, logger });
  } catch (error) {
    if (!options.signal.aborted) logger.error({ err: error }, "a pull failed");
    return false;
  }
}

async function pullPublisher({ url, publishers }: Peer, publisher: string, options: PullOptions) {
  const { logger, limits, store, signal } = options;
  let isWhole = true;
  const failed = (error: unknown): false => {
    isWhole = false;
    if (signal.aborted) return false;
    logger.warn({ reason: reasonOf(error) }, "a peer could not be read");
    const reason = error instanceof PullEnded ? error.bound : undefined;
    options.metrics?.pullsFailed.inc({ reason: reason ?? "unreadable" });
    return false;
  };
  const room = options.quota - (await store.notes.usageOf(url));
  if (room <= 0)
    return failed(new PullEnded(`it has had ${options.quota} bytes stored, which is its quota`, "quota"));
  let body: WireBody;
  try {
    const address = new URL(`v1/export?publisher=${publisher}`, url.endsWith("/") ? url : `${url}/`);
    body = await options.request({ address, signal, silence: limits.silence });
  } catch (error) {
    return failed(error);
  }
  const refusals = createRefusals(logger, limits.loggedRefusals);
  let failures = 0;
  const onFailure = (error: unknown, record: string) => {
    failures += 1;
    if (failures <= limits.loggedRefusals)
      logger.error({ record, err: error }, "the store could not take a record of a peer");
  };
  const chunks = untilBreak(boundedChunks(body, options), failed);
  const { bytes, complete, ...report } = await takeExport(chunks, {
    store,
    publishers: new Map([...publishers].filter(([name]) => name === publisher)),
    origin: url,
    limits,
    room,
    signal,
    ...(options.pace !== undefined && { pace: options.pace }),
    onFinding: refusals.add,
    onFailure,
  });
  if (bytes > 0) await store.notes.addUsage(url, bytes);
  if (report.ended !== undefined)
    failed(new PullEnded(`the bound ${report.ended} of a pull was reached`, report.ended));
  const refused = refusals.counts();
  logger.info({ ...report, refused }, "pulled");
  options.metrics?.pulled.inc({ outcome: "added" }, report.added);
  options.metrics?.pulled.inc({ outcome: "refused" }, refusals.total());
  return isWhole && complete;
}

/** The chunks up to where the connection breaks: what was sent until then is complete lines or a finding. */
async function* untilBreak(
  chunks: AsyncIterable<Uint8Array>,
  onBreak: (error: unknown) => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    onBreak(error);
  }
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message !== "" ? `${message}: ${cause.message}` : message;
}
