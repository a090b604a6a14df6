/** Lets a few through at a time; the others wait in line. */
export interface Gate {
  /** Whether the line is as long as it should get. */
  isCrowded(): boolean;
  pass<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** How many work at once, and how many wait before the gate counts as crowded. */
export interface GateOptions {
  readonly places: number;
  readonly line: number;
}

/** Bounds how much of the machine a kind of work takes. */
export function createGate({ places, line }: GateOptions): Gate {
  const waiting: (() => void)[] = [];
  let free = places;

  function leave(): void {
    const next = waiting.shift();
    // Whoever waits takes over the place itself, so that nobody slips in between.
    if (next === undefined) free += 1;
    else next();
  }

  return {
    isCrowded: () => waiting.length >= line,
    async pass(work) {
      if (free > 0) free -= 1;
      else await new Promise<void>((settle) => waiting.push(settle));
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
