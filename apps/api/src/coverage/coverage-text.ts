import type { CoverageCell } from "@civic/schema";

/** Cells and how they are written. */
export interface StateText {
  readonly cells: readonly CoverageCell[];
  /** The cells in a row, with commas between them. */
  readonly json: Uint8Array<ArrayBuffer>;
}

/** Writes the cells of one State. */
export function stateText(cells: readonly CoverageCell[]): StateText {
  return { cells, json: Buffer.from(JSON.stringify(cells).slice(1, -1)) };
}

/** Joins what was written of each State to one answer. */
export function writeCoverage(
  jurisdictions: readonly string[],
  states: readonly Uint8Array[],
): Uint8Array<ArrayBuffer> {
  const start = Buffer.from(`{"jurisdictions":${JSON.stringify(jurisdictions)},"cells":[`);
  const pieces = states
    .filter(({ byteLength }) => byteLength > 0)
    .flatMap((json, index) => (index === 0 ? [json] : [comma, json]));
  return Buffer.concat([start, ...pieces, end]);
}

const comma = Buffer.from(",");
const end = Buffer.from("]}");
