import { byText } from "../../entitlement/in-order.ts";

/** Depth below which data are not told apart: far below any record, and far above the end of the stack. */
const deepest = 64;

/** A text that is the same for the same data, whatever the order in which its properties were written. */
export function stable(value: unknown, depth = 0): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (depth === deepest) return "…";
  if (Array.isArray(value)) return `[${value.map((each) => stable(each, depth + 1)).join()}]`;
  const held = value as Readonly<Record<string, unknown>>;
  const properties: string[] = [];
  for (const key of Object.keys(held).sort())
    if (held[key] !== undefined) properties.push(`${JSON.stringify(key)}:${stable(held[key], depth + 1)}`);
  return `{${properties.join()}}`;
}

/** Items in the order of a text that each has; the same for every order in which they come. */
export function inOrderOf<Item>(items: Iterable<Item>, textOf: (item: Item) => string): Item[] {
  return [...items]
    .map((item) => ({ item, text: textOf(item) }))
    .sort((a, b) => byText(a.text, b.text))
    .map(({ item }) => item);
}

/** Whether lists hold the same things, however often and in whichever order. */
export function allEqual(lists: readonly (readonly string[])[]): boolean {
  return new Set(lists.map((list) => [...new Set(list)].sort().join("\n"))).size <= 1;
}
