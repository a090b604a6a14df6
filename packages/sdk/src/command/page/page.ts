import { styleText } from "node:util";
import { padded, widthOf } from "./width.ts";

/** How the parts of a page are written. */
export interface Page {
  readonly title: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly faint: (text: string) => string;
  /** How a verdict is painted. */
  readonly verdict: (verdict: "met" | "not-met" | "unknown") => (text: string) => string;
}

type Style = Parameters<typeof styleText>[0];

/** A page with colours, or plain. */
export function pageIn(coloured: boolean): Page {
  // Whether the stream takes colours is decided where the stream is known.
  const as = (style: Style) => (text: string) =>
    coloured ? styleText(style, text, { validateStream: false }) : text;
  const [good, bad] = [as("green"), as("red")];
  const verdicts = { met: good, "not-met": bad, unknown: (text: string) => text };
  return { title: as("bold"), good, bad, faint: as("dim"), verdict: (verdict) => verdicts[verdict] };
}

/** Rows as columns of equal width, two spaces between them. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
