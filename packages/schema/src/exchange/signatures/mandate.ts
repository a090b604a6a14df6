/** Whom a publisher may speak about: jurisdictions by their codes, or every one. */
export type Jurisdictions = readonly string[] | "every";

/** Whom each publisher may speak about, as the operator of a node allows it to a key or to a peer. */
export type Mandates = ReadonlyMap<string, Jurisdictions>;

/** Whether a publisher may speak about a jurisdiction. */
export function maySpeakOf(jurisdictions: Jurisdictions, jurisdiction: string): boolean {
  return jurisdictions === "every" || jurisdictions.includes(jurisdiction);
}
