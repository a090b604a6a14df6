import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { realRecords } from "../../tests/real-records.ts";
import { documentLimit } from "./decode-text.ts";
import { readDocument } from "./read-document.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const found = (text: string | Uint8Array) =>
  readDocument(typeof text === "string" ? bytesOf(text) : text).findings.map(
    ({ code, severity, pointer, params }) => [severity, code, pointer, params],
  );

test("every real record is read as JSON.parse reads it, in any layout, without a finding", () => {
  for (const record of realRecords) {
    for (const indent of [undefined, 2, "\t"]) {
      const reading = readDocument(bytesOf(JSON.stringify(record, undefined, indent)));
      expect(reading).toEqual({ read: true, document: record, findings: [] });
    }
  }
});

test("any JSON value is read as JSON.parse reads it", () => {
  fc.assert(
    fc.property(fc.json({ noUnicodeString: false }), (text) => {
      const reading = readDocument(bytesOf(text));
      expect(reading).toMatchObject({ read: true, findings: [] });
      if (reading.read) expect(reading.document).toEqual(JSON.parse(text));
    }),
  );
});

describe("a member that is written twice", () => {
  test.each([
    ['{"a":1,"a":1}', ["/a"]],
    ['{"a":1,"b":{"c":[0,{"d":1,"e":2,"d":3}]}}', ["/b/c/1/d"]],
    ['{"a":1,"\\u0061":2}', ["/a"]],
    ['{"a":{"x":1},"b":{"x":1},"c":[{"x":1},{"x":2}]}', []],
    ['{"a":":{\\"a\\":1,\\"a\\":","b":"\\\\"}', []],
    ['{"":1,"":2,"":3}', ["/", "/"]],
    ['{"a/b":1,"a/b":2}', ["/a~1b"]],
    ['{"__proto__":1,"__proto__":2}', ["/__proto__"]],
    ['[{"a":[],"a":{}},{}]', ["/0/a"]],
  ])("in %s is named by its place", (text, pointers) => {
    expect(found(text).map(([severity, code, pointer]) => [severity, code, pointer])).toEqual(
      pointers.map((pointer) => ["error", "repeated-member", pointer]),
    );
  });

  test("in a record of any layout is found wherever it is put", () => {
    const [record] = realRecords;
    const text = JSON.stringify(record, undefined, 2);
    const members = [...text.matchAll(/^( +)"([A-Za-z]+)": ("[^"\\]*"|[0-9]+),$/gm)];
    expect(members.length).toBeGreaterThan(10);
    for (const { 0: line, index } of members) {
      const twice = `${text.slice(0, index)}${line}\n${text.slice(index)}`;
      expect(found(twice).map(([, code]) => code)).toEqual(["repeated-member"]);
    }
  });
});

test("a number that would become another is named with what it would become", () => {
  expect(found('{"a":[1,9007199254740993,1e400],"b":1.0}')).toEqual([
    ["error", "number-not-exact", "/a/1", { written: "9007199254740993", read: "9007199254740992" }],
    ["error", "number-too-large", "/a/2", { written: "1e400" }],
  ]);
});

test.each(["", " \n\n", "\uFEFF"])("a document of nothing, %j, is said to be empty", (text) => {
  expect(found(text).at(-1)).toEqual(["error", "document-empty", "", {}]);
});

test("half a character is an error, a replaced one a warning, an escape nothing", () => {
  expect(found('{"a":"\\ud800","b\\udc00":1,"c":"\\ud83d\\ude00 \\u00e9"}')).toEqual([
    ["error", "lone-surrogate", "/a", {}],
    ["error", "lone-surrogate", "/b\uFFFD", {}],
  ]);
  expect(found('{"a":["x\uFFFD"],"b":"\\uFFFD"}')).toEqual([
    ["warning", "replacement-character", "/a/0", {}],
    ["warning", "replacement-character", "/b", {}],
  ]);
});

describe("bytes", () => {
  test("that are no UTF-8 are refused with the place of the first", () => {
    expect(found(Uint8Array.of(0x22, 0xe9, 0x22))[0]?.slice(1, 2)).toEqual(["not-utf-8"]);
    // Overlong, half a surrogate pair, beyond Unicode, cut off, UTF-16.
    for (const wrong of [
      [0xc0, 0xaf],
      [0xed, 0xa0, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
      [0xc3],
      [0xff, 0xfe, 0x22, 0],
    ]) {
      expect(found(Uint8Array.from(wrong)).map(([, code]) => code)).toEqual(["not-utf-8"]);
    }
  });

  test("with a byte order mark are read, and it is said", () => {
    expect(readDocument(bytesOf('\uFEFF{"a":1}'))).toMatchObject({
      read: true,
      document: { a: 1 },
      findings: [{ code: "byte-order-mark", severity: "notice", pointer: "" }],
    });
    expect(found('\uFEFF\uFEFF{"a":1}').map(([, code]) => code)).toEqual(["byte-order-mark", "not-json"]);
  });

  test("are at most a mebibyte", () => {
    const most = `"${"x".repeat(documentLimit - 2)}"`;
    expect(found(most)).toEqual([]);
    expect(found(`${most} `)).toEqual([["error", "document-too-large", "", { maximum: documentLimit }]]);
  });
});

describe("bounds", () => {
  const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
  test("nesting", () => {
    expect(found(nested(100))).toEqual([]);
    expect(found(nested(101)).map(([, code]) => code)).toEqual(["nested-too-deep"]);
    expect(found(nested(500_000)).map(([, code]) => code)).toEqual(["nested-too-deep"]);
  });

  test("number of values", () => {
    expect(found(`[${"1,".repeat(19_998)}1]`)).toEqual([]);
    expect(found(`[${"1,".repeat(20_000)}1]`).map(([, code]) => code)).toEqual(["too-many-values"]);
  });
});

test.each(["{", "nul", '{"a":1,}', "[1 2]", "NaN", "'a'", '"\n"', "01", "{}{}"])("%j is no JSON", (text) => {
  expect(found(text).map(([, code]) => code)).toEqual(["not-json"]);
});

test.each([
  ["a text of escapes", `"${"\\n".repeat(500_000)}"`, []],
  ["a text of quotation marks", `"${'\\"'.repeat(500_000)}"`, []],
  ["a text that does not end", `"${"\\n".repeat(500_000)}`, ["not-json"]],
  [
    "many members of one name",
    `{${'"a":1,'.repeat(9_000)}"a":1}`,
    [...Array(999).fill("repeated-member"), "findings-not-listed"],
  ],
  ["long texts of replaced characters", `["${"\uFFFD".repeat(300_000)}"]`, ["replacement-character"]],
])("%s keeps nobody busy", (_, text, codes) => {
  expect(found(text).map(([, code]) => code)).toEqual(codes);
});
