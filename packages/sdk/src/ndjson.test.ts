import { describe, expect, test } from "vitest";
import { linesOf } from "./ndjson.ts";

async function* cut(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function lines(text: string, size = 1000, maxLineLength = 1000): Promise<string[]> {
  const read: string[] = [];
  for await (const line of linesOf(cut(text, size), { maxLineLength })) read.push(line);
  return read;
}

test("splits at line feeds, blank lines aside", async () => {
  expect(await lines('{"a":1}\n\n{"b":2}\n\r\n{"c":3}\n')).toEqual(['{"a":1}', '{"b":2}', '{"c":3}']);
  expect(await lines("")).toEqual([]);
  expect(await lines("\n")).toEqual([]);
});

test("does not split where JavaScript sees a line end but NDJSON does not", async () => {
  expect(await lines("a\u2028b\u2029c\u0085d\re\n")).toEqual(["a\u2028b\u2029c\u0085d\re"]);
});

describe("pieces", () => {
  const text = '{"fr":"œuvre"}\n{"ar":"ضحايا"}\n{"x":"😀"}\n';

  test.each([1, 2, 3, 4, 5, 7, 11])("of %d bytes may end anywhere, inside a character too", async (size) => {
    expect(await lines(text, size)).toEqual(text.split("\n").slice(0, -1));
  });
});

test("a last line that was cut off is not given", async () => {
  expect(await lines('{"a":1}\n{"b":')).toEqual(['{"a":1}']);
  expect(await lines('{"a":1}\n{"b":2}')).toEqual(['{"a":1}']);
});

describe("length", () => {
  test("of a line up to the bound is read", async () => {
    expect(await lines(`${"x".repeat(100)}\n${"y".repeat(100)}\n`, 33, 100)).toEqual([
      "x".repeat(100),
      "y".repeat(100),
    ]);
  });

  test("beyond it ends the reading, even when the line never ends", async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 1;
        yield new Uint8Array(50).fill(0x78);
      }
    }
    const reading = async () => {
      const context = { response: { status: 200, headers: new Headers({ "X-Request-Id": "req-3" }) } };
      for await (const line of linesOf(endless(), { maxLineLength: 120, context })) expect.unreachable(line);
    };
    await expect(reading()).rejects.toMatchObject({ reason: "line-too-long", requestId: "req-3" });
    expect(given).toBe(3);
  });

  test("of many megabytes costs no more than reading them", async () => {
    const long = "é".repeat(6_000_000);
    // In pieces so small that reading what came before again with each of them would never end.
    expect(await lines(`${long}\n`, 256, 8_000_000)).toEqual([long]);
  });
});

test("stopping early lets the source clean up", async () => {
  let closed = false;
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield new TextEncoder().encode("a\n");
    } finally {
      closed = true;
    }
  }
  for await (const line of linesOf(source(), { maxLineLength: 10 })) {
    expect(line).toBe("a");
    break;
  }
  expect(closed).toBe(true);
});
