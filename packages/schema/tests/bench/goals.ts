/** A figure that is to stay at or below a ceiling. */
export interface Goal {
  readonly name: string;
  readonly figure: number;
  readonly ceiling: number;
  readonly unit: string;
}

/** A line that tells a figure with its goal, and whether it is met. */
export function goalLine({ ceiling, ...measured }: Goal): string {
  const verdict = measured.figure <= ceiling ? "met" : "MISSED";
  return `${figureLine(measured)}, goal ${ceiling} ${measured.unit}: ${verdict}`;
}

/** A line that tells a figure that is to stay at or above a floor, and whether it does. */
export function floorLine({
  floor,
  ...measured
}: Omit<Goal, "ceiling"> & { readonly floor: number }): string {
  const verdict = measured.figure >= floor ? "met" : "MISSED";
  return `${figureLine(measured)}, floor ${floor} ${measured.unit}: ${verdict}`;
}

/** A line that tells a figure others are compared with, or that is only to be known. */
export function figureLine({ name, figure, unit }: Omit<Goal, "ceiling">): string {
  return `  ${name.padEnd(56)} ${figure.toFixed(2)} ${unit}`;
}
