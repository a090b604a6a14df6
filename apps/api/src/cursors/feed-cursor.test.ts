import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { FeedFilter, StoreIdentity } from "../store/exchange-store.ts";
import { feedCursors, logMark, readFeedCursor } from "./feed-cursor.ts";

const identity: StoreIdentity = { epoch: "first", secret: Buffer.alloc(32, 7), compacted: 0 };

/** A log by the marks of its entries, from position 1. */
const logOf = (...marks: string[]) => ({ markAt: async (position: number) => marks[position - 1] });

const log = logOf("a", "b", "c", "d");

interface Given {
  readonly position?: number;
  readonly anchor?: number;
  readonly filter?: FeedFilter;
  readonly by?: StoreIdentity;
}

async function cursorOf({ position = 2, anchor = 3, filter = {}, by = identity }: Given = {}) {
  return feedCursors({ identity: by, filter })({ position, anchor, mark: await logMark(log, anchor) });
}

test("a cursor stands for its position, as long as the log is the same", async () => {
  expect(await readFeedCursor(await cursorOf(), { identity, filter: {} }, log)).toEqual({
    type: "place",
    position: 2,
  });
  const longer = logOf("a", "b", "c", "d", "e");
  expect(await readFeedCursor(await cursorOf(), { identity, filter: {} }, longer)).toMatchObject({
    position: 2,
  });
});

test("a cursor may stand before the first entry of a log", async () => {
  const cursor = await cursorOf({ position: 0, anchor: 0 });
  expect(await readFeedCursor(cursor, { identity, filter: {} }, log)).toEqual({ type: "place", position: 0 });
});

test("no text that was altered in any bit, cut or made longer is a cursor", async () => {
  const cursor = await cursorOf();
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=. é";
  const altered = fc.tuple(fc.nat(cursor.length - 1), fc.constantFrom(...alphabet)).map(([at, character]) => {
    return cursor.slice(0, at) + character + cursor.slice(at + 1);
  });
  const cut = fc.nat(cursor.length - 1).map((length) => cursor.slice(0, length));
  const longer = fc.string({ minLength: 1 }).map((more) => cursor + more);
  const other = fc.oneof(fc.string(), fc.base64String(), altered, cut, longer);
  await fc.assert(
    fc.asyncProperty(other, async (text) => {
      fc.pre(text !== cursor);
      expect(await readFeedCursor(text, { identity, filter: {} }, log)).toEqual({ type: "invalid" });
    }),
  );
  const bytes = Buffer.from(cursor, "base64url");
  for (let bit = 0; bit < bytes.byteLength * 8; bit += 1) {
    const flipped = Buffer.from(bytes);
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const read = await readFeedCursor(flipped.toString("base64url"), { identity, filter: {} }, log);
    expect([bit, read]).toEqual([bit, { type: "invalid" }]);
  }
});

test("a cursor of another node is none here", async () => {
  const cursor = await cursorOf({ by: { ...identity, secret: Buffer.alloc(32, 8) } });
  expect(await readFeedCursor(cursor, { identity, filter: {} }, log)).toEqual({ type: "invalid" });
});

test("a cursor is good for its own filters, in whatever order they come, and for no others", async () => {
  const codes = fc.option(fc.array(fc.constantFrom("fr", "be", "gb"), { minLength: 1 }), { nil: undefined });
  const filters = fc.record({ publishers: codes, jurisdictions: codes, kinds: codes });
  const said = ({ publishers, jurisdictions, kinds }: FeedFilter) =>
    JSON.stringify([publishers, jurisdictions, kinds].map((values) => values && [...new Set(values)].sort()));
  await fc.assert(
    fc.asyncProperty(filters, filters, async (filter, other) => {
      const read = await readFeedCursor(await cursorOf({ filter }), { identity, filter: other }, log);
      expect(read.type).toBe(said(filter) === said(other) ? "place" : "invalid");
    }),
  );
});

test("a log that a backup took the place of is recognised, whether it is shorter or has gone on otherwise", async () => {
  const marks = fc.array(fc.constantFrom("a", "b", "c", "x"), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(marks, fc.nat(4), fc.nat(4), async (restored, position, further) => {
      const anchor = Math.min(4, position + further);
      const cursor = await cursorOf({ position, anchor });
      const isSame = (await logMark(logOf(...restored), anchor)) === (await logMark(log, anchor));
      expect(await readFeedCursor(cursor, { identity, filter: {} }, logOf(...restored))).toEqual(
        isSame ? { type: "place", position } : { type: "expired", why: "restored" },
      );
    }),
  );
});

test("a cursor of an epoch that is over has expired, whatever the log is now", async () => {
  const now = { ...identity, epoch: "second" };
  expect(await readFeedCursor(await cursorOf(), { identity: now, filter: {} }, log)).toEqual({
    type: "expired",
    why: "epoch",
  });
});

test("who had not come as far as the log was compacted starts anew; who had, goes on", async () => {
  const compacted = { ...identity, compacted: 3 };
  const after = logOf("", "", "", "d");
  const read = async (given: Given) =>
    readFeedCursor(await cursorOf(given), { identity: compacted, filter: {} }, after);
  expect(await read({ position: 2, anchor: 3 })).toEqual({ type: "expired", why: "compacted" });
  expect(await read({ position: 3, anchor: 3 })).toEqual({ type: "place", position: 3 });
  expect(await read({ position: 4, anchor: 4 })).toEqual({ type: "place", position: 4 });
  expect(await read({ position: 0, anchor: 0 })).toEqual({ type: "place", position: 0 });
});

test("who reads what a compaction left may stop in the middle and go on", async () => {
  const compacted = { ...identity, compacted: 3 };
  const cursor = await cursorOf({ position: 1, anchor: 2, by: compacted });
  expect(await readFeedCursor(cursor, { identity: compacted, filter: {} }, log)).toEqual({
    type: "place",
    position: 1,
  });
});
