import { padded, widthOf } from "./width.ts";

/** A text in lines of a width; a word that is longer has a line of its own. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const next of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(line) + 1 + widthOf(next) <= width)
      lines[lines.length - 1] = `${line} ${next}`;
    else lines.push(...pieces(next, width));
  }
  return lines.length > 0 ? lines : [""];
}

function pieces(text: string, width: number): string[] {
  const count = Math.max(1, Math.ceil(text.length / width));
  return Array.from({ length: count }, (_, index) => text.slice(index * width, (index + 1) * width));
}

/** Rows as columns of the widths given, long cells on several lines, two spaces between columns. */
export function wrappedTable(rows: readonly (readonly string[])[], widths: readonly number[]): string[] {
  return rows.flatMap((row) => {
    const cells = widths.map((width, column) => wrapped(row[column] ?? "", width));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, column) => padded(lines[line] ?? "", widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
  });
}
