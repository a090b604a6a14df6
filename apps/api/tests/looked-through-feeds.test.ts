import { type FlattenedJws, type Signer, signStatement } from "@civic/schema/signatures";
import { expect, type TestContext, test } from "vitest";
import { signedLine, statementLine } from "./support/mirrored-peer.ts";
import { newSigner, signedChain, signedVersion } from "./support/signed-version.ts";
import { scriptedMirror } from "./support/test-mirror.ts";

const id = "be/service/help-line";

async function setUp(context: TestContext) {
  const mirror = await scriptedMirror(context);
  return {
    ...mirror,
    /** How often all of the feed was asked for. */
    looks: () =>
      mirror.peer.asked.filter((address) => address.includes("/feed") && !address.includes("after=")).length,
  };
}

function broken(jws: FlattenedJws): FlattenedJws {
  const record = { ...JSON.parse(Buffer.from(jws.payload, "base64url").toString()), asOf: "2026-10" };
  return { ...jws, payload: Buffer.from(JSON.stringify(record)).toString("base64url") };
}

test("what was altered on the way is taken once it comes as it was signed", async (context) => {
  const { peer, signer, read, latest } = await setUp(context);
  const [version] = await signedChain(1, signer);
  if (version === undefined) throw new Error("a chain has a version");
  peer.lines.push(signedLine({ ...version, jws: broken(version.jws) }));
  await read();
  peer.lines[0] = signedLine(version);
  await read(5);
  await read();
  expect(await latest()).toBe(undefined);
  await read(6);
  await read();
  expect(await latest()).toBe(1);
});

test("what somebody left out on the way comes within a week", async (context) => {
  const { peer, signer, read, latest } = await setUp(context);
  const [first, second] = (await signedChain(2, signer)).map(signedLine);
  peer.lines.push(first as Uint8Array, signedLine(await signedVersion({ slug: "other" }, signer)));
  await read();
  peer.lines[1] = second as Uint8Array;
  await read(6 * 24 * 60);
  await read();
  expect(await latest()).toBe(1);
  await read(24 * 60);
  await read();
  expect(await latest()).toBe(2);
});

test("what is refused each time has all of a feed read less and less often", async (context) => {
  const { peer, signer, read, looks } = await setUp(context);
  const key = {
    statement: "key",
    publisher: "be",
    key: (await newSigner()).key,
    issued: "2027-01-01T00:00:00Z",
  };
  peer.lines.push(statementLine("key", await signStatement("key", key, signer)));
  await read();
  const begun = looks();
  for (let index = 0; index < 24 * 60; index += 10) await read(10);
  // After 10 minutes, 20, 40 and so on, each ended by the read before it.
  expect(looks() - begun).toBeLessThanOrEqual(8);
  expect(looks() - begun).toBeGreaterThanOrEqual(5);
});

async function rotated(
  signer: Signer,
): Promise<{ readonly next: Signer; readonly lines: readonly Uint8Array[] }> {
  const next = await newSigner();
  const issued = "2026-11-23T12:00:00Z";
  const key = { statement: "key", publisher: "be", key: next.key, issued };
  const revocation = { statement: "revocation", publisher: "be", kid: signer.kid, issued };
  return {
    next,
    lines: [
      statementLine("key", await signStatement("key", key, signer)),
      statementLine("revocation", await signStatement("revocation", revocation, next)),
    ],
  };
}

test("what a revoked key signed counts where a version that follows it, by a key that counts, names it", async (context) => {
  const { peer, signer, read, latest, refused, store } = await setUp(context);
  const [first, second, third] = await signedChain(3, signer);
  if (first === undefined || second === undefined || third === undefined)
    throw new Error("a chain has three");
  const { next, lines } = await rotated(signer);
  const fourth = await signedVersion({ version: 4 }, next, { previous: third.seal.hash });
  const invented = await signedVersion({ version: 2, name: { en: "By a thief" } }, signer, {
    previous: first.seal.hash,
  });
  peer.lines.push(signedLine(first), ...lines, ...[invented, second, third].map(signedLine));
  await read();
  expect(await latest()).toBe(1);
  expect(new Set(refused().map(([code]) => code))).toEqual(new Set(["key-revoked"]));
  peer.lines.push(signedLine(fourth));
  await read();
  await read(11);
  await read();
  expect(await latest()).toBe(4);
  expect((await store.get(id, 2))?.digest).toBe(second.digest);
});

test("a thief who holds a revoked key cannot vouch for what it signs", async (context) => {
  const { peer, signer, read, latest } = await setUp(context);
  const [first, second, third] = await signedChain(3, signer);
  if (first === undefined || second === undefined || third === undefined)
    throw new Error("a chain has three");
  const { lines } = await rotated(signer);
  peer.lines.push(signedLine(first), ...lines, ...[third, second, third].map(signedLine));
  await read();
  await read(11);
  await read();
  expect(await latest()).toBe(1);
});

test("a snapshot that broke off goes on as one, though what was compacted is lacking", async (context) => {
  const { peer, signer, read, latest } = await scriptedMirror(context);
  const [first, second, , fourth] = await signedChain(4, signer);
  if (first === undefined || second === undefined || fourth === undefined)
    throw new Error("a chain has four");
  const others = await Promise.all(["a", "b"].map((slug) => signedVersion({ slug }, signer)));
  peer.lines.push(signedLine(first), signedLine(second));
  await read();
  // Asked where it was, the peer has compacted its log; what it then gives breaks off before the record is reached.
  peer.status = 410;
  peer.lines.splice(0, 2, ...others.map(signedLine));
  peer.breaksAfter = 1;
  expect(await read()).toBe(false);
  [peer.status, peer.breaksAfter] = [undefined, undefined];
  peer.lines.push(signedLine(fourth));
  await read();
  expect(await latest()).toBe(4);
});
