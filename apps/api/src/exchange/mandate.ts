import type { Jurisdictions } from "@civic/schema/signatures";

/** Who writes: an API key by its name, the publisher that it writes for, whom it may speak about, and in which kinds. */
export interface Writer {
  readonly name: string;
  readonly publisher: string;
  readonly jurisdictions: Jurisdictions;
  /** Kinds of records by their codes, or every one. */
  readonly kinds: readonly string[] | "every";
}

/** Whether a writer may write records of a kind. */
export function mayWriteKind({ kinds }: Pick<Writer, "kinds">, kind: string): boolean {
  return kinds === "every" || kinds.includes(kind);
}
