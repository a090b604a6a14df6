/** Some words of the sheet; `lang` where they are in another language than the sheet (BCP 47). */
export interface SheetText {
  readonly text: string;
  readonly lang?: string;
  /** A number to dial: its groups keep their order among words that run from right to left. */
  readonly dialled?: true;
  /** The mark of another language: named behind free text, its tag behind a name. */
  readonly foreign?: string;
}

/** One thing to do: what it is, and what is known of it, a line each. */
export interface SheetEntry {
  readonly what: readonly SheetText[];
  /** A telephone number to read out, apart from the rest. */
  readonly number?: string;
  /** By when, or that no time limit is known. */
  readonly by?: string;
  readonly lines: readonly (readonly SheetText[])[];
}

/** One part of the sheet. */
export interface SheetPart {
  readonly id: "call" | "claim" | "authorities" | "questions";
  readonly title: string;
  readonly entries: readonly SheetEntry[];
  /** What was left out, so that the sheet fits two pages. */
  readonly further?: string;
}
