/** A text that is the same for the same data, whatever the order in which its properties were written. */
export function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Items in the order of a text that each has; the same for every order in which they come. */
export function inOrderOf<Item>(items: Iterable<Item>, textOf: (item: Item) => string): Item[] {
  return [...items]
    .map((item) => ({ item, text: textOf(item) }))
    .sort((a, b) => (a.text === b.text ? 0 : a.text < b.text ? -1 : 1))
    .map(({ item }) => item);
}

/** Whether lists hold the same things, however often and in whichever order. */
export function allEqual(lists: readonly (readonly string[])[]): boolean {
  return new Set(lists.map((list) => [...new Set(list)].sort().join("\n"))).size <= 1;
}
