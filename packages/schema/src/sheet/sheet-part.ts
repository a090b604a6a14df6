/** Some words of the sheet; `lang` where they are in another language than the sheet (BCP 47). */
export interface SheetText {
  readonly text: string;
  readonly lang?: string;
  /** Free text of a record in another language, named to the reader; a name stands as it is. */
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
