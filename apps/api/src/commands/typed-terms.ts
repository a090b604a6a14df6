import { readFileSync } from "node:fs";
import { CannotStart } from "../cannot-start.ts";
import type { Command } from "./command.ts";

/** The options that name publishers, and whom each may speak about. */
export const publisherOptions = {
  publisher: {
    value: "publishers",
    summary: "Whose records are taken: fr,be or civic:fr+be; without it those of the anchor.",
  },
  unsigned: {
    value: "publishers",
    summary: "Whose records are taken without a signature as well: civic:fr+be, or civic:* about every one.",
  },
} as const satisfies Command["options"];

/** Whose records are taken, as a setting says it. */
export interface TypedTerms {
  readonly publishers: Readonly<Record<string, readonly string[]>>;
  readonly unsigned?: Readonly<Record<string, readonly string[]>>;
  /** What stands in the file of the anchor; not looked at yet. */
  readonly anchor?: unknown;
}

/**
 * What the options `--anchor`, `--publisher` and `--unsigned` say. Where no publisher is named, those of the anchor speak
 * about themselves.
 *
 * @throws {CannotStart} where the anchor cannot be read.
 */
export function typedTerms({
  anchor: file,
  publisher,
  unsigned,
}: Readonly<Record<string, string>>): TypedTerms {
  const anchor = file === undefined ? undefined : contentOf(file);
  const publishers = publisher === undefined ? publishersOf(anchor) : entriesOf(publisher);
  return { publishers, anchor, ...(unsigned && { unsigned: entriesOf(unsigned) }) };
}

/** What the option means: `civic:fr+be,fr`. Where nobody is named after the colon, the publisher speaks about itself. */
function entriesOf(text: string): Readonly<Record<string, readonly string[]>> {
  const entries = text.split(",").map((entry) => {
    const [publisher = "", codes] = entry.split(":");
    return [publisher, codes?.split("+") ?? [publisher]] as const;
  });
  return Object.fromEntries(entries);
}

function publishersOf(anchor: unknown): Readonly<Record<string, readonly string[]>> {
  const { publishers = {} } = (anchor ?? {}) as { readonly publishers?: object };
  return Object.fromEntries(Object.keys(publishers).map((publisher) => [publisher, [publisher]]));
}

function contentOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new CannotStart(`The anchor ${file} cannot be read: ${(error as Error).message}.`, {
      cause: error,
    });
  }
}
