import type { Book, Choices, Grid, GridColumn } from "../book/grid.ts";
import { type CellLook, letters, type PlainSheet, writeSheets } from "./xlsx-file.ts";

/** Between the id of a table and the name of a column: the first name of each sheet says what sheet it is. */
export const tableMark = ":";

/** Rows above the first row of a table: what columns are called, and their names for programs. */
export const headerRows = 2;

/** The sheet of choices, and of explanations, where the names of tables stand otherwise. */
export const ownSheets = { choices: "choices", readMe: "civic-workbook" } as const;

const dayFormat = "yyyy-mm-dd";

const fills = { needed: "FCE4D6", plain: "DDEBF7", names: "F2F2F2" } as const;

/** Writes a book as an XLSX workbook. */
export function writeWorkbook(book: Book): Promise<Uint8Array> {
  const sheets = [readMeSheet(book), ...book.grids.map((grid) => gridSheet(grid, book)), choiceSheet(book)];
  return writeSheets(sheets, { title: book.title, isRightToLeft: book.direction === "rtl" });
}

function readMeSheet({ title, readMe }: Book): PlainSheet {
  const rows = [
    [ownSheets.readMe, title, null],
    ...readMe.facts.map((fact) => [...fact]),
    [null, null, null],
    ...readMe.lines.map((line) => [null, line, null]),
  ];
  const looks = new Map<string, CellLook>([["0,1", { isBold: true }]]);
  for (let row = 0; row <= readMe.facts.length; row++) looks.set(`${row},0`, { isFaint: true });
  return {
    title: readMe.title,
    rows,
    columns: [{ width: 16 }, { width: 110, format: "@", isWrapped: true }, { width: 34 }],
    looks,
  };
}

function gridSheet(grid: Grid, book: Book): PlainSheet {
  const { id, title, columns, rows, indents } = grid;
  const names = columns.map(({ name }, index) => (index === 0 ? id + tableMark + name : name));
  const headings = columns.map(({ heading, isRequired }) => (isRequired ? `${heading} *` : heading));
  const looks = new Map<string, CellLook>();
  for (const [index, { isRequired }] of columns.entries()) {
    looks.set(`0,${index}`, { isBold: true, fill: isRequired ? fills.needed : fills.plain });
    looks.set(`1,${index}`, { isFaint: true, fill: fills.names });
  }
  for (const [at, indent] of indents ?? []) {
    const [row = "0", column = "0"] = at.split(",");
    looks.set(`${Number(row) + headerRows},${column}`, { indent });
  }
  // A day among texts needs a form of its own, or it is a number.
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries())
      if (cell instanceof Date && columns[column]?.holds !== "date")
        looks.set(`${row + headerRows},${column}`, { format: dayFormat });
  return {
    title,
    rows: [headings, names, ...rows],
    columns: columns.map(columnLook),
    frozen: { rows: headerRows, columns: 1 },
    notes: new Map(
      columns.flatMap(({ note }, index) => (note === "" ? [] : [[`0,${index}`, note] as const])),
    ),
    looks,
    choices: columns.flatMap(({ choices, isList }, column) => {
      const range = choices === undefined ? undefined : rangeOf(choices, book);
      return range === undefined ? [] : [{ column, fromRow: headerRows, range, isOpen: isList }];
    }),
  };
}

function columnLook({ holds, isLong, heading }: GridColumn) {
  const width = isLong ? 44 : Math.min(30, Math.max(14, Math.ceil(heading.length / 2) + 4));
  if (holds === "number") return { width };
  return { width, format: holds === "date" ? dayFormat : "@", isWrapped: isLong };
}

function choiceSheet({ choices, choicesTitle }: Book): PlainSheet {
  const longest = Math.max(0, ...choices.map(({ words }) => words.length));
  const rows = [
    choices.map(({ title }) => title),
    choices.map(({ id }, index) => (index === 0 ? `${ownSheets.choices}${tableMark}${id}` : id)),
    ...Array.from({ length: longest }, (_, row) => choices.map(({ words }) => words[row] ?? null)),
  ];
  const looks = new Map<string, CellLook>();
  for (const index of choices.keys()) {
    looks.set(`0,${index}`, { isBold: true, fill: fills.plain });
    looks.set(`1,${index}`, { isFaint: true, fill: fills.names });
  }
  return {
    title: choicesTitle,
    rows,
    columns: choices.map(() => ({ width: 34, format: "@" })),
    frozen: { rows: headerRows, columns: 0 },
    looks,
  };
}

/** Where the words of some choices stand, as a formula of another sheet names it. */
function rangeOf(id: string, { choices, choicesTitle }: Book): string | undefined {
  const index = choices.findIndex((each: Choices) => each.id === id);
  const words = choices[index]?.words.length ?? 0;
  if (words === 0) return undefined;
  const column = letters(index);
  const sheet = choicesTitle.replaceAll("'", "''");
  return `'${sheet}'!$${column}$${headerRows + 1}:$${column}$${headerRows + words}`;
}
