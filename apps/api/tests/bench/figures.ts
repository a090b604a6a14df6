/** A figure of a benchmark against what it is to reach. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** What the value counts, for example "× bare" or "ms". */
  readonly unit: string;
  /** What it is to reach; smaller is better, unless `more` is. */
  readonly goal?: number | undefined;
  /** Above it the benchmark fails, or below it where more is better. */
  readonly ceiling?: number | undefined;
  readonly more?: boolean;
  /** What else is worth knowing. */
  readonly beside?: string;
}

/** Prints a line for a figure, and lets the process fail where it is beyond its ceiling. */
export function printFigure({ name, value, unit, goal, ceiling, more = false, beside = "" }: Figure): void {
  const better = (than: number) => (more ? value >= than : value <= than);
  const sign = more ? "≥" : "≤";
  const verdict = goal === undefined ? "" : `goal ${sign} ${goal}: ${better(goal) ? "meets" : "misses"}`;
  const shown = `${value < 100 ? value.toFixed(2) : value.toFixed(0)} ${unit}`;
  console.log(`  ${name.padEnd(50)} ${shown.padStart(14)}   ${verdict.padEnd(22)} ${beside}`.trimEnd());
  // Not a number is beyond every bound.
  if (ceiling !== undefined && !better(ceiling)) {
    console.log(`  beyond its bound of ${ceiling}`);
    process.exitCode = 1;
  }
}
