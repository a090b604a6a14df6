import { describe, expect, test } from "vitest";
import { type Line, splitLines } from "./split-lines.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (line: Line) =>
  new TextDecoder().decode(line.type === "line" ? line.bytes : line.start) +
  (line.type === "line" ? "" : "…");

async function* cut(all: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < all.length; start += size) yield all.subarray(start, start + size);
}

async function linesOf(source: string | Uint8Array, { size = 1000, limit = 100 } = {}): Promise<string[]> {
  const lines: string[] = [];
  const all = typeof source === "string" ? bytes(source) : source;
  for await (const line of splitLines(cut(all, size), limit)) lines.push(text(line));
  return lines;
}

test("splits at line feeds, blank lines aside, however the bytes are cut", async () => {
  const all = '{"a":"é"}\n\n{"b":"\u{1F54A}"}\n\r\n{"c":"ضحايا"}\n';
  for (let size = 1; size <= bytes(all).length; size += 1) {
    expect(await linesOf(all, { size })).toEqual(['{"a":"é"}', '{"b":"\u{1F54A}"}', '{"c":"ضحايا"}']);
  }
});

test("does not split where JavaScript sees a line end but NDJSON does not", async () => {
  expect(await linesOf("a\u2028b\u2029c\u0085d\re\n")).toEqual(["a\u2028b\u2029c\u0085d\re"]);
});

test("does not take what was cut off for a line", async () => {
  expect(await linesOf("one\ntw")).toEqual(["one"]);
  expect(await linesOf("")).toEqual([]);
});

describe("a line that is too long", () => {
  test.each([1, 7, 100, 1000])("hides none of the others, in pieces of %d bytes", async (size) => {
    const all = `before\n${"x".repeat(101)}\nafter\n${"y".repeat(100)}\n`;
    expect(await linesOf(all, { size })).toEqual(["before", `${"x".repeat(101)}…`, "after", "y".repeat(100)]);
  });

  test("is said before more of it is read, with how it begins", async () => {
    let sent = 0;
    async function* endless() {
      for (;;) {
        sent += 1000;
        yield new Uint8Array(1000).fill(97);
      }
    }
    const lines = splitLines(endless(), 10_000);
    const { value } = await lines.next();
    expect(value).toEqual({ type: "too-long", start: new Uint8Array(300).fill(97) });
    expect(sent).toBe(11_000);
    // One that never ends is given up.
    expect(await lines.next()).toEqual({ value: undefined, done: true });
    expect(sent).toBe(161_000);
  });
});

test("stopping early lets the source clean up", async () => {
  let closed = false;
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield bytes("a\n");
    } finally {
      closed = true;
    }
  }
  for await (const line of splitLines(source(), 10)) {
    expect(text(line)).toBe("a");
    break;
  }
  expect(closed).toBe(true);
});
