import type { TrustedKey } from "@civic/schema/signatures";
import { expect, test } from "vitest";
import { listedKeys } from "./listed-keys.ts";

const point = { kty: "EC", crv: "P-256", x: "x", y: "y" } as const;

function keysOf(publisher: string, count: number, revoked: (index: number) => boolean): TrustedKey[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ publisher, kid: `${publisher}-${index}`, key: point, trusted: "pinned" },
    revoked: revoked(index),
  }));
}

test("the keys of one publisher are listed in their order, those that were revoked among them", () => {
  const keys = [...keysOf("be", 3, (index) => index === 1), ...keysOf("fr", 2, () => false)];
  expect(listedKeys(keys, "be").map(({ kid }) => kid)).toEqual(["be-0", "be-1", "be-2"]);
});

test("of more than anybody reads, those in force are listed first", () => {
  const keys = keysOf("be", 150, (index) => index < 90);
  const listed = listedKeys(keys, "be");
  expect(listed).toHaveLength(100);
  expect(listed.filter(({ revoked }) => !revoked)).toHaveLength(60);
});
