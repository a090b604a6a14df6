import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digestOf } from "../exchange/digest.ts";
import { sha256 } from "./sha-256.ts";

describe("SHA-256 without waiting", () => {
  // FIPS 180-4, examples of the Secure Hash Standard.
  test.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
  ])("of “%s” is that of the standard", (text, digest) => {
    expect(sha256(text)).toBe(`sha-256:${digest}`);
  });

  test("is that of the platform for every length around the ends of blocks", () => {
    for (let length = 0; length < 200; length += 1) {
      const text = "a".repeat(length);
      expect(sha256(text)).toBe(`sha-256:${createHash("sha256").update(text).digest("hex")}`);
    }
  });

  test("is that of Web Crypto for any text", async () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ maxLength: 2_000, unit: "grapheme" }));
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        expect(sha256(one)).toBe(await digestOf(one));
      }),
      { numRuns: 500 },
    );
  });
});
