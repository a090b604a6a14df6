import { canonicalise, isObject } from "@civic/schema";

/** A position of the list before, of the list after, or of both where an entry was kept or changed. */
export interface Pair {
  readonly before?: number;
  readonly after?: number;
}

/** Most cells of the table by which what two lists share is found; what lies between is paired by its place beyond that. */
const mostCells = 1_000_000;

/** Which entries of two lists belong together, in the order in which the list after has them. */
export function pairedEntries(before: readonly unknown[], after: readonly unknown[]): readonly Pair[] {
  const [old, now] = [before.map(textOf), after.map(textOf)];
  const shared = sharedEntries(old, now);
  const pairs: Pair[] = [];
  let [from, to] = [0, 0];
  for (const [left, right] of [...shared, [old.length, now.length] as const]) {
    pairs.push(...pairedBetween({ before, after }, { old: range(from, left), now: range(to, right) }));
    if (left < old.length) pairs.push({ before: left, after: right });
    [from, to] = [left + 1, right + 1];
  }
  return pairs;
}

function textOf(entry: unknown): string {
  return canonicalise(entry);
}

function range(from: number, until: number): readonly number[] {
  return Array.from({ length: Math.max(0, until - from) }, (_, index) => from + index);
}

/** The longest row of entries that both lists have in the same order. */
function sharedEntries(
  old: readonly string[],
  now: readonly string[],
): readonly (readonly [number, number])[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end++;
  const [left, right] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  const inside = left.length * right.length > mostCells ? [] : longestRow(left, right);
  return [
    ...range(0, start).map((place) => [place, place] as const),
    ...inside.map(([one, other]) => [one + start, other + start] as const),
    ...range(0, end).map((place) => [old.length - end + place, now.length - end + place] as const),
  ];
}

function longestRow(
  left: readonly string[],
  right: readonly string[],
): readonly (readonly [number, number])[] {
  const width = right.length + 1;
  const lengths = new Uint32Array((left.length + 1) * width);
  const at = (one: number, other: number) => lengths[one * width + other] ?? 0;
  for (let one = left.length - 1; one >= 0; one--)
    for (let other = right.length - 1; other >= 0; other--)
      lengths[one * width + other] =
        left[one] === right[other]
          ? at(one + 1, other + 1) + 1
          : Math.max(at(one + 1, other), at(one, other + 1));
  const row: (readonly [number, number])[] = [];
  for (let one = 0, other = 0; one < left.length && other < right.length; ) {
    if (left[one] === right[other]) row.push([one++, other++]);
    else if (at(one + 1, other) >= at(one, other + 1)) one++;
    else other++;
  }
  return row;
}

interface Lists {
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
}

/** Pairs what is left between two shared entries: what resembles each other was changed, the rest went or came. */
function pairedBetween(
  { before, after }: Lists,
  { old, now }: { readonly old: readonly number[]; readonly now: readonly number[] },
): readonly Pair[] {
  const pairs: Pair[] = [];
  const asMany = old.length === now.length;
  let from = 0;
  for (const right of now) {
    const found = old.findIndex(
      (left, place) => place >= from && resembles(before[left], after[right], { byPlace: asMany }),
    );
    if (found === -1) {
      pairs.push({ after: right });
      continue;
    }
    pairs.push(...old.slice(from, found).map((left) => ({ before: left })));
    pairs.push({ before: old[found] ?? 0, after: right });
    from = found + 1;
  }
  return [...pairs, ...old.slice(from).map((left) => ({ before: left }))];
}

/** Members that tell the variants of a part from each other: what has another is another thing. */
const tags = ["channel", "method", "op", "kind", "rule"];

/** Whether two entries are one thing of which something was changed. */
function resembles(one: unknown, other: unknown, { byPlace }: { readonly byPlace: boolean }): boolean {
  if (!isObject(one) || !isObject(other)) return false;
  if (tags.some((tag) => one[tag] !== other[tag])) return false;
  if (typeof one["id"] === "string" && typeof other["id"] === "string") return one["id"] === other["id"];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const same = names.filter(
    (name) => name in one && name in other && textOf(one[name]) === textOf(other[name]),
  );
  return byPlace || same.length * 2 >= names.length;
}
