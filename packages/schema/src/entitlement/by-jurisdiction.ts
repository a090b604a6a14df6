/** Things that belong to States or bodies, by theirs, each in the order in which they come. */
export function byJurisdiction<Item extends { readonly jurisdiction: string }>(
  items: readonly Item[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.jurisdiction);
    if (group) group.push(item);
    else groups.set(item.jurisdiction, [item]);
  }
  return groups;
}
