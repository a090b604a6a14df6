import { median } from "../../../../tests/support/median.ts";
import type { UsingProcess } from "../support/spawned-node.ts";

/** A process that does the same work as others, so that they can be compared. */
export interface Contestant {
  readonly process: Pick<UsingProcess, "usage">;
  /** Makes ready, before anything is measured, what the next run takes. */
  readonly prepare?: (times: number) => void;
  /** Does the work so many times. */
  readonly run: (times: number) => Promise<unknown>;
  /** CPU of a database beside it, in microseconds. */
  readonly databaseCpu?: (() => Promise<number>) | undefined;
}

/** What one piece of work took, in microseconds: the median of all rounds. */
export interface Taken {
  readonly cpu: number;
  readonly databaseCpu: number;
  /** Time on the clock: as many pieces at once as there are connections. */
  readonly time: number;
}

/** How often they take turns, and for about how long each time, in microseconds of CPU. */
export interface Turns {
  readonly rounds?: number;
  readonly budget?: number;
  /** Bounds of how often the work is done in a turn. */
  readonly least?: number;
  readonly most?: number;
}

/**
 * Lets processes do the same in turns, each once before it counts, so that whatever else the machine does hits all of
 * them.
 */
export async function inTurns(
  contestants: readonly Contestant[],
  { rounds = 5, budget = 120_000, least = 8, most = 4_000 }: Turns = {},
): Promise<Taken[]> {
  const lists = contestants.map(() => [] as Taken[]);
  const times = await Promise.all(contestants.map(() => least));
  for (const [index, contestant] of contestants.entries()) {
    await turnOf(contestant, least);
    const { cpu } = await turnOf(contestant, least);
    times[index] = Math.min(most, Math.max(least, Math.round(budget / cpu)));
  }
  for (let round = 0; round <= rounds; round += 1) {
    const order = [...contestants.entries()];
    for (const [index, contestant] of round % 2 === 0 ? order : order.reverse()) {
      const taken = await turnOf(contestant, times[index] ?? least);
      if (round > 0) lists[index]?.push(taken);
    }
  }
  return lists.map((list) => ({
    cpu: median(list.map(({ cpu }) => cpu)),
    databaseCpu: median(list.map(({ databaseCpu }) => databaseCpu)),
    time: median(list.map(({ time }) => time)),
  }));
}

async function turnOf(contestant: Contestant, times: number): Promise<Taken> {
  const { process, prepare, run, databaseCpu } = contestant;
  prepare?.(times);
  const [before, databaseBefore, started] = [
    (await process.usage()).cpu,
    (await databaseCpu?.()) ?? 0,
    performance.now(),
  ];
  await run(times);
  const time = (performance.now() - started) * 1_000;
  const cpu = (await process.usage()).cpu - before;
  const inDatabase = ((await databaseCpu?.()) ?? 0) - databaseBefore;
  return { cpu: cpu / times, databaseCpu: inDatabase / times, time: time / times };
}
