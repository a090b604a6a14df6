import type { Phrasing } from "./phrasing.ts";

/** How many a service can take, in words; zero is a figure, an absent one is not. */
export function capacityWords(
  { available, maximum }: { readonly available?: number | undefined; readonly maximum?: number | undefined },
  { words, format }: Pick<Phrasing, "words" | "format">,
): string | undefined {
  const free = available === undefined ? undefined : format.number(available);
  const all = maximum === undefined ? undefined : format.number(maximum);
  if (free !== undefined && all !== undefined) return words.capacity.availableOf(free, all);
  if (free !== undefined) return words.capacity.available(free);
  return all === undefined ? undefined : words.capacity.maximum(all);
}
