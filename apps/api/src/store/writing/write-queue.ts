import { setImmediate as turn } from "node:timers/promises";
import type { Alone } from "./alone.ts";

/** How much one group holds at most: its items, and their bytes together. */
export interface GroupBounds {
  readonly items: number;
  readonly bytes: number;
}

/** Writes that wait for their turn: what waits together is written together. */
export interface WriteQueue<Item, Result> {
  /** Has an item written with those that wait beside it. */
  add(item: Item): Promise<Result>;
  readonly alone: Alone;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly settle: (result: Result) => void;
  readonly fail: (error: unknown) => void;
}

type Job<Item, Result> = Waiting<Item, Result> | (() => Promise<void>);

/** What a group is written by, and how it ends for each of its items: with a result, or with an error of its own. */
export interface QueueOptions<Item, Result> {
  readonly bounds: GroupBounds;
  readonly bytesOf: (item: Item) => number;
  readonly write: (group: readonly Item[]) => Promise<readonly Result[]>;
  /** Whether an error of a group may be that of a single item: then each is written by itself. */
  readonly isOfOne: (error: unknown) => boolean;
}

/** Starts at once where nothing is under way; what arrives meanwhile is the next group. */
export function writeQueue<Item, Result>(options: QueueOptions<Item, Result>): WriteQueue<Item, Result> {
  const { bounds, bytesOf, write, isOfOne } = options;
  const jobs: Job<Item, Result>[] = [];
  let isRunning = false;

  function enqueue(job: Job<Item, Result>): void {
    jobs.push(job);
    if (!isRunning) void runAll();
  }

  async function runAll(): Promise<void> {
    isRunning = true;
    while (jobs.length > 0) {
      // One turn: requests that have arrived together are written together, and reads come in between.
      await turn();
      const [first] = jobs;
      if (typeof first === "function") {
        jobs.shift();
        await first();
      } else await writeGroup(takeGroup());
    }
    isRunning = false;
  }

  function takeGroup(): Waiting<Item, Result>[] {
    let bytes = 0;
    let count = 0;
    for (const job of jobs) {
      if (typeof job === "function" || count === bounds.items) break;
      bytes += bytesOf(job.item);
      if (count > 0 && bytes > bounds.bytes) break;
      count += 1;
    }
    return jobs.splice(0, count) as Waiting<Item, Result>[];
  }

  async function writeGroup(group: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await write(group.map(({ item }) => item));
      for (const [index, { settle }] of group.entries()) settle(results[index] as Result);
    } catch (error) {
      if (group.length > 1 && isOfOne(error)) {
        for (const one of group) await writeGroup([one]);
      } else for (const { fail } of group) fail(error);
    }
  }

  return {
    add: (item) => new Promise((settle, fail) => enqueue({ item, settle, fail })),
    alone: (work) => new Promise((settle, fail) => enqueue(() => work().then(settle, fail))),
  };
}
