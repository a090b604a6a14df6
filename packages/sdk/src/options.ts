import type { CacheOptions } from "./etag-cache.ts";
import type { RetryPolicy } from "./retry.ts";
import { sleep } from "./sleep.ts";

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
  /** Milliseconds for each request, or for each piece of a stream; 30 000 by default, `Infinity` for no limit. */
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

const defaultRetry: RetryPolicy = {
  retries: 3,
  baseDelay: 300,
  maxDelay: 10_000,
  maxRetryAfter: 60_000,
  random: Math.random,
  now: Date.now,
  sleep,
};

/**
 * Fills in the defaults.
 *
 * @throws {TypeError} for a `baseUrl` that is not an absolute http(s) address or a `timeout` that is not positive.
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
    retry: retry === false ? { ...defaultRetry, retries: 0 } : { ...defaultRetry, ...given(retry) },
    cache: cache === false ? undefined : cache,
  };
}

/** @throws {TypeError} for what is not a positive number. */
export function checkedTimeout(timeout: number): number {
  if (timeout > 0) return timeout;
  throw new TypeError(`timeout must be a positive number of milliseconds, not ${timeout}`);
}

function checkedBaseUrl(baseUrl: string | URL): string {
  const url = new URL(baseUrl);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new TypeError("baseUrl must be http(s)://host/path, without credentials, query or fragment");
  }
  return url.href.replace(/\/+$/, "");
}

function given<T extends object>(values: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Name in keyof T]?: Exclude<T[Name], undefined> };
}
