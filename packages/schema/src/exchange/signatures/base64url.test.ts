import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { decodedBytes, encodedBytes } from "./base64url.ts";
import { runningDigest } from "./running-digest.ts";

const text = fc.string({ unit: "binary", maxLength: 300 });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe("BASE64URL", () => {
  test("gives back what it was made of", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect([...(decodedBytes(encodedBytes(bytes)) ?? [])]).toEqual([...bytes]);
      }),
    );
  });

  test("is the same where the platform is no Node", async () => {
    vi.stubGlobal("Buffer", undefined);
    vi.resetModules();
    const here = await import("./base64url.ts");
    vi.unstubAllGlobals();
    fc.assert(
      fc.property(text, (one) => {
        const bytes = new TextEncoder().encode(one);
        const encoded = encodedBytes(bytes);
        expect(here.encodedBytes(bytes)).toBe(encoded);
        expect(here.decodedBytes(encoded)).toEqual(Uint8Array.from(decodedBytes(encoded) ?? []));
      }),
    );
    expect(here.decodedBytes("no BASE64URL!")).toBeUndefined();
  });
});

test("a digest that runs is that of all bytes, also where the platform is no Node", () => {
  const digestOf = (pieces: readonly string[]) => {
    const running = runningDigest();
    for (const piece of pieces) running.add(new TextEncoder().encode(piece));
    return running.digest();
  };
  fc.assert(
    fc.property(fc.array(text), (pieces) => {
      const expected = `sha-256:${createHash("sha256").update(pieces.join("")).digest("hex")}`;
      vi.unstubAllGlobals();
      expect(digestOf(pieces)).toBe(expected);
      vi.stubGlobal("process", undefined);
      expect(digestOf(pieces)).toBe(expected);
    }),
  );
});
