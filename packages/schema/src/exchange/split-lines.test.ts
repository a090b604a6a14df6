import { describe, expect, test } from "vitest";
import { type Line, type StreamBounds, splitLines } from "./split-lines.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const decoded = (all: Uint8Array) => new TextDecoder().decode(all);

function text(line: Line): string {
  if (line.type === "beyond") return `beyond ${line.maximum} ${line.bound}`;
  return line.type === "line" ? decoded(line.bytes) : `${decoded(line.start)}…`;
}

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
    expect(await linesOf(all, { size })).toEqual(["before", `${"x".repeat(100)}…`, "after", "y".repeat(100)]);
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

describe("bounds of a stream", () => {
  const all = bytes(`one\n${"\n\r\n".repeat(3)}two\nthree\n`);
  const read = async (size: number, bounds: StreamBounds) => {
    const lines: string[] = [];
    for await (const line of splitLines(cut(all, size), 100, bounds)) lines.push(text(line));
    return lines;
  };

  test.each([1, 2, 3, 1000])("count bytes and lines, blank ones too, in pieces of %d bytes", async (size) => {
    expect(await read(size, { bytes: all.length, lines: 9 })).toEqual(["one", "two", "three"]);
    expect(await read(size, { bytes: all.length - 1 })).toEqual([
      "one",
      "two",
      `beyond ${all.length - 1} bytes`,
    ]);
    expect(await read(size, { bytes: 6 })).toEqual(["one", "beyond 6 bytes"]);
    expect(await read(size, { lines: 8 })).toEqual(["one", "two", "beyond 8 lines"]);
    expect(await read(size, { lines: 4 })).toEqual(["one", "beyond 4 lines"]);
    expect(await read(size, { lines: 0 })).toEqual(["beyond 0 lines"]);
  });
});

describe("others have their turn", () => {
  const piece = 64 * 1024;
  async function* many(count: number, byte: string) {
    for (let sent = 0; sent < count; sent += 1) yield new Uint8Array(piece).fill(byte.charCodeAt(0));
  }

  test.each([
    ["line breaks", "\n"],
    ["one line without end", "a"],
  ])("while %s come faster than they are read", async (_, byte) => {
    let turns = 0;
    let next = setImmediate(() => undefined);
    const turn = () => {
      turns += 1;
      next = setImmediate(turn);
    };
    turn();
    const count = async () => {
      let passed = 0;
      for await (const line of splitLines(many(2_000, byte), 10 * piece)) {
        expect(line.type).toBe("too-long");
        passed += 1;
      }
      return passed;
    };
    try {
      expect(await count()).toBe(byte === "a" ? 1 : 0);
    } finally {
      clearImmediate(next);
    }
    expect(turns).toBeGreaterThan(10);
  });

  test("and a piece of a line does not keep the chunk that it came in", async () => {
    async function* drops() {
      for (let sent = 0; sent < 200; sent += 1) yield new Uint8Array(piece).subarray(0, 1).fill(97);
      yield bytes("\n");
    }
    const kept: number[] = [];
    for await (const line of splitLines(drops(), piece))
      if (line.type === "line") kept.push(line.bytes.buffer.byteLength);
    expect(kept).toEqual([200]);
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
