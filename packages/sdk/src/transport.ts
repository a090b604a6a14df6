import { type Deadline, startDeadline } from "./deadline.ts";
import { CivicNetworkError, CivicTimeoutError } from "./errors.ts";
import type { Fetch } from "./options.ts";
import { type RetryPolicy, retryDelay } from "./retry.ts";

/** One request, ready to send. */
export interface PreparedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly fetch: Fetch;
  readonly retry: RetryPolicy;
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/** A whole answer. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** An answer that goes on. */
export interface Streaming {
  readonly status: number;
  readonly headers: Headers;
  readonly chunks: AsyncGenerator<Uint8Array, void, undefined>;
  /** Breaks the answer off; a reader who stops early does so by itself. */
  readonly close: () => void;
}

/** An answer whose body is still to be read; the reader releases the deadline. */
interface Reached {
  readonly request: PreparedRequest;
  readonly response: Response;
  readonly deadline: Deadline;
}

/** Sends a request and reads the whole answer, whatever its status. */
export function receive(request: PreparedRequest): Promise<Received> {
  return send(request, readText);
}

/** Sends a request; a success is read piece by piece, any other answer as a whole. */
export function stream(request: PreparedRequest): Promise<Received | Streaming> {
  return send<Received | Streaming>(request, (reached) => {
    if (!reached.response.ok) return readText(reached);
    const { status, headers } = reached.response;
    return Promise.resolve({ status, headers, chunks: chunksOf(reached), close: reached.deadline.abort });
  });
}

/** The request id that an answer carries. */
export function requestIdOf(headers: Headers): string | undefined {
  return headers.get("X-Request-Id") ?? undefined;
}

async function send<T>(request: PreparedRequest, read: (reached: Reached) => Promise<T>): Promise<T> {
  const { retry, method, signal } = request;
  for (let attempt = 0; ; attempt += 1) {
    signal?.throwIfAborted();
    const deadline = startDeadline(request.timeout, signal);
    let response: Response | undefined;
    let delay: number | undefined;
    try {
      const { url, headers, body = null, fetch } = request;
      response = await fetch(url, { method, headers, body, signal: deadline.signal });
      const { status } = response;
      delay = response.ok
        ? undefined
        : retryDelay(retry, { method, attempt, status, retryAfter: response.headers.get("Retry-After") });
      if (delay === undefined) return await read({ request, response, deadline });
      deadline.abort();
    } catch (cause) {
      deadline.release();
      const failure = failureOf({ request, response, deadline }, cause);
      if (failure instanceof CivicNetworkError) delay = retryDelay(retry, { method, attempt });
      if (delay === undefined) throw failure;
    }
    await retry.sleep(delay, signal);
  }
}

async function readText({ response, deadline }: Reached): Promise<Received> {
  const { status, headers } = response;
  const text = await response.text();
  deadline.release();
  return { status, headers, text };
}

async function* chunksOf(reached: Reached): AsyncGenerator<Uint8Array, void, undefined> {
  const { response, deadline } = reached;
  const reader = response.body?.getReader();
  try {
    for (;;) {
      deadline.arm();
      const piece = await reader?.read().catch((cause: unknown) => {
        throw failureOf(reached, cause);
      });
      deadline.disarm();
      if (piece?.value === undefined) return;
      yield piece.value;
    }
  } finally {
    deadline.abort();
  }
}

function failureOf(
  { request, response, deadline }: Omit<Reached, "response"> & { readonly response: Response | undefined },
  cause: unknown,
): unknown {
  const { method, url, timeout, signal } = request;
  if (signal?.aborted) return signal.reason;
  const context = {
    requestId: response && requestIdOf(response.headers),
    status: response?.status,
    cause,
  };
  if (deadline.expired())
    return new CivicTimeoutError(`${method} ${url}: nothing came for ${timeout} ms`, context);
  const what = response === undefined ? "no answer" : "the answer broke off";
  return new CivicNetworkError(`${method} ${url}: ${what}`, context);
}
