import { extentOf } from "../../src/json-text/extent.ts";
import type { StuffedPlace } from "./places.ts";

/** How a place is stuffed: with one value many times, with as many that differ, or with as long a text. */
export const manners = ["equal", "distinct"] as const;

/** A document as large as any door takes, or by a fraction smaller: one place of it is stuffed. */
export function stuffed(
  document: unknown,
  { path, holds }: StuffedPlace,
  { manner, share = 1 }: { readonly manner: (typeof manners)[number]; readonly share?: number },
): unknown {
  const copy = structuredClone(document);
  const last = path.at(-1) as string | number;
  const holder = path.slice(0, -1).reduce<unknown>((value, key) => (value as never)[key], copy) as Record<
    string | number,
    unknown
  >;
  const value = holder[last];
  const room = { values: (19_900 - extentOf(copy).values) * share, bytes: 900_000 * share };
  if (holds === "text") holder[last] = longer(String(value), room.bytes, manner);
  else if (holds === "list") {
    const [entry] = value as readonly unknown[];
    if (entry !== undefined)
      holder[last] = many(entry, room).map((each, index) =>
        manner === "equal" ? each : differing(each, index),
      );
  } else {
    const [inner] = Object.values(value as object);
    if (inner !== undefined)
      holder[last] = Object.fromEntries(many(inner, room).map((each, index) => [nameOf(index), each]));
  }
  return copy;
}

function longer(text: string, bytes: number, manner: string): string {
  const piece = manner === "equal" ? text.slice(-1) || " " : `${text} `;
  return text + piece.repeat(Math.floor(bytes / (Buffer.byteLength(piece) || 1)));
}

function many(entry: unknown, { values, bytes }: { values: number; bytes: number }): unknown[] {
  const size = extentOf(entry).values;
  const length = Buffer.byteLength(JSON.stringify(entry)) + 8;
  return Array.from({ length: Math.floor(Math.min(values / size, bytes / length)) }, () => entry);
}

/** Names that could be those of languages. */
function nameOf(index: number): string {
  const letter = (position: number) => String.fromCharCode(97 + (Math.floor(index / 26 ** position) % 26));
  return `${letter(0)}${letter(1)}${letter(2)}`;
}

/** The same with a number in each of its short texts, so that codes, ids and names differ. */
function differing(value: unknown, index: number): unknown {
  if (typeof value === "string") return /^[a-z0-9/-]{2,}$/.test(value) ? `${value}${index}` : value;
  if (Array.isArray(value)) return value.map((each) => differing(each, index));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, isTag(key) ? inner : differing(inner, index)]),
  );
}

/** Members that tell variants apart stay as they are, so that the entry stays what it is. */
const isTag = (key: string) => ["op", "method", "channel", "kind", "rule", "fact", "is"].includes(key);
