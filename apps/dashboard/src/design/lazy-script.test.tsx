import { expect, test, vi } from "vitest";
import { lazyScript } from "./lazy-script.ts";

const lost = new TypeError("Failed to fetch dynamically imported module: http://node.example/assets/a-1.js");

test("what a button makes is told to be lost, and the next press asks for it under another address", async () => {
  const load = vi.fn(async () => "writer").mockRejectedValue(lost);
  const anew = vi
    .fn(async (_address: string, _attempt: number): Promise<unknown> => "writer")
    .mockRejectedValueOnce(lost);
  const { loaded } = lazyScript(load, anew);
  await expect(loaded()).rejects.toBe(lost);
  await expect(loaded()).rejects.toBe(lost);
  expect(await loaded()).toBe("writer");
  expect(await loaded()).toBe("writer");
  expect(load).toHaveBeenCalledTimes(1);
  expect(anew.mock.calls.map(([, attempt]) => attempt)).toEqual([1, 2]);
});

test("a failure that names no address is asked for as before", async () => {
  const load = vi.fn(async () => "writer").mockRejectedValueOnce(new TypeError("no network"));
  const { loaded } = lazyScript(load);
  await expect(loaded()).rejects.toThrow("no network");
  expect(await loaded()).toBe("writer");
});
