import type { CacheOptions } from "./etag-cache.ts";
import type { RetryPolicy } from "./retry.ts";
import { sleep as wait } from "./sleep.ts";

/** What a client needs of `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Response | Promise<Response>;

/** How failed requests are sent again; what is not given keeps its default. */
export type RetryOptions = { readonly [Name in keyof RetryPolicy]?: RetryPolicy[Name] | undefined };

/** Options of a client. */
export interface CivicClientOptions {
  /** Address of the node, for example `https://civic.example.org`; a path is kept. */
  readonly baseUrl: string | URL;
  /** Needed to publish; sent with no other request. */
  readonly apiKey?: string | undefined;
  /** Used in place of the platform's `fetch`: proxies, tests, a node in the same process. */
  readonly fetch?: Fetch | undefined;
  /** Language of messages (BCP 47), sent as `Accept-Language`. Records always carry all their languages. */
  readonly language?: string | undefined;
  /** Milliseconds for a request, or for each piece of a stream; 30 000 by default, `Infinity` for none. */
  readonly timeout?: number | undefined;
  /** `false` sends every request once. */
  readonly retry?: RetryOptions | false | undefined;
  /** `false` keeps no answers. */
  readonly cache?: CacheOptions | false | undefined;
}

/** Options of one call. */
export interface CallOptions {
  /** Ends the call, its retries included; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** In place of the client's. */
  readonly timeout?: number | undefined;
}

/** Options with their defaults, checked. */
export interface Settings {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly apiKey: string | undefined;
  readonly fetch: Fetch;
  readonly language: string | undefined;
  readonly timeout: number;
  readonly retry: RetryPolicy;
  readonly cache: CacheOptions | undefined;
}

/**
 * Fills in the defaults.
 *
 * @throws {TypeError} for a `baseUrl` that is no absolute http(s) address, or a `timeout` not above 0.
 */
export function settingsOf(options: CivicClientOptions): Settings {
  const { apiKey, language, timeout = 30_000, retry = {}, cache = {} } = options;
  return {
    baseUrl: checkedBaseUrl(options.baseUrl),
    apiKey,
    // Looked up at each call, so that a page that replaces `fetch` later is obeyed.
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    language,
    timeout: checkedTimeout(timeout),
    retry: retryPolicyOf(retry || { retries: 0 }),
    cache: cache || undefined,
  };
}

/** @throws {TypeError} for what is not a positive number. */
export function checkedTimeout(timeout: number): number {
  if (timeout > 0) return timeout;
  throw new TypeError(`timeout must be positive, not ${timeout}`);
}

function retryPolicyOf({
  retries = 3,
  baseDelay = 300,
  maxDelay = 10_000,
  maxRetryAfter = 60_000,
  random = Math.random,
  now = Date.now,
  sleep = wait,
}: RetryOptions): RetryPolicy {
  return { retries, baseDelay, maxDelay, maxRetryAfter, random, now, sleep };
}

// The URL itself is not quoted: it may hold a password.
function checkedBaseUrl(baseUrl: string | URL): string {
  const { href, origin, pathname } = new URL(baseUrl);
  if (/^https?:/.test(origin) && href === origin + pathname) return href.replace(/\/+$/, "");
  throw new TypeError("baseUrl must be http(s)://host/path and no more");
}
