/** A figure that is to stay at or below a ceiling. */
export interface Goal {
  readonly name: string;
  readonly figure: number;
  readonly ceiling: number;
  readonly unit: string;
}

/** A line that tells a figure with its goal, and whether it is met. */
export function goalLine({ name, figure, ceiling, unit }: Goal): string {
  const verdict = figure <= ceiling ? "met" : "MISSED";
  return `  ${name.padEnd(56)} ${figure.toFixed(2)} ${unit}, goal ${ceiling} ${unit}: ${verdict}`;
}
