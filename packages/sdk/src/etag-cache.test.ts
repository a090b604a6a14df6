import { describe, expect, test } from "vitest";
import { createEtagCache } from "./etag-cache.ts";

function answer(text: string) {
  return { etag: `"${text}"`, text };
}

test("gives back what was kept", () => {
  const cache = createEtagCache();
  cache.set("/a", answer("1"));
  expect(cache.get("/a")).toEqual({ etag: '"1"', text: "1" });
  expect(cache.get("/b")).toBeUndefined();
});

test("keeps the newest answer of an address", () => {
  const cache = createEtagCache();
  cache.set("/a", answer("1"));
  cache.set("/a", answer("2"));
  expect(cache.get("/a")?.text).toBe("2");
  cache.delete("/a");
  cache.delete("/never");
  expect(cache.get("/a")).toBeUndefined();
});

describe("bounds", () => {
  test("what was used longest ago goes first", () => {
    const cache = createEtagCache({ maxEntries: 2 });
    cache.set("/a", answer("1"));
    cache.set("/b", answer("2"));
    cache.get("/a");
    cache.set("/c", answer("3"));
    expect(["/a", "/b", "/c"].map((url) => cache.get(url)?.text)).toEqual(["1", undefined, "3"]);
  });

  test("as many go as the size asks", () => {
    const cache = createEtagCache({ maxCharacters: 10 });
    for (const url of ["/a", "/b", "/c"]) cache.set(url, answer("xxx"));
    cache.set("/d", answer("xxxxxxx"));
    expect(["/a", "/b", "/c", "/d"].map((url) => cache.get(url) !== undefined)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  test("what was replaced or dropped no longer counts", () => {
    const cache = createEtagCache({ maxCharacters: 10 });
    for (let round = 0; round < 100; round += 1) cache.set("/a", answer("xxxxx"));
    cache.set("/b", answer("xxxxx"));
    cache.delete("/b");
    cache.set("/c", answer("xxxxx"));
    expect(["/a", "/c"].map((url) => cache.get(url) !== undefined)).toEqual([true, true]);
  });

  test("an answer beyond the whole size is not kept, and pushes nothing out", () => {
    const cache = createEtagCache({ maxCharacters: 10 });
    cache.set("/a", answer("xxx"));
    cache.set("/b", answer("x".repeat(11)));
    expect(cache.get("/a")).toBeDefined();
    expect(cache.get("/b")).toBeUndefined();
  });

  test("an answer that outgrew the size takes its older self with it", () => {
    const cache = createEtagCache({ maxCharacters: 10 });
    cache.set("/a", answer("xxx"));
    cache.set("/a", answer("x".repeat(11)));
    expect(cache.get("/a")).toBeUndefined();
  });
});
