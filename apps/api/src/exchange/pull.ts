import type { Finding } from "@civic/schema";
import { describeFindings, fallback } from "../language.ts";
import type { Logger } from "../logger.ts";
import type { Store } from "../store/store.ts";
import type { Peer } from "./peer.ts";
import { takeExport } from "./take-export.ts";

/** What a pull works with. */
export interface PullOptions {
  readonly store: Store;
  readonly logger: Logger;
  readonly fetch: typeof fetch;
  /** Ends the pull when the node stops. */
  readonly signal: AbortSignal;
}

/** Longest silence of a peer, in milliseconds. */
const silence = 30_000;

/** Takes over what a peer has of the publishers accepted from it. Whatever fails is logged; nothing is thrown. */
export async function pull(peer: Peer, options: PullOptions): Promise<void> {
  for (const publisher of peer.publishers) {
    if (options.signal.aborted) return;
    try {
      await pullPublisher(peer, publisher, options);
    } catch (error) {
      if (!options.signal.aborted)
        options.logger.error({ peer: peer.url, publisher, err: error }, "a pull failed");
    }
  }
}

async function pullPublisher(
  { url, publishers }: Peer,
  publisher: string,
  options: PullOptions,
): Promise<void> {
  const { logger } = options;
  const quiet = new AbortController();
  const timer = setTimeout(() => quiet.abort(new Error(`silent for ${silence / 1000} seconds`)), silence);
  const signal = AbortSignal.any([options.signal, quiet.signal]);
  const failed = (reason: string) => {
    if (!options.signal.aborted) logger.warn({ peer: url, publisher, reason }, "a peer could not be read");
  };
  try {
    const address = new URL(`v1/export?publisher=${publisher}`, url.endsWith("/") ? url : `${url}/`);
    const reached = await reach(address, options.fetch, signal);
    if ("reason" in reached) return failed(reached.reason);
    const { response } = reached;
    if (!response.ok || response.body === null) {
      await response.body?.cancel();
      return failed(`it answered ${response.status}`);
    }
    const onFinding = (finding: Finding) => logFinding(finding, url, logger);
    const chunks = untilBreak(response.body, { onChunk: () => timer.refresh(), onBreak: failed });
    const onFailure = (error: unknown, record: string) =>
      logger.error({ peer: url, record, err: error }, "the store could not take a record of a peer");
    const report = await takeExport(chunks, { ...options, publishers, onFinding, onFailure });
    logger.info({ peer: url, publisher, ...report }, "pulled");
  } finally {
    clearTimeout(timer);
  }
}

async function reach(
  address: URL,
  request: typeof fetch,
  signal: AbortSignal,
): Promise<{ readonly response: Response } | { readonly reason: string }> {
  try {
    // A peer is named by its address: it does not get to send this node elsewhere.
    const response = await request(address, {
      signal,
      redirect: "error",
      headers: { Accept: "application/x-ndjson" },
    });
    return { response };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

interface BreakOptions {
  readonly onChunk: () => void;
  readonly onBreak: (reason: string) => void;
}

/** The chunks up to where the connection breaks: what was sent until then is complete lines or a finding. */
async function* untilBreak(
  body: AsyncIterable<Uint8Array>,
  { onChunk, onBreak }: BreakOptions,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of body) {
      onChunk();
      yield chunk;
    }
  } catch (error) {
    onBreak(reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message !== "" ? `${message}: ${cause.message}` : message;
}

function logFinding(finding: Finding, peer: string, logger: Logger): void {
  const { code, record, pointer, params } = finding;
  const [described] = describeFindings([finding], fallback);
  logger.warn({ peer, code, record, pointer, params }, described?.message);
}
