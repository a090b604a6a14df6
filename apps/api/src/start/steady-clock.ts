/** What a steady clock is made of. */
export interface ClockSources {
  /** Time of the day as the machine has it, which somebody may set. */
  readonly wall: () => Date;
  /** Milliseconds that have passed since some moment; nobody sets them. */
  readonly elapsed: () => number;
}

/** Milliseconds by which a clock may be corrected between two looks and be followed. */
const correction = 5 * 60_000;

/**
 * A clock that follows small corrections of the machine's and goes on evenly through a jump, so that a wrong time of
 * an hour is not written for ever into a log whose times only ascend. A machine that slept is behind until the node is
 * started anew.
 */
export function steadyClock({ wall, elapsed }: ClockSources): () => Date {
  let offset = wall().getTime() - elapsed();
  return () => {
    const passed = elapsed();
    const drift = wall().getTime() - (offset + passed);
    if (Math.abs(drift) <= correction) offset += drift;
    return new Date(offset + passed);
  };
}
