import { jwsHash, type Signer, signStatement } from "@civic/schema/signatures";
import { describe, expect, test } from "vitest";
import { sampleVersion } from "../../../tests/support/sample-record.ts";
import { newSigner, signedChain } from "../../../tests/support/signed-version.ts";
import { emptyStore, engines } from "../../../tests/support/test-store.ts";
import type { StoredStatement } from "../exchange-store.ts";

const issued = "2026-11-29T08:00:00Z";
const plenty = { entries: 9, bytes: 99_999 };

async function keyStatement(signer: Signer, { key, kid }: Signer): Promise<StoredStatement> {
  const { publisher } = signer;
  const jws = await signStatement("key", { statement: "key", publisher, key, issued }, signer);
  return { type: "key", publisher, about: kid, hash: jwsHash(jws), jws };
}

async function revocation(signer: Signer, kid: string): Promise<StoredStatement> {
  const { publisher } = signer;
  const jws = await signStatement("revocation", { statement: "revocation", publisher, kid, issued }, signer);
  return { type: "revocation", publisher, about: kid, hash: jwsHash(jws), jws };
}

async function confirmation(signer: Signer, record: string, version: number): Promise<StoredStatement> {
  const { publisher } = signer;
  const said = {
    statement: "confirmation",
    publisher,
    record,
    version,
    digest: "sha-256:0",
    on: "2026-11-29",
    issued,
  };
  const jws = await signStatement("confirmation", said, signer);
  return { type: "confirmation", publisher, about: record, hash: jwsHash(jws), jws };
}

describe.each(engines)("statements on %s", (engine) => {
  test("make a key count and count no more, and pinning outlives a signature", async (context) => {
    const store = await emptyStore(engine, context);
    const [pinned, signed] = [await newSigner(), await newSigner()];
    const { publisher, kid, key } = pinned;
    await store.exchange.trust({ publisher, kid, key, trusted: "pinned" });
    expect(await store.exchange.state(await keyStatement(pinned, signed))).toBe(true);
    expect(await store.exchange.state(await keyStatement(signed, pinned))).toBe(true);
    const byKid = async () =>
      Object.fromEntries(
        (await store.exchange.keys()).map((each) => [each.kid, [each.trusted, each.revoked]]),
      );
    expect(await byKid()).toEqual({ [kid]: ["pinned", false], [signed.kid]: ["signed", false] });
    expect((await store.exchange.keys()).find((each) => each.kid === kid)?.key).toEqual(key);
    await store.exchange.state(await revocation(signed, kid));
    expect(await byKid()).toEqual({ [kid]: ["pinned", true], [signed.kid]: ["signed", false] });
    // A key of the same thumbprint that another publisher has is another matter.
    await store.exchange.trust({ publisher: "fr", kid, key, trusted: "held" });
    const others = (await store.exchange.keys()).filter((each) => each.publisher === "fr");
    expect(others).toEqual([{ publisher: "fr", kid, key, trusted: "held", revoked: false }]);
  });

  test("are logged once each, and passed on whatever is filtered", async (context) => {
    const store = await emptyStore(engine, context);
    const signer = await newSigner();
    const statements = [
      await keyStatement(signer, await newSigner()),
      await revocation(signer, "a-thumbprint"),
    ];
    for (const each of [...statements, ...statements]) await store.exchange.state(each);
    const { entries, position } = await store.exchange.entriesAfter(0, { publishers: ["gb"] }, plenty);
    expect(entries).toMatchObject(statements.map(({ type: op, hash, jws }) => ({ op, hash, jws })));
    expect(position).toBe(2);
    expect(await store.changesSince(0)).toEqual({ revision: 2, records: [], more: false });
  });

  test("confirm a record, the newest of each who does, and go with it", async (context) => {
    const store = await emptyStore(engine, context);
    const [signer, other] = [await newSigner("be"), await newSigner("fr")];
    const [record] = await signedChain(1, await newSigner("be"));
    const id = record?.record.id ?? "";
    if (record !== undefined) await store.exchange.take([record]);
    const [first, second] = [await confirmation(signer, id, 1), await confirmation(signer, id, 2)];
    const third = await confirmation(other, id, 1);
    const elsewhere = await confirmation(other, "civic/service/fr-114", 1);
    for (const each of [first, second, third, elsewhere]) expect(await store.exchange.state(each)).toBe(true);
    const latest = { version: 1, digest: record?.digest };
    const here = [second, third].map((each) => ({ ...each, latest }));
    expect(await store.exchange.confirmations({ record: id }, 9)).toEqual(here);
    expect(await store.exchange.confirmations({}, 9)).toEqual([...here, elsewhere]);
    const wanted = async (jurisdiction: string) =>
      (await store.exchange.entriesAfter(1, { jurisdictions: [jurisdiction] }, plenty)).entries.length;
    expect([await wanted("be"), await wanted("gb")]).toEqual([4, 1]);
  });

  test("that confirm a compiled record are what the State says, not who compiled it", async (context) => {
    const store = await emptyStore(engine, context);
    const compiled = await sampleVersion({ publisher: "civic", jurisdiction: "be" });
    await store.accept([compiled], "each");
    await store.exchange.state(await confirmation(await newSigner("be"), compiled.record.id, 1));
    const opsOf = async (publisher: string) =>
      (await store.exchange.entriesAfter(0, { publishers: [publisher] }, plenty)).entries.map(({ op }) => op);
    expect([await opsOf("be"), await opsOf("civic")]).toEqual([["confirmation"], ["put"]]);
  });
});
