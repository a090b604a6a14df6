import type { Json } from "./json-schema.ts";

/** How much a change asks of people who hold documents or read them. */
export type Level = "patch" | "minor" | "major";

/**
 * Every change the comparison knows, with its level.
 *
 * Documents written under the old schemas are validated by the new ones. `major`: a document that was valid may
 * be refused. `minor`: every document stays valid, and readers may meet something new. `patch`: nothing that
 * decides about documents.
 */
export const levels = {
  "kind-removed": "major",
  "kind-added": "minor",
  "property-removed": "major",
  "property-added": "minor",
  "property-unlisted": "patch",
  "required-property-added": "major",
  "property-required": "major",
  "property-optional": "minor",
  "additional-properties-closed": "major",
  "additional-properties-opened": "minor",
  "types-removed": "major",
  "types-added": "minor",
  "values-removed": "major",
  "values-added": "minor",
  "values-closed": "major",
  "values-opened": "minor",
  "bound-tightened": "major",
  "bound-loosened": "minor",
  "bound-restated": "patch",
  "pattern-narrowed": "major",
  "pattern-undecided": "major",
  "pattern-widened": "minor",
  "pattern-restated": "patch",
  "variant-removed": "major",
  "variant-added": "minor",
  "variants-overlap": "major",
  "unread-keyword-changed": "major",
  "unread-keyword-removed": "minor",
  "definition-removed": "patch",
  "definition-added": "patch",
  "words-changed": "patch",
} as const satisfies Record<string, Level>;

/** Name of a change. */
export type ChangeCode = keyof typeof levels;

/** One change between two sets of schemas. */
export interface Difference {
  /** The kind, or the definition under `$defs`, that was changed. */
  readonly definition: string;
  /**
   * JSON Pointer (RFC 6901) into the schema of `definition`: the new one for what was added, else the old one.
   * Where a reference was replaced by another schema, it goes on through what is referred to.
   */
  readonly pointer: string;
  readonly code: ChangeCode;
  readonly level: Level;
  /** A major change is certain when an instance was found that was valid and is not now, else possible. */
  readonly certainty: "certain" | "possible";
  readonly params: Readonly<Record<string, Json>>;
  /** A small instance of `definition` that the old schema accepts and the new one refuses. */
  readonly example?: Json;
  /** Kinds whose documents may hold it. */
  readonly kinds: readonly string[];
  /** Where the definition is referred to, `<kind or definition>#<pointer>`; empty for a kind. */
  readonly usedAt: readonly string[];
}

const weights: Readonly<Record<Level, number>> = { patch: 1, minor: 2, major: 3 };

/** The weightiest level, or `undefined` when there is none. */
export function highestLevel(given: Iterable<Level>): Level | undefined {
  return [...given].sort((a, b) => weights[b] - weights[a])[0];
}

/** Orders differences: the weightiest first, then by place. */
export function byWeight(a: Difference, b: Difference): number {
  const place = (difference: Difference) =>
    `${difference.definition}#${difference.pointer} ${difference.code}`;
  return weights[b.level] - weights[a.level] || (place(a) < place(b) ? -1 : 1);
}
