import { type Signer, signStatement } from "@civic/schema/signatures";
import { expect, test } from "vitest";
import { firstAttempt, readOnce } from "../src/exchange/mirror/mirror-peer.ts";
import type { MirrorPeerOptions } from "../src/exchange/mirror/open-session.ts";
import { nodeDocument, signedLine, startScriptedPeer, statementLine } from "./support/mirrored-peer.ts";
import { newSigner, signedVersion } from "./support/signed-version.ts";
import { anchorOf, peerAt, scriptedMirror } from "./support/test-mirror.ts";

const id = "be/service/help-line";
const issued = "2026-11-23T12:00:00Z";

test("nothing signed is believed of a peer without an anchor, and it is tried again once there is one", async (context) => {
  const { peer, signer, store, options, refused, latest } = await scriptedMirror(context);
  peer.lines.push(signedLine(await signedVersion({}, signer)));
  await readOnce(peerAt(peer.url), firstAttempt, options);
  expect(refused()).toEqual([["key-unknown", id]]);
  expect(await latest()).toBeUndefined();
  await readOnce(peerAt(peer.url, { anchor: anchorOf(signer) }), firstAttempt, options);
  expect(await latest()).toBe(1);
  expect(await store.mirror.countQuarantined(peer.url)).toBe(0);
});

test("for a key that is not known the peer is asked once, however many versions it signed", async (context) => {
  const { peer, signer, read, refused, latest } = await scriptedMirror(context);
  const unknown = await newSigner();
  const versions = await Promise.all(["a", "b", "c"].map((slug) => signedVersion({ slug }, unknown)));
  peer.lines.push(...versions.map(signedLine), signedLine(await signedVersion({}, signer)));
  await read();
  const asked = peer.asked.filter((address) => address === "/.well-known/civic-node");
  expect(asked).toHaveLength(2);
  expect(refused().map(([code]) => code)).toEqual(["key-unknown", "key-unknown", "key-unknown"]);
  expect(await latest()).toBe(1);
});

test("a further key counts once a known one has signed it, and one that was revoked no more", async (context) => {
  const { peer, signer, read, refused, latest } = await scriptedMirror(context);
  const [second, stranger] = [await newSigner(), await newSigner()];
  const keyOf = ({ key }: Signer) => ({ statement: "key", publisher: "be", key, issued });
  const revocation = { statement: "revocation", publisher: "be", kid: signer.kid, issued };
  peer.lines.push(
    statementLine("key", await signStatement("key", keyOf(stranger), stranger)),
    statementLine("key", await signStatement("key", keyOf(second), signer)),
    signedLine(await signedVersion({ slug: "a" }, second)),
    signedLine(await signedVersion({ slug: "b" }, signer)),
    statementLine("revocation", await signStatement("revocation", revocation, second)),
    signedLine(await signedVersion({ slug: "c" }, signer)),
    signedLine(await signedVersion({ slug: "d" }, second)),
  );
  await read();
  expect(await Promise.all(["a", "b", "c", "d"].map((slug) => latest(`be/service/${slug}`)))).toEqual([
    1,
    1,
    undefined,
    1,
  ]);
  expect(refused()).toEqual([
    ["key-unknown", undefined],
    ["key-revoked", "be/service/c"],
  ]);
});

test("what a revoked key signed stays where it was verified before, also when all is read again", async (context) => {
  const { peer, signer, read, refused, latest } = await scriptedMirror(context);
  const second = await newSigner();
  const key = { statement: "key", publisher: "be", key: second.key, issued };
  const revocation = { statement: "revocation", publisher: "be", kid: signer.kid, issued };
  peer.lines.push(
    signedLine(await signedVersion({}, signer)),
    statementLine("key", await signStatement("key", key, signer)),
    statementLine("revocation", await signStatement("revocation", revocation, second)),
  );
  await read();
  peer.status = 410;
  await read();
  expect(await latest()).toBe(1);
  expect(refused()).toEqual([]);
});

test("what was issued in a time to come is refused", async (context) => {
  const { peer, signer, read, refused } = await scriptedMirror(context);
  const second = await newSigner();
  const key = { statement: "key", publisher: "be", key: second.key, issued: "2027-01-01T00:00:00Z" };
  peer.lines.push(statementLine("key", await signStatement("key", key, signer)));
  await read();
  expect(refused()).toEqual([["issued-in-future", undefined]]);
});

test("a JWS of one thing is not taken for another", async (context) => {
  const { peer, signer, read, refused } = await scriptedMirror(context);
  const version = await signedVersion({}, signer);
  const confirmation = {
    ...{ statement: "confirmation", publisher: "be", record: id, version: 1, digest: version.digest },
    ...{ on: "2026-11-23", issued },
  };
  const confirmed = await signStatement("confirmation", confirmation, signer);
  peer.lines.push(signedLine({ ...version, jws: confirmed }), statementLine("key", version.jws));
  await read();
  expect(refused().map(([code]) => code)).toEqual(["signature-type", "signature-type"]);
});

/** What another peer brings: the key of a signer, and what it signed. */
async function bringElsewhere(signer: Signer, lines: readonly Uint8Array[], options: MirrorPeerOptions) {
  const other = await startScriptedPeer();
  other.document = nodeDocument(signer);
  other.lines.push(...lines);
  await readOnce(peerAt(other.url, { anchor: anchorOf(signer) }), firstAttempt, options);
}

test("what waits for a key is counted no more once another peer has brought both", async (context) => {
  const { peer, read, refused, store, options } = await scriptedMirror(context);
  const unknown = await newSigner();
  const versions = await Promise.all(["a", "b"].map((slug) => signedVersion({ slug }, unknown)));
  peer.lines.push(...versions.map(signedLine));
  await read();
  expect(refused().map(([code]) => code)).toEqual(["key-unknown", "key-unknown"]);
  expect(await store.mirror.countQuarantined(peer.url)).toBe(2);
  await bringElsewhere(unknown, versions.map(signedLine), options);
  await read();
  expect(await store.mirror.countQuarantined(peer.url)).toBe(0);
});

test("of a version that is here a content that was altered stays as evidence", async (context) => {
  const { peer, signer, read, store } = await scriptedMirror(context);
  const version = await signedVersion({}, signer);
  const other = await signedVersion({ name: { en: "Another truth" } }, await newSigner());
  peer.lines.push(signedLine(version));
  await read();
  peer.lines.push(signedLine(other));
  await read();
  peer.lines.push(signedLine(version));
  await read();
  expect(await store.mirror.countQuarantined(peer.url)).toBe(1);
});
