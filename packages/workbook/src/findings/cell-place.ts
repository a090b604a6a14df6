/** A place in a book as its reader sees it. */
export interface CellPlace {
  /** Name of the sheet, or of the file. */
  readonly sheet: string;
  readonly row?: number;
  /** Position of the column from 0. */
  readonly column?: number;
  /** Name of the column. */
  readonly name?: string;
  /** What people read over it, where that is something else. */
  readonly heading?: string;
}

/** Letters of a column, as spreadsheets have them: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
