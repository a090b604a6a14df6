import { type Gap, grouped } from "@civic/schema";

/** The gaps of one kind. */
export interface GapsOfKind {
  readonly kind: Gap["kind"];
  /** How many there are, also of those that are told together. */
  readonly count: number;
  /** Who is to be asked, with the number of gaps of each: the publishers of the records. */
  readonly owners: readonly { readonly publisher: string; readonly count: number }[];
  /** The gaps, each need once where several texts ask for it. */
  readonly told: readonly Gap[];
}

/** The gaps of a State by kind, in the order in which the node tells them. */
export function gapsByKind(gaps: readonly Gap[]): readonly GapsOfKind[] {
  return [...grouped(gaps, ({ kind }) => kind)].map(([kind, own]) => ({
    kind,
    count: own.length,
    owners: [...grouped(own, ({ owner }) => owner.publisher)].map(([publisher, theirs]) => ({
      publisher,
      count: theirs.length,
    })),
    told: [...grouped(own, tellingOf).values()].flatMap(([first]) => (first ? [first] : [])),
  }));
}

/** What a reader is told of a gap: two with the same words are told once. */
function tellingOf({ need, phase, level, record, text }: Gap): string {
  return JSON.stringify([need, phase, level, record, text]);
}
