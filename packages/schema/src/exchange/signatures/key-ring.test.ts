import { describe, expect, test } from "vitest";
import { testKey } from "../../../tests/signature-vectors.ts";
import { pinned, signingKey, trustedOf } from "../../../tests/signed-examples.ts";
import { keyRing, pinnedKeys, withStatement } from "./key-ring.ts";
import { publicKeyOf } from "./signing-key.ts";

const next = testKey("xa-next");
const other = testKey("xb");
const issued = "2026-11-01T08:00:00Z";
const keyOfNext = { statement: "key", publisher: "xa", key: publicKeyOf(next), issued } as const;
const revocation = { statement: "revocation", publisher: "xa", kid: pinned.kid, issued } as const;

test("a key counts for its own publisher and no other", () => {
  const ring = keyRing([pinned, trustedOf(other)]);
  expect(ring.keyOf("xa", pinned.kid)).toBe(pinned);
  expect(ring.keyOf("xb", pinned.kid)).toBeUndefined();
  expect(ring.keyOf("xa", other.kid)).toBeUndefined();
});

test("a key that stands there twice is revoked where one of the two is", () => {
  const revoked = { ...pinned, revoked: true };
  expect(keyRing([pinned, revoked]).keyOf("xa", pinned.kid)?.revoked).toBe(true);
  expect(keyRing([revoked, pinned]).keyOf("xa", pinned.kid)?.revoked).toBe(true);
});

describe("keys that are offered", () => {
  const anchor = { civic: "anchor", publishers: { xa: [pinned.kid] } } as const;
  const offer = (publisher: string, key = publicKeyOf(signingKey)) =>
    pinnedKeys(anchor, [{ publisher, key }]);

  test("count where an anchor names their thumbprint for that publisher", async () => {
    expect(await offer("xa")).toEqual([pinned]);
  });

  test("do not count otherwise", async () => {
    expect(await offer("xb")).toEqual([]);
    expect(await offer("xa", publicKeyOf(other))).toEqual([]);
    expect(await offer("toString")).toEqual([]);
    expect(await offer("xa", { ...publicKeyOf(signingKey), y: publicKeyOf(other).y })).toEqual([]);
  });
});

describe("a statement that was verified", () => {
  test("adds a key, once", async () => {
    const more = await withStatement([pinned], keyOfNext);
    expect(more).toEqual([pinned, { ...trustedOf(next), trusted: "signed" }]);
    expect(await withStatement(more, keyOfNext)).toEqual(more);
  });

  test("revokes a key of its publisher and no other", async () => {
    const keys = [pinned, trustedOf(next), { ...pinned, publisher: "xb" }];
    const after = await withStatement(keys, revocation);
    expect(after.map(({ revoked }) => revoked)).toEqual([true, false, false]);
  });

  test("does not bring back a key that was revoked", async () => {
    const after = await withStatement([pinned], revocation);
    const again = await withStatement(after, { ...keyOfNext, key: pinned.key });
    expect(again).toEqual([{ ...pinned, revoked: true }]);
  });
});
