import { expect, test } from "vitest";
import { createCache } from "./cache.ts";

const bytes = (size: number) => new Uint8Array(size);
const cacheOf = (budget: number) => createCache<Uint8Array>(budget, ({ byteLength }) => byteLength);

test("drops what was used longest ago when its budget is spent", () => {
  const cache = cacheOf(12_000);
  for (const name of ["a", "b", "c"]) cache.set(name, bytes(1900));
  cache.get("a");
  for (const name of ["d", "e"]) cache.set(name, bytes(1900));
  expect(["a", "b", "c", "d", "e"].filter((name) => cache.get(name))).toEqual(["a", "c", "d", "e"]);
});

test("takes nothing that would push most of the others out, and forgets what stood in its place", () => {
  const cache = cacheOf(12_000);
  cache.set("a", bytes(1900));
  cache.set("b", bytes(1900));
  cache.set("b", bytes(2900));
  expect([cache.get("a")?.byteLength, cache.get("b")]).toEqual([1900, undefined]);
});

test("cannot be filled by many names of nothing", () => {
  const cache = cacheOf(100_000);
  for (let index = 0; index < 10_000; index += 1) cache.set(`name ${index}`, bytes(1));
  expect(cache.get("name 0")).toBeUndefined();
  expect(cache.get("name 9999")).toBeDefined();
});
