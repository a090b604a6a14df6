import { readFeed, type Signer } from "@civic/schema/signatures";
import { openSession } from "../../src/exchange/mirror/open-session.ts";
import { requestPeer } from "../../src/exchange/mirror/request-peer.ts";
import { takeFeed } from "../../src/exchange/mirror/take-feed.ts";
import { createPace } from "../../src/exchange/pace.ts";
import { pullLimits } from "../../src/exchange/pull-limits.ts";
import { openStore } from "../../src/store/open-store.ts";
import { createLogger } from "../../src/telemetry/logger.ts";
import { benchFolder } from "./bench-node.ts";

/** What a work cost, in milliseconds: as the clock says, and of all cores for this process. */
export interface Cost {
  readonly time: number;
  /** What others do on the cores is not in it. */
  readonly work: number;
}

/** Does a work, and says what it cost. */
export async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const [started, before] = [performance.now(), worked()];
  await work();
  return { time: performance.now() - started, work: worked() - before };
}

function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const url = "https://peer.example";

/** Takes the feed of a peer of these into an empty store on the disk, as a mirror does; how many of its versions were taken. */
export async function takenFrom(
  feed: AsyncIterable<Uint8Array>,
  signers: readonly Signer[],
  at: Date,
): Promise<Cost & { readonly taken: number }> {
  const store = await openStore({ dataFolder: benchFolder(), now: () => at, onIdleError: () => undefined });
  for (const { publisher, kid, key } of signers)
    await store.exchange.trust({ publisher, kid, key, trusted: "held" });
  const logger = createLogger("silent");
  const publishers = new Map(signers.map(({ publisher }) => [publisher, [publisher]]));
  const session = await openSession(
    { url, publishers, unsigned: new Set() },
    {
      ...{ store, logger, limits: pullLimits, quota: 2 ** 40, longestPause: 1, request: requestPeer },
      ...{ now: () => performance.now(), time: () => at, random: Math.random },
      pace: createPace(() => performance.now()),
      signal: new AbortController().signal,
    },
  );
  let taken = 0;
  const cost = await costOf(async () => {
    taken = (await takeFeed(readFeed(feed), session)).applied;
  });
  await store.close();
  return { ...cost, taken };
}
