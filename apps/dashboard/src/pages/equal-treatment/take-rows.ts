import type { TreatmentLevel } from "../../records/treatment.ts";
import { cellOf, type TreatmentCell } from "./treatment-cells.ts";
import type { By, MatrixBasis, TreatmentRow } from "./treatment-rows.ts";
import type { Words } from "./words/en.ts";

interface FileForm {
  readonly words: Pick<Words, "file">;
  readonly levels: Readonly<Record<TreatmentLevel, string>>;
  readonly region: (state: string) => string;
}

const counted = [
  "same",
  "closes",
  "opens",
  "unclear",
  "open",
  "neither",
] as const satisfies readonly (keyof TreatmentCell)[];

/** The picture as rows of a file, one a pair of States. */
export function fileRows(
  rows: readonly TreatmentRow[],
  homes: readonly string[],
  by: By,
  { words: { file }, levels, region }: FileForm,
): string[][] {
  const head = [file.event, file.home, file.level, ...counted.map((name) => file[name])];
  const body = pairs(rows, homes, by).map(({ event, home, cell }) => [
    region(event),
    region(home),
    levels[cell.level],
    ...counted.map((name) => String(cell[name])),
  ]);
  return [head, ...body];
}

/** The picture as data, with the records that change for each pair of States. */
export function dataOf(
  rows: readonly TreatmentRow[],
  homes: readonly string[],
  by: By,
  basis: MatrixBasis,
): unknown {
  return {
    ...basis,
    by,
    pairs: pairs(rows, homes, by).map(({ event, home, cell, row }) => {
      const { mixed: _, number: __, ...counts } = cell;
      return { event, home, ...counts, changes: row.changes.get(home)?.[by] ?? [] };
    }),
  };
}

function pairs(rows: readonly TreatmentRow[], homes: readonly string[], by: By) {
  return rows.flatMap((row) =>
    homes.flatMap((home) => {
      const cell = cellOf(row, home, by);
      return cell ? [{ event: row.event, home, cell, row }] : [];
    }),
  );
}
