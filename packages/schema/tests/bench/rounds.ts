import { median } from "../../../../tests/support/median.ts";

/** What is timed, by the name it is printed under. */
export type Candidates = Readonly<Record<string, () => void>>;

/** The same of what is waited for. */
export type AwaitedCandidates = Readonly<Record<string, () => Promise<void>>>;

/** Median time of each candidate in milliseconds, over rounds in which they take turns. */
export function medianTimes<Names extends Candidates>(
  candidates: Names,
  rounds: number,
): Readonly<Record<keyof Names, number>> {
  const times = new Map<string, number[]>(Object.keys(candidates).map((name) => [name, []]));
  // The first round only warms up: what it compiles and loads is not counted.
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(candidates)) {
      globalThis.gc?.();
      const start = performance.now();
      run();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return mediansOf<Names>(times);
}

/** The same of candidates that are waited for. */
export async function medianAwaitedTimes<Names extends AwaitedCandidates>(
  candidates: Names,
  rounds: number,
): Promise<Readonly<Record<keyof Names, number>>> {
  const times = new Map<string, number[]>(Object.keys(candidates).map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(candidates)) {
      globalThis.gc?.();
      const start = performance.now();
      await run();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return mediansOf<Names>(times);
}

function mediansOf<Names extends object>(
  times: ReadonlyMap<string, readonly number[]>,
): Readonly<Record<keyof Names, number>> {
  const medians = [...times].map(([name, values]) => [name, median(values)]);
  return Object.fromEntries(medians) as Readonly<Record<keyof Names, number>>;
}
