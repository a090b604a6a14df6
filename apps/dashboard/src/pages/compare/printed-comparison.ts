import type { CivicRecord, Source } from "@civic/schema";
import type { TableRow } from "./compare-model.ts";
import { evidenceOfValues } from "./values-evidence.ts";

/** One document whatever record names it: its address, else its title. */
export function sourceKey({ url, title }: Source): string {
  return url ?? title;
}

/** What a comparison needs on paper, where nothing can be opened. */
export interface PrintedComparison {
  /** The documents that the printed rows rest on, each once, in the order in which they are met. */
  readonly sources: readonly Source[];
  /** The number of each in that list, from 1, by its key. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Some rows as they are printed. */
export function printedComparison(
  rows: readonly TableRow[],
  records: ReadonlyMap<string, CivicRecord>,
): PrintedComparison {
  const found = rows.flatMap(({ cells }) =>
    cells.flatMap(({ said }) =>
      said.flatMap(
        ({ record: id, values, former, whole }) =>
          evidenceOfValues([...values, ...former, ...whole], { id, records }).sources,
      ),
    ),
  );
  const sources = [...new Map(found.map((source) => [sourceKey(source), source])).values()];
  return {
    sources,
    numbers: new Map(sources.map((source, index) => [sourceKey(source), index + 1])),
  };
}

/** Whether sums tied to no head stand among some rows, in a row of their own. */
export function haveWhole(rows: readonly TableRow[]): boolean {
  return rows.some(({ subject }) => subject.field === "amount");
}

/** Numbers in short: `1–3, 7`. */
export function inRanges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}
