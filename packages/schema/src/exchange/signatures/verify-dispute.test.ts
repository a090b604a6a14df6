import { expect, test } from "vitest";
import { pinned, ring, signedExample } from "../../../tests/signed-examples.ts";
import type { FlattenedJws } from "./jws.ts";
import { keyRing } from "./key-ring.ts";
import { verifyDispute } from "./verify-dispute.ts";

const id = "xa/service/example-helpline";
const one = await signedExample({ asOf: "2026-10" });
const other = await signedExample({ asOf: "2026-09" });

const told = async (jws: readonly [FlattenedJws, FlattenedJws], claim = { id, version: 1 }, keys = ring) => {
  const reading = await verifyDispute({ ...claim, jws }, keys);
  return reading.read ? reading.value : reading.findings.map(({ code }) => code);
};

test("two contents of one version, both signed, are evidence", async () => {
  expect(await told([one, other])).toEqual({
    id,
    version: 1,
    publisher: "xa",
    kind: "service",
    jurisdiction: "xa",
    jws: [one, other],
  });
});

test("the same content twice is none", async () => {
  expect(await told([one, one])).toEqual(["dispute-unfounded"]);
});

test("versions or records other than the named one are none", async () => {
  const next = await signedExample({ version: 2 });
  expect(await told([one, next])).toEqual(["dispute-unfounded"]);
  expect(await told([one, other], { id, version: 2 })).toEqual(["dispute-unfounded"]);
  expect(await told([one, other], { id: "xa/service/else", version: 1 })).toEqual(["dispute-unfounded"]);
});

test("what was altered or signed with a key that does not count is none", async () => {
  expect(await told([one, { ...other, payload: one.payload }])).toEqual(["dispute-unfounded"]);
  expect(await told([one, { ...other, signature: one.signature }])).toEqual(["signature-wrong"]);
  expect(await told([one, { ...other, protected: "e30" }])).toEqual(["signature-algorithm"]);
  const revoked = keyRing([{ ...pinned, revoked: true }]);
  expect(await told([one, other], { id, version: 1 }, revoked)).toEqual(["key-revoked"]);
});
