import type { ChangeCode } from "../difference.ts";
import type { Json, Schema } from "../json-schema.ts";
import type { Sides } from "../same-meaning.ts";

/** The same place in the old and in the new schema. */
export interface NodePair {
  readonly before: Schema;
  readonly after: Schema;
}

/** Where a pair of nodes stands. */
export interface Place {
  /** The kind or definition it belongs to. */
  readonly definition: string;
  readonly path: readonly PropertyKey[];
  /** An instance of the old `definition` that holds the value here, if one was found. */
  readonly wrap: (value: Json) => Json | undefined;
}

/** What was found at a place. */
export interface Change {
  readonly pair: NodePair;
  readonly place: Place;
  /** Goes on from the path of the place. */
  readonly path?: readonly PropertyKey[];
  readonly code: ChangeCode;
  readonly params?: Readonly<Record<string, Json>>;
  /** Values at the place that may show that the change breaks documents; the first that does is kept. */
  readonly examples?: () => Iterable<Json | undefined>;
}

/** One comparison under way; what compares a part of a node goes on through it. */
export interface Comparing {
  readonly sides: Sides;
  /** Compares two nodes and all they hold. */
  compare(pair: NodePair, place: Place): void;
  /** Whether everything the old node accepts is proved to be accepted by the new one. */
  includes(pair: NodePair): boolean;
  report(change: Change): void;
}

/** A place further inside; `wrap` puts a value from there into one of the place around it. */
export function within(
  place: Place,
  path: readonly PropertyKey[],
  wrap: (value: Json) => Json | undefined,
): Place {
  return {
    definition: place.definition,
    path: [...place.path, ...path],
    wrap: (value) => {
      const holder = wrap(value);
      return holder === undefined ? undefined : place.wrap(holder);
    },
  };
}
