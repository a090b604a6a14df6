import { canonicalise, isObject, jsonPointer } from "@civic/schema";
import { pairedEntries } from "./paired-entries.ts";

type Path = readonly PropertyKey[];

/** One thing in which two documents differ. */
export interface Difference {
  readonly op: "add" | "remove" | "replace";
  /** Its place in the document that is being changed, once all that stands before it in the list is done. */
  readonly place: Path;
  /** Its place in the document before; of what is new, where it would stand. */
  readonly from: Path;
  /** The same in the document after. */
  readonly to: Path;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** An operation of a JSON Patch (RFC 6902). */
export type PatchOperation =
  | { readonly op: "add" | "replace"; readonly path: string; readonly value: unknown }
  | { readonly op: "remove"; readonly path: string };

/** In what two JSON documents differ, in an order in which one becomes the other. */
export function differencesOf(before: unknown, after: unknown): readonly Difference[] {
  return [...differences(before, after, { place: [], from: [], to: [] })];
}

/** The same as a JSON Patch (RFC 6902): applied to the document before, it gives the one after. */
export function jsonPatch(differences: readonly Difference[]): readonly PatchOperation[] {
  return differences.map(({ op, place, after }) =>
    op === "remove" ? { op, path: jsonPointer(place) } : { op, path: jsonPointer(place), value: after },
  );
}

type Places = Pick<Difference, "place" | "from" | "to">;

function* differences(before: unknown, after: unknown, places: Places): Generator<Difference> {
  if (Array.isArray(before) && Array.isArray(after)) yield* inLists(before, after, places);
  else if (isObject(before) && isObject(after)) yield* inObjects(before, after, places);
  else if (canonicalise(before) !== canonicalise(after)) yield { op: "replace", ...places, before, after };
}

function* inObjects(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  places: Places,
): Generator<Difference> {
  for (const name of Object.keys(before)) {
    const inside = below(places, name);
    if (Object.hasOwn(after, name)) yield* differences(before[name], after[name], inside);
    else yield { op: "remove", ...inside, before: before[name] };
  }
  for (const name of Object.keys(after))
    if (!Object.hasOwn(before, name)) yield { op: "add", ...below(places, name), after: after[name] };
}

function* inLists(
  before: readonly unknown[],
  after: readonly unknown[],
  { place, from, to }: Places,
): Generator<Difference> {
  // Where the next entry stands while the list is being changed, and in either list.
  let [now, left, right] = [0, 0, 0];
  for (const pair of pairedEntries(before, after)) {
    left = pair.before ?? left;
    right = pair.after ?? right;
    const places = { place: [...place, now], from: [...from, left], to: [...to, right] };
    if (pair.after === undefined) {
      yield { op: "remove", ...places, before: before[left] };
    } else if (pair.before === undefined) {
      yield { op: "add", ...places, after: after[right] };
    } else yield* differences(before[left], after[right], places);
    if (pair.before !== undefined) left++;
    if (pair.after !== undefined) [right, now] = [right + 1, now + 1];
  }
}

function below({ place, from, to }: Places, name: string): Places {
  return { place: [...place, name], from: [...from, name], to: [...to, name] };
}
