/** What a cell holds; a date has no time, and stands at midnight UTC. */
export type CellValue = string | number | boolean | Date | null;

/** A column of a table that is written. */
export interface GridColumn {
  /** The same in every language. */
  readonly name: string;
  /** What the reader sees. */
  readonly heading: string;
  /** What it holds. */
  readonly note: string;
  readonly isRequired: boolean;
  /** Id of the list of choices that a cell is filled from. */
  readonly choices?: string;
  /** Whether a cell may hold several of them. */
  readonly isList: boolean;
  readonly holds: "text" | "number" | "yes-no" | "date";
  /** Whether the cells hold sentences. */
  readonly isLong: boolean;
}

/** A table of the book as it is written. */
export interface Grid {
  readonly id: string;
  /** The name of the sheet in the language of the book. */
  readonly title: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** How far a cell is moved in, by row and column from 0: `2,4`. */
  readonly indents?: ReadonlyMap<string, number>;
}

/** Words that cells of some columns are filled with. */
export interface Choices {
  readonly id: string;
  readonly title: string;
  readonly words: readonly string[];
}

/** A whole book as it is written, to a workbook or to a folder of tables. */
export interface Book {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  readonly readMe: {
    readonly title: string;
    /** What the book is: its name for programs, its value, its name for people. */
    readonly facts: readonly (readonly [name: string, value: string, heading: string])[];
    readonly lines: readonly string[];
  };
  readonly choicesTitle: string;
  readonly grids: readonly Grid[];
  readonly choices: readonly Choices[];
}

/** Version of the way in which books are laid out; raised where an older book can no longer be read. */
export const bookVersion = 1;
