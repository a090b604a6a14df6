import { type Deadline, startDeadline } from "./deadline.ts";
import { CivicNetworkError, CivicTimeoutError } from "./errors.ts";
import type { Hooks } from "./hooks.ts";
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
  readonly hooks: Hooks;
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/** An answer that was read to its end. */
export interface Received {
  readonly response: Response;
  readonly text: string;
}

/** An answer whose body is still to be read; whoever reads it releases the deadline. */
export interface Reached {
  readonly request: PreparedRequest;
  readonly deadline: Deadline;
  readonly response: Response;
}

/** Sends a request and reads the whole answer, whatever its status. */
export function receive(request: PreparedRequest): Promise<Received> {
  return send(request, readText);
}

let calls = 0;

/**
 * Sends a request, also again, until there is an answer that counts; what is made of it is read from it here.
 *
 * @throws {CivicError} of the network or the time, and what `read` throws.
 */
export async function send<T>(request: PreparedRequest, read: (reached: Reached) => Promise<T>): Promise<T> {
  const { method, url, headers, body, fetch, retry, hooks, timeout, signal } = request;
  calls += 1;
  const call = calls;
  for (let attempt = 0; ; attempt += 1) {
    // Not every `fetch` that is given looks at a signal.
    signal?.throwIfAborted();
    const event = { call, method, url, attempt };
    hooks.request?.(event);
    const deadline = startDeadline(timeout, signal);
    let response: Response | undefined;
    let done: { readonly value: T } | undefined;
    let delay: number | undefined;
    let error: unknown;
    try {
      // A stream is sent beside the answer, not before it (`duplex`, Fetch 2.2.5).
      const streamed = typeof body === "object" && body !== null && ({ duplex: "half" } as const);
      response = await fetch(url, { method, headers, body, signal: deadline.signal, ...streamed });
      delay = retryDelay(retry, { method, headers, attempt, response });
      if (delay === undefined) done = { value: await read({ request, deadline, response }) };
      else deadline.abort();
    } catch (cause) {
      deadline.release();
      error = failureOf(cause, { request, deadline, response });
      if (error instanceof CivicNetworkError) delay = retryDelay(retry, { method, headers, attempt });
    }
    // Outside of the try: what a hook throws is no failure of the network.
    const told = { ...event, response, requestId: response?.headers.get("X-Request-Id") ?? undefined };
    if (response) hooks.response?.({ ...told, response });
    if (done) return done.value;
    if (delay === undefined) throw error;
    hooks.retry?.({ ...told, error, delay });
    await retry.sleep(delay, signal);
  }
}

/** The whole text of an answer. */
export async function readText({ response, deadline }: Reached): Promise<Received> {
  const text = await response.text();
  deadline.release();
  return { response, text };
}

/** What a failure of the platform is for the caller. */
export function failureOf(
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
