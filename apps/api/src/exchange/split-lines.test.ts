import { expect, test } from "vitest";
import { LineTooLong, splitLines } from "./split-lines.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

async function linesOf(chunks: readonly Uint8Array[], limit = 100): Promise<string[]> {
  async function* source() {
    yield* chunks;
  }
  const lines: string[] = [];
  for await (const line of splitLines(source(), limit)) lines.push(line);
  return lines;
}

test("gives the same lines however the bytes are cut", async () => {
  const text = '{"a":"é"}\n\n{"b":"\u{1F54A}"}\n';
  const all = bytes(text);
  for (let size = 1; size <= all.length; size += 1) {
    const chunks = Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
      all.slice(index * size, (index + 1) * size),
    );
    expect(await linesOf(chunks)).toEqual(['{"a":"é"}', "", '{"b":"\u{1F54A}"}']);
  }
});

test("does not take what was cut off for a line", async () => {
  expect(await linesOf([bytes("one\ntw")])).toEqual(["one"]);
  expect(await linesOf([])).toEqual([]);
});

test("keeps a byte order mark and bytes that are no UTF-8 visible", async () => {
  expect(await linesOf([bytes("\uFEFFa\n"), new Uint8Array([0xff, 10])])).toEqual(["\uFEFFa", "\uFFFD"]);
});

test("holds no more of an endless line than it has to", async () => {
  let sent = 0;
  async function* endless() {
    for (;;) {
      sent += 1000;
      yield new Uint8Array(1000).fill(97);
    }
  }
  const reading = splitLines(endless(), 10_000)[Symbol.asyncIterator]().next();
  await expect(reading).rejects.toBeInstanceOf(LineTooLong);
  expect(sent).toBe(11_000);
  await expect(linesOf([bytes(`${"a".repeat(101)}\n`)])).rejects.toBeInstanceOf(LineTooLong);
  expect(await linesOf([bytes(`${"a".repeat(100)}\n`)])).toHaveLength(1);
});
