import { type Deadline, startDeadline } from "./deadline.ts";
import { CivicNetworkError, CivicTimeoutError } from "./errors.ts";
import type { Fetch } from "./options.ts";
import { type RetryPolicy, retryDelay } from "./retry.ts";

/** One request, ready to send. */
export interface PreparedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** A stream is sent as it is read, once. */
  readonly body: string | ReadableStream<Uint8Array> | null;
  readonly fetch: Fetch;
  readonly retry: RetryPolicy;
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/** An answer that was read to its end. */
export interface Received {
  readonly response: Response;
  readonly text: string;
}

/** An answer that is read piece by piece; a reader who stops early breaks it off. */
export interface Streaming {
  readonly response: Response;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** An answer whose body is still to be read; whoever reads it releases the deadline. */
interface Reached {
  readonly request: PreparedRequest;
  readonly deadline: Deadline;
  readonly response: Response;
}

/** Sends a request and reads the whole answer, whatever its status. */
export function receive(request: PreparedRequest): Promise<Received> {
  return send(request, readText);
}

/** Sends a request; an answer that is wanted as a stream is left unread, any other is read to its end. */
export function stream(
  request: PreparedRequest,
  isWanted: (response: Response) => boolean,
): Promise<Received | Streaming> {
  return send<Received | Streaming>(request, async (reached) => {
    const { response } = reached;
    return isWanted(response) ? { response, chunks: chunksOf(reached) } : readText(reached);
  });
}

async function send<T>(request: PreparedRequest, read: (reached: Reached) => Promise<T>): Promise<T> {
  const { method, url, headers, body, fetch, retry, timeout, signal } = request;
  for (let attempt = 0; ; attempt += 1) {
    const deadline = startDeadline(timeout, signal);
    let response: Response | undefined;
    let delay: number | undefined;
    try {
      // A stream is sent beside the answer, not before it (`duplex`, Fetch 2.2.5).
      const streamed = typeof body === "object" && body !== null && ({ duplex: "half" } as const);
      response = await fetch(url, { method, headers, body, signal: deadline.signal, ...streamed });
      delay = retryDelay(retry, { method, attempt, response });
      if (delay === undefined) return await read({ request, deadline, response });
      deadline.abort();
    } catch (cause) {
      deadline.release();
      const failure = failureOf(cause, { request, deadline, response });
      if (failure instanceof CivicNetworkError) delay = retryDelay(retry, { method, attempt });
      if (delay === undefined) throw failure;
    }
    await retry.sleep(delay, signal);
  }
}

async function readText({ response, deadline }: Reached): Promise<Received> {
  const text = await response.text();
  deadline.release();
  return { response, text };
}

async function* chunksOf(reached: Reached): AsyncGenerator<Uint8Array, void, undefined> {
  const { response, deadline } = reached;
  const reader = response.body?.getReader();
  try {
    for (;;) {
      deadline.arm();
      const piece = await reader?.read().catch((cause: unknown) => {
        throw failureOf(cause, reached);
      });
      // While the caller works on this piece, it is not the node who is slow.
      deadline.disarm();
      if (piece?.value === undefined) return;
      yield piece.value;
    }
  } finally {
    deadline.abort();
  }
}

function failureOf(
  cause: unknown,
  { request, deadline, response }: Omit<Reached, "response"> & { readonly response: Response | undefined },
): unknown {
  const { method, url, timeout, signal } = request;
  if (signal?.aborted) return signal.reason;
  const [Failure, what] = deadline.expired()
    ? [CivicTimeoutError, `nothing came for ${timeout} ms`]
    : [CivicNetworkError, response ? "the answer broke off" : "no answer"];
  return new Failure(`${method} ${url}: ${what}`, { response, cause });
}
