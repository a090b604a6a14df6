import type { LimitScopeCode } from "../../codelists/limit-scope.ts";

type Phrase = (text: string) => string;

/** What figures say beside their numbers, in one language: how long a payment runs, what is borne first, how long it took. */
export interface FigureWords {
  readonly runs: {
    readonly lasts: Phrase;
    /** Nothing is paid at the beginning. */
    readonly after: Phrase;
    readonly untilAge: (years: number) => string;
    readonly lifelong: string;
    /** Of several ends. */
    readonly first: Phrase;
  };
  readonly borne: { readonly some: Phrase; readonly none: string };
  readonly times: {
    readonly promised: Phrase;
    readonly really: Phrase;
    readonly average: Phrase;
    readonly median: Phrase;
    readonly most: (length: string, share?: string) => string;
    readonly usual: Phrase;
    readonly longest: Phrase;
  };
  /** For all victims together. */
  readonly together: Readonly<Record<LimitScopeCode, Phrase>> & {
    readonly none: string;
    readonly sumNotKnown: Readonly<Record<LimitScopeCode, string>>;
  };
  /** Who pays up to where, one layer after the other. */
  readonly layers: {
    readonly all: Phrase;
    readonly first: (sum: string, who: string) => string;
    readonly next: (sum: string, who: string) => string;
    readonly above: Phrase;
    /** Where a layer ends is not said. */
    readonly notSaid: (who: string) => string;
    readonly unnamed: string;
  };
  /** Beside a sum that may be cut. */
  readonly mayBeCut: Phrase;
}
