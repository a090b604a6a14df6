import type { CacheOptions } from "./etag-cache.ts";
import type { Hooks } from "./hooks.ts";
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
  /** Told of every request, answer and retry. */
  readonly hooks?: Hooks | undefined;
}

/** Options of one call. */
export interface CallOptions {
  /** Ends the call, its retries included; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds, in place of the client's. */
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
  readonly hooks: Hooks;
}

/**
 * Fills in the defaults.
 *
 * @throws {TypeError} that names the option: a `baseUrl` that is no absolute http(s) address, an `apiKey` that no header
 * holds, a `timeout` not above 0, an option that there is not.
 */
export function settingsOf(given: CivicClientOptions): Settings {
  const { baseUrl, apiKey, fetch: own, language, timeout, retry, cache, hooks, ...unknown } = given ?? {};
  refuse(unknown);
  return {
    baseUrl: checkedBaseUrl(baseUrl),
    apiKey: checkedApiKey(apiKey),
    // Looked up at each call, so that a page that replaces `fetch` later is obeyed.
    fetch: own ?? ((url, init) => fetch(url, init)),
    language,
    timeout: checkedTimeout(timeout ?? 30_000),
    retry: retryPolicyOf(retry === false ? { retries: 0 } : retry),
    cache: cache === false ? undefined : checkedCache(cache),
    hooks: checkedHooks(hooks),
  };
}

/** @throws {TypeError} for what is not a positive number. */
export function checkedTimeout(timeout: number): number {
  if (timeout > 0) return timeout;
  throw new TypeError(`timeout must be positive, not ${timeout}`);
}

/** @throws {TypeError} for the first of the options that are left once those that there are have been taken out. */
export function refuse(unknown: object, of = ""): void {
  for (const name of Object.keys(unknown)) throw new TypeError(`${of}${name} is not an option`);
}

function retryPolicyOf({
  retries = 3,
  baseDelay = 300,
  maxDelay = 10_000,
  maxRetryAfter = 60_000,
  random = Math.random,
  now = Date.now,
  sleep = wait,
  ...unknown
}: RetryOptions = {}): RetryPolicy {
  refuse(unknown, "retry.");
  return { retries, baseDelay, maxDelay, maxRetryAfter, random, now, sleep };
}

function checkedCache({ maxEntries, maxCharacters, ...unknown }: CacheOptions = {}): CacheOptions {
  refuse(unknown, "cache.");
  return { maxEntries, maxCharacters };
}

function checkedHooks({ request, response, retry, ...unknown }: Hooks = {}): Hooks {
  refuse(unknown, "hooks.");
  return { request, response, retry };
}

// Never quoted: it is a secret, and an address may hold a password.
function checkedApiKey(apiKey: string | undefined): string | undefined {
  if (apiKey === undefined || /^[!-~]+$/.test(apiKey)) return apiKey;
  throw new TypeError("apiKey must be printable ASCII without spaces");
}

function checkedBaseUrl(baseUrl: string | URL): string {
  try {
    const { href, origin, pathname } = new URL(baseUrl);
    if (/^https?:/.test(origin) && href === origin + pathname) return href.replace(/\/+$/, "");
  } catch {
    // What the platform throws does not name the option.
  }
  throw new TypeError("baseUrl must be http(s)://host/path and no more");
}
