import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mostRows, readCsv, writeCsv } from "./csv-text.ts";

const rowsIn = (text: string) => {
  const read = readCsv(text);
  return "rows" in read ? read.rows : read;
};

describe("writing", () => {
  test("follows RFC 4180, with a byte order mark", () => {
    const text = writeCsv([
      ["name", "note"],
      ["Numéro 116 006", 'He said "no", and\nwent'],
    ]);
    expect(text).toBe('\uFEFFname,note\r\nNuméro 116 006,"He said ""no"", and\nwent"\r\n');
  });

  test.each(["=1+1", "+33180523376", "-2", "@cmd", "\t=1", "'=1", "＝1"])(
    "%j is no formula any more",
    (cell) => {
      const [, written] = /^\uFEFF"?(.*?)"?\r\n$/s.exec(writeCsv([[cell]])) ?? [];
      expect(written).toBe(`'${cell}`);
    },
  );
});

test("whatever is written is read again", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom("'", "=", '"', ",", ";", "\n", "\r", "+", " ", "a", "\t") }),
  );
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 5 });
  fc.assert(
    fc.property(rows, (written) => {
      expect(readCsv(writeCsv(written), { delimiter: "," })).toEqual({ rows: written });
    }),
  );
});

test("no text whatsoever makes the reader throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ",", ";", "\n", "\r", "a") }), (text) => {
      const read = readCsv(text);
      expect("rows" in read || read.line >= 1).toBe(true);
    }),
  );
});

describe("reading", () => {
  test("takes what spreadsheet programs write: semicolons, tabs and any line end", () => {
    const rows = [
      ["a", "b"],
      ["1,5", ""],
    ];
    expect(rowsIn('a;b\r\n"1,5";')).toEqual(rows);
    expect(rowsIn("a\tb\n1,5\t\n")).toEqual(rows);
    expect(rowsIn("\uFEFFa;b\r1,5;\r")).toEqual(rows);
  });

  test.each([
    ['a\n"b', "unclosed-quotation", 2],
    ['a\n\n"b"c', "text-after-quotation", 3],
    ["a\n".repeat(mostRows + 1), "too-many-rows", mostRows + 2],
  ])("says where it cannot", (text, fault, line) => {
    expect(readCsv(text)).toEqual({ fault, line });
  });
});
