import { fieldAt, isObject, type RecordKind } from "@civic/schema";

type Path = readonly PropertyKey[];

/** A place of a record of a kind, and what is to stand there; `undefined` takes it away. */
export interface NewValue {
  readonly kind: RecordKind;
  readonly path: Path;
  readonly value: unknown;
}

/** The document with another value at a place. What is new stands where the model has it; all else keeps its order. */
export function withValue(document: unknown, { kind, path, value }: NewValue): unknown {
  return changed(document, { kind, path, value }, 0);
}

function changed(here: unknown, change: NewValue, depth: number): unknown {
  const { path, value } = change;
  if (depth === path.length) return value;
  const key = path[depth] ?? "";
  if (typeof key === "number") {
    const list = Array.isArray(here) ? here : [];
    const inside = changed(list[key], change, depth + 1);
    return inside === undefined ? list.toSpliced(key, 1) : list.toSpliced(key, 1, inside);
  }
  const members = isObject(here) ? here : {};
  const inside = changed(members[String(key)], change, depth + 1);
  return withMember(members, { name: String(key), value: inside, order: orderAt(change, depth) });
}

function orderAt({ kind, path }: NewValue, depth: number): readonly string[] {
  return Object.keys(fieldAt(kind, path.slice(0, depth))?.structure.properties ?? {});
}

interface NewMember {
  readonly name: string;
  readonly value: unknown;
  readonly order: readonly string[];
}

function withMember(
  members: Readonly<Record<string, unknown>>,
  { name, value, order }: NewMember,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(members);
  const there = entries.findIndex(([each]) => each === name);
  const entry: readonly [string, unknown][] = value === undefined ? [] : [[name, value]];
  if (there !== -1) return Object.fromEntries(entries.toSpliced(there, 1, ...entry));
  const rank = order.indexOf(name);
  const before =
    rank === -1
      ? entries.length
      : entries.findLastIndex(([each]) => order.indexOf(each) < rank && order.includes(each)) + 1;
  return Object.fromEntries(entries.toSpliced(before, 0, ...entry));
}
