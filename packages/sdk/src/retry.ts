import type { AnswerHead } from "./errors.ts";

/** When a failed request is sent again. */
export interface RetryPolicy {
  /** How often at most, after the first time. */
  readonly retries: number;
  /** Upper bound of the first wait, doubled for each further one; milliseconds. */
  readonly baseDelay: number;
  /** Upper bound of any wait that the node did not ask for; milliseconds. */
  readonly maxDelay: number;
  /** A `Retry-After` beyond this is not waited for: the call fails at once; milliseconds. */
  readonly maxRetryAfter: number;
  /** From 0 up to 1, as `Math.random`. */
  readonly random: () => number;
  /** Milliseconds since 1970, as `Date.now`. */
  readonly now: () => number;
  /** Waits, and rejects with the reason of the signal as soon as that ends the call. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** A request that was sent. */
export interface Sent {
  readonly method: string;
  readonly headers: Pick<Headers, "has">;
  /** How many requests were sent before this one. */
  readonly attempt: number;
  /** Undefined if the connection failed. */
  readonly response?: AnswerHead;
}

const idempotent = ["GET", "PUT"];
/** The node waited for the request in vain, had too many, or was not there for it. */
const passing: readonly unknown[] = [408, 429, 502, 503, 504];
/** Nothing was done: whatever was asked may be asked again. */
const undone = 429;

/**
 * How long to wait before sending a request again; undefined if it is not to be sent again. Exponential with
 * full jitter, so that clients that failed together do not come back together.
 */
export function retryDelay(
  policy: RetryPolicy,
  { method, headers, attempt, response }: Sent,
): number | undefined {
  if (attempt >= policy.retries) return undefined;
  const repeatable = idempotent.includes(method) || headers.has("Idempotency-Key");
  if (!repeatable && response?.status !== undone) return undefined;
  if (response && !passing.includes(response.status)) return undefined;
  const asked = retryAfter(response?.headers.get("Retry-After"), policy.now());
  if (asked > policy.maxRetryAfter) return undefined;
  return asked + policy.random() * Math.min(policy.maxDelay, policy.baseDelay * 2 ** attempt);
}

/** Whether a failure of this status may be gone the next time. */
export function isPassing(status: unknown): boolean {
  return passing.includes(status);
}

/** `Retry-After` (RFC 9110, section 10.2.3), seconds or date → milliseconds from now; 0 for all else. */
export function retryAfter(header: string | null | undefined, now: number): number {
  if (!header) return 0;
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return milliseconds > 0 ? milliseconds : 0;
}
