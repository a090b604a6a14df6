import type { ServerResponse } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { createOutflow } from "./outflow.ts";

test("a body that is held counts as a whole, once for all who wait for it", () => {
  const cut: unknown[] = [];
  const outflow = createOutflow({ readerTime: 60_000, waitingBytes: 1000 }, () => undefined);
  onTestFinished(() => outflow.stop());
  const reader = (name: string) =>
    ({ req: { socket: { destroy: () => cut.push(name) } } }) as unknown as ServerResponse;
  const [first, second, third] = [reader("first"), reader("second"), reader("third")];
  const page = new Uint8Array(600);
  outflow.waits(first, page);
  outflow.waits(second, page);
  outflow.waits(first, page);
  expect(outflow.bytes()).toBe(600);
  outflow.waits(third, 300);
  outflow.taken(second);
  expect([outflow.bytes(), cut]).toEqual([900, []]);
  // Of another body there is no room: whoever has waited longest goes.
  outflow.waits(second, new Uint8Array(600));
  expect([outflow.bytes(), cut]).toEqual([900, ["first"]]);
  for (const each of [first, second, third]) outflow.taken(each);
  expect(outflow.bytes()).toBe(0);
});
