import type { AnswerHeaders } from "../answer/headers.ts";

/** How much callers may ask for: points in each window of a minute. */
export interface Rate {
  /** Of an address, and of the name of a key. */
  readonly address: number;
  readonly key: number;
  /** Wrong keys of an address; until the minute is over, no key is looked at. */
  readonly wrongKeys: number;
  /** Addresses of proxies that are believed whom they speak for. */
  readonly trustedProxies: ReadonlySet<string>;
}

/** Nobody who reads page after page, as the dashboard and mirrors do, comes near it. */
export const defaultRate: Rate = {
  address: 12_000,
  key: 60_000,
  wrongKeys: 20,
  trustedProxies: new Set(),
};

/** What a caller has left. */
export interface Allowance {
  readonly allowed: boolean;
  /** What a caller is told of it (draft-ietf-httpapi-ratelimit-headers). */
  headers(): AnswerHeaders;
}

/** Counts what callers ask for. */
export interface RateLimit {
  /** Takes the cost of a request from what its caller has left. */
  take(caller: { readonly address: string } | { readonly key: string }, cost: number): Allowance;
  /** Whether an address may try a key; `wrongKey` counts one that was none. */
  mayTryKey(address: string): Allowance;
  wrongKey(address: string): void;
}

/** Seconds of a window. */
const minute = 60;

/** Counts in memory: a process knows of its own callers only. */
export function createRateLimit({ address, key, wrongKeys }: Rate): RateLimit {
  const windows = { address: createWindow(address), key: createWindow(key), wrong: createWindow(wrongKeys) };
  return {
    take(caller, cost) {
      if ("key" in caller) return windows.key.take(caller.key, cost);
      return windows.address.take(caller.address, cost);
    },
    mayTryKey: (name) => windows.wrong.hasLeft(name),
    wrongKey(name) {
      windows.wrong.take(name, 1);
    },
  };
}

const free: Allowance = { allowed: true, headers: () => ({}) };

/** No limit at all. */
export const unlimited: RateLimit = {
  take: () => free,
  mayTryKey: () => free,
  wrongKey: () => undefined,
};

/** Callers that are counted in a minute: more than a node has connections for. Those after them pay nothing. */
const mostCallers = 100_000;

/**
 * Points of each caller in the minute that runs. It is the same minute for all: when it is over, all is forgotten at
 * once, so that many callers cost no timers and no search for those who are due.
 */
function createWindow(points: number) {
  let used = new Map<string, number>();
  let end = 0;

  function usedBy(name: string): number {
    const now = performance.now();
    if (now >= end) {
      used = new Map();
      end = now + minute * 1_000;
    }
    return used.get(name) ?? 0;
  }

  function allowance(allowed: boolean, left: number): Allowance {
    return {
      allowed,
      headers() {
        const seconds = Math.max(1, Math.ceil((end - performance.now()) / 1_000));
        return {
          "RateLimit-Policy": `"default";q=${points};w=${minute}`,
          RateLimit: `"default";r=${Math.max(0, left)};t=${seconds}`,
          ...(!allowed && { "Retry-After": String(seconds) }),
        };
      },
    };
  }

  return {
    take(name: string, cost: number): Allowance {
      const sum = usedBy(name) + cost;
      if (used.size < mostCallers || used.has(name)) used.set(name, sum);
      return allowance(sum <= points, points - sum);
    },
    hasLeft(name: string): Allowance {
      const left = points - usedBy(name);
      return allowance(left > 0, left);
    },
  };
}
