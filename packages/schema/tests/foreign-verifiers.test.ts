import { beforeEach, describe, expect, test } from "vitest";
import { publicKeyOf, signerOf } from "../src/exchange/signatures/signatures.ts";
import { joseInC, jwcrypto } from "./foreign-verifiers.ts";
import {
  type AcceptedVector,
  type JudgedVector,
  testKey,
  vectorsIn,
  verdictOn,
} from "./signature-vectors.ts";

const key = testKey("xa");
const accepted = vectorsIn<AcceptedVector>("accepted");
const refused = new Map(vectorsIn<JudgedVector>("refused"));

describe.each([joseInC, jwcrypto])("$name", ({ absent, verifies, sign }) => {
  beforeEach(({ skip }) =>
    skip(absent !== undefined, `SKIPPED, SIGNATURES NOT CHECKED BY OTHERS: ${absent}`),
  );

  test("verifies every version that we accept", () => {
    for (const [, { jws }] of accepted) expect(verifies(jws, publicKeyOf(key))).toBe(true);
  });

  test.each([
    "payload-altered",
    "header-altered",
    "signed-with-another-key",
    "signature-of-zeros",
    "algorithm-hs256",
  ])("refuses %s, too", (name) => {
    const { jws } = refused.get(name) ?? {};
    expect(jws).toBeDefined();
    expect(verifies(jws as AcceptedVector["jws"], publicKeyOf(key))).toBe(false);
  });

  test("signs what we accept", async () => {
    const { saltOf } = await signerOf(key);
    for (const [name, { canonical, digest }] of accepted) {
      const header = { alg: "ES256", typ: "civic-record+jws", kid: key.kid, salt: await saltOf(name) };
      const verdict = await verdictOn(sign(canonical, header, key));
      expect(verdict).toMatchObject({ verified: true, digest });
    }
  });
});
