import { grouped } from "../parts/grouped.ts";

/** Things that belong to States or bodies, by theirs, each in the order in which they come. */
export function byJurisdiction<Item extends { readonly jurisdiction: string }>(
  items: readonly Item[],
): Map<string, Item[]> {
  return grouped(items, ({ jurisdiction }) => jurisdiction);
}
