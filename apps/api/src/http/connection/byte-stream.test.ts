import { expect, test } from "vitest";
import { byteStream } from "./byte-stream.ts";

test("a reader that goes away while a piece is made is no error, and the source is told", async () => {
  const errors: unknown[] = [];
  let finish: () => void = () => undefined;
  let closed = false;
  async function* pieces() {
    try {
      yield new Uint8Array([1]);
      await new Promise<void>((done) => {
        finish = done;
      });
      yield new Uint8Array([2]);
    } finally {
      closed = true;
    }
  }
  const reader = byteStream(pieces(), (error) => errors.push(error)).getReader();
  expect(await reader.read()).toEqual({ done: false, value: new Uint8Array([1]) });
  const second = reader.read();
  const cancelled = reader.cancel();
  finish();
  await Promise.all([second, cancelled]);
  expect([errors, closed]).toEqual([[], true]);
});
