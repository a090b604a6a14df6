/**
 * Who is hurt by a change: documents that were valid and may be refused now; programs made for the released model,
 * which may meet what they do not know; or nobody.
 */
export type Hurt = "old documents" | "old readers" | "nobody";

/** How much a change asks for, as in semantic versions. */
export type Level = "patch" | "minor" | "major";

/** A change of one node, told where it was found. */
export interface Finding {
  /** Goes on from the node's own place. */
  readonly path?: readonly (string | number)[];
  /** What changed, in one sentence. */
  readonly sentence: string;
  readonly hurts: Hurt;
}

/** One change between the released schemas and today's. */
export interface Difference {
  /** The file under `json-schema/`: `record.json` holds every kind and part. */
  readonly file: string;
  /** JSON Pointer (RFC 6901) into it: into the released one for what is gone, else into today's. */
  readonly pointer: string;
  /** Kinds of record that hold the place. */
  readonly kinds: readonly string[];
  readonly sentence: string;
  readonly hurts: Hurt;
}

const levels: Readonly<Record<Hurt, Level>> = {
  "old documents": "major",
  "old readers": "minor",
  nobody: "patch",
};

const order: readonly Level[] = ["patch", "minor", "major"];

/** The weightiest level, or nothing where there is none. */
export function highestLevel(given: readonly Level[]): Level | undefined {
  return order.findLast((level) => given.includes(level));
}

/** The level of all changes together. */
export function levelOf(hurts: readonly Hurt[]): Level | undefined {
  return highestLevel(hurts.map((hurt) => levels[hurt]));
}

const shown = 8;

/** Values in a sentence; of many only the first. */
export function listing(values: readonly unknown[]): string {
  const texts = values
    .slice(0, shown)
    .map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
  const more = values.length - texts.length;
  return texts.join(", ") + (more > 0 ? ` and ${more} more` : "");
}
