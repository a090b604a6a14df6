import {
  type TreatmentBasis,
  type TreatmentBy,
  type TreatmentCell,
  type TreatmentLevel,
  type TreatmentRow,
  treatmentCell,
} from "@civic/schema/compute";
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
  "weighed",
  "settled",
] as const satisfies readonly (keyof TreatmentCell)[];

/** The picture as rows of a file, one a pair of States. */
export function fileRows(
  rows: readonly TreatmentRow[],
  homes: readonly string[],
  by: TreatmentBy,
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
  by: TreatmentBy,
  basis: TreatmentBasis,
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

function pairs(rows: readonly TreatmentRow[], homes: readonly string[], by: TreatmentBy) {
  return rows.flatMap((row) =>
    homes.flatMap((home) => {
      const cell = treatmentCell(row, home, by);
      return cell ? [{ event: row.event, home, cell, row }] : [];
    }),
  );
}
