import { describe, expect, test } from "vitest";
import { canonicalise } from "../src/exchange/canonical.ts";
import { digestOf } from "../src/exchange/digest.ts";
import { jwsHash, thumbprintOf, verifyStatement } from "../src/exchange/signatures/signatures.ts";
import {
  type AcceptedVector,
  type JudgedVector,
  named,
  testKey,
  vectorNow,
  vectorRing,
  vectorsIn,
  verdictOn,
} from "./signature-vectors.ts";

describe("versions that are accepted", () => {
  test.each(vectorsIn<AcceptedVector>("accepted"))("%s", async (_, { jws, canonical, digest, hash }) => {
    const verdict = await verdictOn(jws);
    expect(verdict).toMatchObject({ verified: true, canonical, digest, signed: { hash } });
    expect(Buffer.from(jws.payload, "base64url").toString()).toBe(canonical);
    expect(canonicalise(JSON.parse(canonical))).toBe(canonical);
    expect([await digestOf(canonical), jwsHash(jws)]).toEqual([digest, hash]);
  });

  test("the two signatures that are made of one another have one hash", () => {
    const hashes = vectorsIn<AcceptedVector>("accepted")
      .filter(([name]) => name === "high-s" || name === "low-s")
      .map(([, { hash }]) => hash);
    expect(hashes).toHaveLength(2);
    expect(new Set(hashes).size).toBe(1);
  });
});

describe("versions that are refused", () => {
  test.each(vectorsIn<JudgedVector>("refused"))("%s", async (_, { jws, findings }) => {
    const verdict = await verdictOn(jws);
    expect(verdict.verified).toBe(false);
    expect(named(verdict.findings)).toEqual(named(findings));
  });
});

describe("statements", () => {
  test.each(vectorsIn<JudgedVector>("statements"))("%s", async (_, { jws, findings }) => {
    const reading = await verifyStatement(jws, { ring: vectorRing, now: vectorNow });
    expect(reading.read ? [] : named(reading.findings)).toEqual(named(findings));
  });
});

test("the keys of the vectors are named by their thumbprints", async () => {
  for (const name of ["xa", "xa-next", "xb"] as const) {
    const key = testKey(name);
    expect(await thumbprintOf(key)).toBe(key.kid);
  }
});
