/** Seconds before a peer that could not be read once is asked again. */
const first = 1;

/**
 * Milliseconds to wait after so many failures in a row: doubling up to a bound, and each time a part of that by chance, so
 * that those who lost a peer together do not come back to it together.
 */
export function backOff(
  failures: number,
  { longest, random }: { readonly longest: number; readonly random: () => number },
): number {
  const seconds = Math.min(first * 2 ** Math.min(failures - 1, 30), longest);
  return seconds * 1000 * (0.5 + random() / 2);
}
