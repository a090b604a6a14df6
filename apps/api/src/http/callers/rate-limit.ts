import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
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
  take(caller: { readonly address: string } | { readonly key: string }, cost: number): Promise<Allowance>;
  /** Whether an address may try a key; `wrong` counts one that was none. */
  mayTryKey(address: string): Promise<Allowance>;
  wrongKey(address: string): Promise<void>;
}

const minute = 60;

/** Counts in memory: a process knows of its own callers only. */
export function createRateLimit({ address, key, wrongKeys }: Rate): RateLimit {
  const limiters = {
    address: new RateLimiterMemory({ points: address, duration: minute }),
    key: new RateLimiterMemory({ points: key, duration: minute }),
    wrong: new RateLimiterMemory({ points: wrongKeys, duration: minute }),
  };

  async function consume(limiter: RateLimiterMemory, name: string, cost: number): Promise<Allowance> {
    try {
      return allowance(await limiter.consume(name, cost), { limiter, allowed: true });
    } catch (result) {
      if (result instanceof Error) throw result;
      return allowance(result as RateLimiterRes, { limiter, allowed: false });
    }
  }

  return {
    take(caller, cost) {
      if ("key" in caller) return consume(limiters.key, caller.key, cost);
      return consume(limiters.address, caller.address, cost);
    },
    async mayTryKey(name) {
      const limiter = limiters.wrong;
      const used = await limiter.get(name);
      return used === null ? free : allowance(used, { limiter, allowed: used.consumedPoints < wrongKeys });
    },
    async wrongKey(name) {
      await limiters.wrong.penalty(name);
    },
  };
}

const free: Allowance = { allowed: true, headers: () => ({}) };

/** No limit at all. */
export const unlimited: RateLimit = {
  take: async () => free,
  mayTryKey: async () => free,
  wrongKey: async () => undefined,
};

function allowance(
  { remainingPoints, msBeforeNext }: RateLimiterRes,
  { limiter, allowed }: { readonly limiter: RateLimiterMemory; readonly allowed: boolean },
): Allowance {
  return {
    allowed,
    headers() {
      const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
      return {
        "RateLimit-Policy": `"default";q=${limiter.points};w=${minute}`,
        RateLimit: `"default";r=${Math.max(0, remainingPoints)};t=${seconds}`,
        ...(!allowed && { "Retry-After": String(seconds) }),
      };
    },
  };
}
