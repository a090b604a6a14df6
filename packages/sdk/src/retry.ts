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
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** A request that did not succeed. */
export interface Failure {
  readonly method: string;
  /** How many requests were sent before this one. */
  readonly attempt: number;
  /** HTTP status; undefined if there was no answer. */
  readonly status?: number;
  /** The header, if the answer had it. */
  readonly retryAfter?: string | null;
}

const idempotent = new Set(["GET", "PUT"]);
const passing = new Set([429, 502, 503, 504]);

/**
 * How long to wait before sending the request again; undefined if it is not to be sent again. Exponential with
 * full jitter, so that clients that failed together do not come back together.
 */
export function retryDelay(policy: RetryPolicy, failure: Failure): number | undefined {
  const { method, attempt, status, retryAfter } = failure;
  if (attempt >= policy.retries || !idempotent.has(method)) return undefined;
  if (status !== undefined && !passing.has(status)) return undefined;
  const jitter = policy.random() * Math.min(policy.maxDelay, policy.baseDelay * 2 ** attempt);
  const asked = retryAfterMilliseconds(retryAfter, policy.now());
  if (asked === undefined) return jitter;
  return asked > policy.maxRetryAfter ? undefined : asked + jitter;
}

/** `Retry-After` (RFC 9110, section 10.2.3), seconds or a date → milliseconds from now; undefined if neither. */
export function retryAfterMilliseconds(header: string | null | undefined, now: number): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  const milliseconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
