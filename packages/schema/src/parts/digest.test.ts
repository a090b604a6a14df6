import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { digestOf } from "../exchange/digest.ts";
import { digestNow } from "./digest.ts";

describe("a digest without waiting", () => {
  test("is written as the digests of records are", () => {
    // FIPS 180-4, an example of the Secure Hash Standard.
    const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    expect(digestNow("abc")).toBe(`sha-256:${abc}`);
  });

  test("is of the UTF-8 bytes, as the platform counts them", async () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ maxLength: 2_000, unit: "grapheme" }));
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        expect(digestNow(one)).toBe(await digestOf(one));
        expect(digestNow(one)).toBe(`sha-256:${createHash("sha256").update(one).digest("hex")}`);
      }),
    );
  });

  test("is the same where the platform is no Node", async () => {
    vi.resetModules();
    vi.doMock("./hash-of-platform.ts", () => ({ hashOfPlatform: undefined }));
    const here = await import("./digest.ts");
    const waiting = await import("../exchange/digest.ts");
    for (const one of ["", "abc", "ضحايا \u{1f54a}"]) {
      expect(here.digestNow(one)).toBe(digestNow(one));
      expect(here.digestNow(new TextEncoder().encode(one))).toBe(digestNow(one));
      expect(await waiting.digestOf(one)).toBe(digestNow(one));
    }
    vi.doUnmock("./hash-of-platform.ts");
  });
});
