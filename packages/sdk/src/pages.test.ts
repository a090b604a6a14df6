import { describe, expect, test } from "vitest";
import { CivicInvalidAnswerError } from "./errors.ts";
import { itemsOf, type Page } from "./pages.ts";

/** Pages by the cursor that asks for them, noting each that was asked for. */
function book(pages: Record<string, Page<number>>) {
  const asked: (string | undefined)[] = [];
  const read = async (cursor: string | undefined) => {
    asked.push(cursor);
    return pages[cursor ?? "first"] ?? expect.unreachable(`no page ${cursor}`);
  };
  return { asked, read };
}

async function all(items: AsyncIterable<number>): Promise<number[]> {
  const read: number[] = [];
  for await (const item of items) read.push(item);
  return read;
}

test("gives every item of every page in order, empty pages too", async () => {
  const { asked, read } = book({
    first: { items: [1, 2], next: "b" },
    b: { items: [], next: "c" },
    c: { items: [3] },
  });
  expect(await all(itemsOf(read))).toEqual([1, 2, 3]);
  expect(asked).toEqual([undefined, "b", "c"]);
});

test("reads a page only when it is needed", async () => {
  const { asked, read } = book({ first: { items: [1, 2], next: "b" } });
  for await (const item of itemsOf(read)) if (item === 2) break;
  expect(asked).toEqual([undefined]);
});

test("goes on from a cursor", async () => {
  const { asked, read } = book({ b: { items: [2], next: "c" }, c: { items: [3] } });
  expect(await all(itemsOf(read, "b"))).toEqual([2, 3]);
  expect(asked).toEqual(["b", "c"]);
});

describe("a cursor that comes back ends the walk", () => {
  test.each([
    ["at once", { first: { items: [1], next: "a" }, a: { items: [2], next: "a" } }, undefined],
    [
      "after a while",
      {
        first: { items: [1], next: "a" },
        a: { items: [2], next: "b" },
        b: { items: [], next: "a" },
      },
      undefined,
    ],
    ["to where it began", { a: { items: [1], next: "b" }, b: { items: [2], next: "a" } }, "a"],
  ])("%s", async (_, pages, start) => {
    const { read } = book(pages);
    const seen: number[] = [];
    const walk = async () => {
      for await (const item of itemsOf(read, start)) seen.push(item);
    };
    await expect(walk()).rejects.toThrow(CivicInvalidAnswerError);
    expect(seen).toEqual([1, 2]);
  });

  test("and says which", async () => {
    const { read } = book({ first: { items: [], next: "a" }, a: { items: [], next: "a" } });
    await expect(all(itemsOf(read))).rejects.toMatchObject({ reason: "cursor-repeated" });
  });
});
