/** Whom a publisher may speak about: jurisdictions by their codes, or every one. */
export type Jurisdictions = readonly string[] | "every";

/** Whom each publisher may speak about, as the operator of this node allows it to a key or to a peer. */
export type Mandates = ReadonlyMap<string, Jurisdictions>;

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

/** Whether a publisher may speak about a jurisdiction. */
export function maySpeakOf(jurisdictions: Jurisdictions, jurisdiction: string): boolean {
  return jurisdictions === "every" || jurisdictions.includes(jurisdiction);
}
