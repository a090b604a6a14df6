import { describe, expect, test } from "vitest";
import { testKey } from "../../../tests/signature-vectors.ts";
import { pinned, ring, signer, signingKey } from "../../../tests/signed-examples.ts";
import { keyRing } from "./key-ring.ts";
import { readAnchor } from "./read-anchor.ts";
import { nodeFinding, readNodeDocument } from "./read-node-document.ts";
import { readSigned } from "./read-signed.ts";
import { readSigningKey } from "./read-signing-key.ts";
import type { Reading } from "./reading.ts";
import { signStatement } from "./sign.ts";
import { createSigningKey, signerOf } from "./signing-key.ts";
import { verifyStatement } from "./verify-statement.ts";

const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
const codes = (reading: Reading<unknown>) =>
  reading.read ? [] : reading.findings.map(({ code, pointer }) => `${code} ${pointer}`);
const now = new Date("2026-11-01T09:00:00Z");
const issued = "2026-11-01T08:00:00Z";

test("a verified statement says what it is about", async () => {
  const next = testKey("xa-next");
  const { kty, crv, x, y } = next;
  const statement = { statement: "key", publisher: "xa", key: { kty, crv, x, y }, issued };
  const jws = await signStatement("key", statement, signer);
  const reading = await verifyStatement(jws, { ring, now });
  expect(reading).toMatchObject({
    read: true,
    value: { type: "key", publisher: "xa", about: next.kid, statement, jws },
  });
  const revoked = keyRing([{ ...pinned, revoked: true }]);
  expect(codes(await verifyStatement(jws, { ring: revoked, now }))).toEqual(["key-revoked /protected"]);
});

describe("an anchor", () => {
  const anchor = { civic: "anchor", publishers: { xa: [pinned.kid] } };

  test("is read as it was written", () => {
    expect(readAnchor(bytes(anchor))).toEqual({ read: true, value: anchor });
  });

  test.each<[string, unknown, readonly string[]]>([
    ["no JSON", "xa", ["not-json "]],
    ["nobody", { ...anchor, publishers: {} }, []],
    ["no keys of a publisher", { ...anchor, publishers: { xa: [] } }, ["too-few /publishers/xa"]],
    ["no publisher", { ...anchor, publishers: { France: [pinned.kid] } }, ["wrong-key /publishers/France"]],
    ["no thumbprint", { ...anchor, publishers: { xa: ["abc"] } }, ["wrong-format /publishers/xa/0"]],
    ["another member", { ...anchor, keys: [] }, ["unknown-property /keys"]],
    ["a member twice", JSON.stringify(anchor).replace("{", '{"civic":"anchor",'), ["repeated-member /civic"]],
  ])("that names %s is none", (_, given, said) => {
    expect(codes(readAnchor(bytes(given)))).toEqual(["anchor-malformed ", ...said]);
  });
});

describe("the file of a key", () => {
  test("is read as it was created", async () => {
    const key = await createSigningKey("fr");
    expect(await readSigningKey(bytes(key))).toEqual({ read: true, value: key });
  });

  test.each<[string, unknown, readonly string[]]>([
    ["another member", { ...signingKey, colour: "red" }, []],
    ["no private half", { ...signingKey, d: undefined }, []],
    ["the private half of another key", { ...signingKey, d: testKey("xb").d }, []],
    ["the thumbprint of another key", { ...signingKey, kid: testKey("xb").kid }, ["thumbprint-mismatch "]],
    ["no point of the curve", { ...signingKey, y: testKey("xb").y }, ["key-invalid "]],
    ["no JSON", "-----BEGIN PRIVATE KEY-----", []],
  ])("with %s is none, and its secret is not repeated", async (_, given, said) => {
    const reading = await readSigningKey(bytes(given));
    expect(codes(reading)).toEqual(["signing-key-malformed ", ...said]);
    expect(JSON.stringify(reading)).not.toContain(signingKey.d);
  });
});

describe("a node document", () => {
  const node = {
    civic: "node",
    name: "Node of xa",
    contact: "mailto:node@example.org",
    feed: "/v1/feed",
    models: ["0.3.0"],
    publishers: [{ publisher: "xa", signsHere: true, keys: [{ kid: pinned.kid, key: pinned.key }] }],
    issued,
  };
  const signed = async (by = signer) => {
    const read = readSigned(await signStatement("node", node, by), ["node"]);
    if ("code" in read) throw new Error(read.code);
    return read;
  };
  const documentOf = async (given: unknown = node) => readNodeDocument(given, now);

  test("is read as it was written, and counts where a known key of its publisher signed it", async () => {
    const reading = await documentOf();
    expect(reading).toEqual({ read: true, value: node });
    if (!reading.read) return;
    expect(await nodeFinding(await signed(), reading.value, ring)).toBeUndefined();
  });

  test("does not count where a key signed it that nobody knows, or for whom it does not sign", async () => {
    const reading = await documentOf();
    if (!reading.read) throw new Error("not read");
    const stranger = await signerOf(await createSigningKey("xa"));
    expect((await nodeFinding(await signed(stranger), reading.value, ring))?.code).toBe("key-unknown");
    const mirror = {
      ...reading.value,
      publishers: [{ ...node.publishers[0], signsHere: false }],
    } as typeof reading.value;
    expect((await nodeFinding(await signed(), mirror, ring))?.code).toBe("key-unknown");
  });

  test.each<[string, object, readonly string[]]>([
    ["is ahead of its time", { ...node, issued: "2026-11-01T09:06:00Z" }, ["issued-in-future /issued"]],
    [
      "leads elsewhere",
      { ...node, feed: "https://else.example.org/feed" },
      ["statement-malformed ", "wrong-format /feed"],
    ],
    [
      "leads elsewhere without a scheme",
      { ...node, feed: "//else.example.org/feed" },
      ["statement-malformed ", "wrong-format /feed"],
    ],
    [
      "has a contact that runs",
      { ...node, contact: "javascript:alert(1)" },
      ["statement-malformed ", "wrong-format /contact"],
    ],
    [
      "has a key under another thumbprint",
      {
        ...node,
        publishers: [{ ...node.publishers[0], keys: [{ kid: testKey("xb").kid, key: pinned.key }] }],
      },
      ["statement-malformed ", "thumbprint-mismatch /publishers/0/keys/0"],
    ],
  ])("that %s is none", async (_, given, said) => {
    expect(codes(await documentOf(given))).toEqual(said);
  });
});
