/** Marks that take no column: vowel signs and accents set on a letter, and marks of direction. */
const withoutColumn = /[\p{Mn}\p{Me}\p{Cf}]/gu;

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  return Array.from(text.replaceAll(withoutColumn, "")).length;
}

/** The text with spaces up to a width. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
