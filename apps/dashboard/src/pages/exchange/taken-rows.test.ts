import { expect, test } from "vitest";
import { disputeRows, keyRows } from "./taken-rows.ts";
import { words } from "./words/en.ts";

const { disputes, keys } = words;

test("a version that was signed twice is a row with both hashes, and which one is to count", () => {
  const of = { id: "be/service/105", version: 2, at: "2026-11-29T09:41:00.000Z" };
  const rows = disputeRows(
    [{ ...of, hashes: ["sha-256:aa", "sha-256:bb"], settled: "sha-256:bb" }],
    disputes,
  );
  expect(rows).toEqual([
    ["Record", "Version", "Known here since", "Hash 1", "Hash 2", "Its publisher stands by"],
    ["be/service/105", "2", "2026-11-29T09:41:00.000Z", "sha-256:aa", "sha-256:bb", "sha-256:bb"],
  ]);
});

test("a key is a row, and a publisher without one as well", () => {
  const key = { kty: "EC", crv: "P-256", x: "x", y: "y" } as const;
  const known = { signsHere: false, records: 3, takenUnsigned: false };
  const revoked = { kid: "old", key, revoked: true } as const;
  const rows = keyRows(
    [
      { ...known, publisher: "be", keys: [{ kid: "new", key }, revoked] },
      { ...known, publisher: "fr", keys: [] },
    ],
    { keys, nameOf: (publisher) => publisher.toUpperCase() },
  );
  expect(rows.slice(1)).toEqual([
    ["BE", "new", "", "3"],
    ["BE", "old", keys.revoked, "3"],
    ["FR", "", "", "3"],
  ]);
});
