import { deflateRawSync } from "node:zlib";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import type { ReadBook, ReadTable } from "../src/book/read-table.ts";
import {
  describeBookFinding,
  loadBookLanguage,
  newBook,
  type ReadFile,
  readRecords,
  readTables,
  readWorkbook,
  recordsBook,
  writeTables,
} from "../src/index.ts";
import { realRecords } from "./real-records.ts";
import { asRead } from "./through.ts";

const english = await loadBookLanguage("en");
const bytes = (text: string) => new TextEncoder().encode(text);
const said = ({ findings }: Pick<ReadFile, "findings">) =>
  findings.map((each) => describeBookFinding(each, english));
const views = realRecords
  .map(({ view }) => view)
  .filter(({ kind }) => kind === "service" || kind === "compensation-scheme");
const book = asRead(recordsBook(views, { language: english }));

/** A book in which one table is another. */
function withTable(id: string, change: (table: ReadTable) => ReadTable): ReadBook {
  return { tables: book.tables.map((table) => (table.id === id ? change(table) : table)) };
}

/** A table in which one cell is another. */
function withCell(table: ReadTable, name: string, value: string, row = 0): ReadTable {
  const column = table.header.indexOf(name);
  return {
    ...table,
    rows: table.rows.map((each, index) =>
      index === row ? { ...each, cells: Object.assign([...each.cells], { [column]: value }) } : each,
    ),
  };
}

/** A ZIP file of one part, whose directory says what it is told to say. */
function zip(name: string, text: string, { unpacked = text.length } = {}): Uint8Array {
  const packed = deflateRawSync(bytes(text));
  const head = Buffer.alloc(30 + name.length);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(8, 8);
  head.writeUInt16LE(name.length, 26);
  head.write(name, 30);
  const entry = Buffer.alloc(46 + name.length);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(unpacked, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.write(name, 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(head.length + packed.length, 16);
  return Buffer.concat([head, packed, entry, end]);
}

describe("a file that is no workbook", () => {
  test.each([
    ["0 bytes", new Uint8Array(), "The file is empty (0 bytes). Save the workbook again."],
    ["a text", bytes("hello, this is no workbook at all"), "This is no workbook that can be read."],
    [
      "a workbook of before 2007",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      "This is a workbook from before 2007",
    ],
    [
      "a bomb",
      zip("[Content_Types].xml", "x", { unpacked: 2 ** 31 }),
      "Unpacked, the workbook is larger than 256 MB",
    ],
  ])("of %s is refused in one sentence", async (_, file, sentence) => {
    const read = await readWorkbook(file);
    expect(read.book.tables).toEqual([]);
    expect(said(read)).toEqual([expect.stringContaining(sentence)]);
  });

  test("with macros is refused", async () => {
    const file = await writeXlsx({ sheets: [{ name: "A", rows: [["a"]] }], vbaProject: new Uint8Array(64) });
    expect(said(await readWorkbook(file))[0]).toContain("The workbook holds programs (macros)");
  });

  test("whose two cells are far apart is refused before what is between them is made", async () => {
    const rows = Array.from({ length: 400_000 }, (_, row) => (row === 399_999 ? ["a"] : []));
    const file = await writeXlsx({
      sheets: [{ name: "A", rows: [["a", ...Array(200).fill(null), "b"], ...rows] }],
    });
    expect(said(await readWorkbook(file))[0]).toContain("spreads over more than 6000000 cells");
  });
});

test("merged, hidden, strange and broken sheets are named with their place", async () => {
  const table = [["Record"], ["service:id", "name@en"], ["fr/service/a", "A"], ["fr/service/b", "B"]];
  const file = await writeXlsx({
    sheets: [
      {
        name: "Services",
        rows: table,
        merges: [{ startRow: 2, endRow: 3, startCol: 1, endCol: 1 }],
        rowDefs: new Map([[3, { hidden: true }]]),
      },
      { name: "Mine", rows: [["a"], ["b"]] },
      { name: "Secret", rows: [["a"], ["organisation:id"], ["fr/organisation/a"]], hidden: true },
    ],
  });
  expect(said(await readWorkbook(file))).toEqual([
    "Sheet “Services”: Rows that hold something are hidden (4). Only what can be seen is read: show them (a filter may hide them), or delete them.",
    "Sheet “Services”, row 3, column B: Cells are merged (B3:B4). Nobody can tell to which rows the text belongs: split them, and write it in each row.",
    "Sheet “Mine”: This sheet does not belong to the workbook and is not read.",
    "Sheet “Secret”: The sheet is hidden. Only what can be seen is read: show it, or delete it.",
  ]);
});

test("a book of another version is refused", () => {
  const files = [...writeTables(newBook(english))].map(
    ([name, text]) => [name, bytes(text.replace('"version": 1', '"version": 0'))] as const,
  );
  expect(said(readTables(new Map(files)))[0]).toContain("This workbook is of version 0; version 1 is read.");
});

test.each([
  [
    "an open quotation",
    bytes('civic/service\n"open'),
    "Sheet “service.csv”, row 2: This table is no CSV in UTF-8",
  ],
  ["no UTF-8", Uint8Array.of(0x61, 0xe9), "Sheet “service.csv”: This table is no CSV in UTF-8"],
  ["no bytes", bytes(""), "Sheet “service.csv”: "],
])("of a table with %s, the place is said", (_, content, sentence) => {
  expect(said(readTables(new Map([["service.csv", content]])))[0]).toContain(sentence);
});

describe("what is wrong in a table", () => {
  test.each<[string, ReadBook, string]>([
    [
      "a renamed column",
      withTable("service", (t) => ({ ...t, header: t.header.map((n) => (n === "status" ? "staus" : n)) })),
      "No column here is called “staus”. Perhaps status?",
    ],
    [
      "a missing column",
      withTable("service", (t) => ({ ...t, header: t.header.map((n) => (n === "publisher" ? "" : n)) })),
      "The column “publisher” is missing.",
    ],
    [
      "a column twice",
      withTable("service", (t) => ({
        ...t,
        header: t.header.map((n) => (n === "jurisdiction" ? "publisher" : n)),
      })),
      "The column “publisher” is there twice.",
    ],
    [
      "a word that is in no list",
      withTable("service", (t) => withCell(t, "status", "activ")),
      "“activ” is not in the list",
    ],
    [
      "a record that is nowhere",
      withTable("contact", (t) => withCell(t, "row.record", "fr/service/nobody")),
      "No row of the records is called “fr/service/nobody”.",
    ],
    [
      "a source that is nowhere",
      withTable("service", (t) => withCell(t, "provenance.sources", "nowhere")),
      "No source has the key “nowhere”",
    ],
    [
      "a level that is left out",
      withTable("conditions", (t) => withCell(t, "level", "3")),
      "Level 3 follows nothing",
    ],
    [
      "a fact that is none",
      withTable("conditions", (t) => withCell(withCell(t, "fact", "Agee"), "condition", "condition")),
      "“Agee” is not in the list",
    ],
  ])("is said of %s, and there are no records", (_, read, sentence) => {
    const { records, findings } = readRecords(read, english);
    expect(records).toEqual([]);
    expect(said({ findings }).join("\n")).toContain(sentence);
  });

  test("a column that has moved is none of it", () => {
    const moved = withTable("service", (table) => ({
      ...table,
      header: [...table.header].reverse(),
      rows: table.rows.map((row) => ({
        ...row,
        cells: Array.from(table.header, (_, i) => row.cells[i] ?? null).reverse(),
      })),
    }));
    expect(readRecords(moved, english).records.length).toBe(views.length);
  });

  test("what a deleted sheet held is gone", () => {
    const left = { tables: book.tables.filter(({ id }) => id !== "conditions") };
    const { records } = readRecords(left, english);
    expect(records.length).toBe(views.length);
    expect(JSON.stringify(records.map(({ record }) => record))).not.toContain('"criteria"');
  });
});
