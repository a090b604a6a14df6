import type { CallerKey, CallerKeys } from "../../store/caller-keys.ts";
import type { ApiKey } from "./access.ts";

/** What following the keys of a store needs. */
export interface FollowOptions {
  /** Keys that are there as long as the node runs. */
  readonly fixed: readonly ApiKey[];
  readonly callerKeys: Pick<CallerKeys, "list">;
  /** Hears that the keys could not be read; those of before are taken meanwhile. */
  readonly onError: (error: unknown) => void;
  /** Milliseconds between two looks. */
  readonly every?: number;
}

/** The keys of a node, kept in memory: no request, whatever key it comes with, costs a look into the store. */
export interface FollowedKeys {
  keys(): readonly ApiKey[];
  /** Ends the looks; resolves once none is under way. */
  stop(): Promise<void>;
}

/** Whoever makes or revokes a key does not want to wait. */
const aSecond = 1_000;

/** Reads the keys of a store, and again and again whether some were made or revoked. Fails where the first look does. */
export async function followKeys({
  fixed,
  callerKeys,
  onError,
  every = aSecond,
}: FollowOptions): Promise<FollowedKeys> {
  let known = [...fixed, ...(await callerKeys.list()).map(apiKeyOf)];
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();
  let isStopped = false;

  async function look(): Promise<void> {
    try {
      known = [...fixed, ...(await callerKeys.list()).map(apiKeyOf)];
    } catch (error) {
      if (!isStopped) onError(error);
    }
    wait();
  }

  function wait(): void {
    if (isStopped) return;
    timer = setTimeout(() => {
      looking = look();
    }, every);
    timer.unref();
  }

  wait();
  return {
    keys: () => known,
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}

function apiKeyOf({ createdAt: _, revokedAt, ...key }: CallerKey): ApiKey {
  return { ...key, isRevoked: revokedAt !== undefined };
}
