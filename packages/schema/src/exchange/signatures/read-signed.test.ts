import { expect, test } from "vitest";
import { readSigned } from "./read-signed.ts";

test("what a header leaves out is told by a dash, never by a word of programmers", () => {
  const jws = { protected: "e30", payload: "e30", signature: "e30" };
  const signed = { ...jws, signature: `${"A".repeat(85)}A` };
  expect(readSigned(signed, ["record"])).toMatchObject({
    code: "signature-algorithm",
    params: { actual: "–" },
  });
  const untyped = { ...signed, protected: Buffer.from('{"alg":"ES256"}').toString("base64url") };
  expect(readSigned(untyped, ["record"])).toMatchObject({ code: "signature-type", params: { actual: "–" } });
});
