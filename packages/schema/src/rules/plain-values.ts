import type { CivicRecord } from "../../generated/types/model.ts";
import type { PartIndex } from "../records/walk.ts";

/** A value inside a record that is neither prose nor an extension, and what it stands in. */
export interface PlainValue<Value = unknown> {
  readonly value: Value;
  readonly key: PropertyKey;
  readonly within?: PlainValue;
}

/** The strings and the lists among the plain values of a record. */
export interface PlainValues {
  readonly strings: readonly PlainValue<string>[];
  readonly lists: readonly PlainValue<readonly unknown[]>[];
}

interface Collected {
  readonly strings: PlainValue<string>[];
  readonly lists: PlainValue<readonly unknown[]>[];
  readonly texts: ReadonlySet<unknown>;
}

// One walk for all the rules that look at plain values; the index of parts is made anew for each validation.
const walked = new WeakMap<PartIndex, PlainValues>();

/**
 * The strings and lists of a record that no named part holds: dates, codes, lists of codes. Localised texts and
 * `extensions` are left out, since nothing in them is ours to interpret.
 */
export function plainValuesOf(record: CivicRecord, parts: PartIndex): PlainValues {
  const known = walked.get(parts);
  if (known) return known;
  const texts = new Set((parts.get("LocalisedText") ?? []).map(({ value }) => value));
  const collected: Collected = { strings: [], lists: [], texts };
  for (const [key, value] of Object.entries(record))
    if (key !== "extensions") collect({ value, key }, collected);
  walked.set(parts, collected);
  return collected;
}

/** Where a plain value stands in its record. Written out only for findings, since nearly all values are right. */
export function pathOf({ key, within }: PlainValue): PropertyKey[] {
  return within ? [...pathOf(within), key] : [key];
}

function collect(at: PlainValue, found: Collected): void {
  const { value } = at;
  if (typeof value === "string") found.strings.push(at as PlainValue<string>);
  if (typeof value !== "object" || value === null || found.texts.has(value)) return;
  if (Array.isArray(value)) {
    found.lists.push(at as PlainValue<readonly unknown[]>);
    for (let index = 0; index < value.length; index += 1)
      collect({ value: value[index], key: index, within: at }, found);
    return;
  }
  const inside = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(inside)) collect({ value: inside[key], key, within: at }, found);
}
