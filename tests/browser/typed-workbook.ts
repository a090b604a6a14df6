import { readFileSync, writeFileSync } from "node:fs";
import { readSheets, writeSheets } from "../../packages/workbook/src/xlsx/xlsx-file.ts";

type Cell = string | number | null;

/** What somebody types into a row: under the headings that they read. */
export interface TypedRow {
  readonly sheet: string;
  readonly cells: Readonly<Record<string, string | number>>;
}

/** Opens a workbook, types rows under what stands there, and saves it, as any program for spreadsheets would. */
export async function typeInto(file: string, saved: string, rows: readonly TypedRow[]): Promise<void> {
  const sheets = await readSheets(new Uint8Array(readFileSync(file)));
  const typed = sheets.map(({ title, rows: before }) => {
    const headings = (before[0] ?? []).map((heading) => String(heading ?? "").replace(/ \*$/, ""));
    const added = rows.filter(({ sheet }) => sheet === title).map(({ cells }) => rowUnder(headings, cells));
    return { title, rows: [...before, ...added], columns: headings.map(() => ({ width: 20 })) };
  });
  writeFileSync(saved, await writeSheets(typed, { title: "Classeur", isRightToLeft: false }));
}

function rowUnder(headings: readonly string[], cells: TypedRow["cells"]): Cell[] {
  for (const heading of Object.keys(cells))
    if (!headings.includes(heading)) throw new Error(`no column is called ${heading}`);
  return headings.map((heading) => cells[heading] ?? null);
}
