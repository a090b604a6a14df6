import { describe, expect, test } from "vitest";
import {
  newSigner,
  type SignedVersion,
  signedChain,
  signedVersion,
} from "../../../tests/support/signed-version.ts";
import { emptyPlace, emptyStore, engines, openTestStore } from "../../../tests/support/test-store.ts";
import { openReader } from "../proving/open-reader.ts";
import { isSound, verifyStore } from "../proving/verify-store.ts";
import type { Store } from "../store.ts";

const id = "be/service/help-line";

function evidence(one: SignedVersion, other: SignedVersion) {
  const { kind, publisher, jurisdiction, version } = one.record;
  return { id, version, jws: [one.jws, other.jws], kind, publisher, jurisdiction } as const;
}

async function shown(store: Store) {
  const found = await store.get(id);
  const versions = (await store.exchange.versionsOf(id)).map(({ seal }) => seal?.hash);
  return { version: found?.version, hash: found?.seal?.hash, versions };
}

async function words(store: Store, word: string): Promise<number> {
  return (await store.page({ words: [word] }, { after: "", limit: 9, bytes: 99_999 })).records.length;
}

/** A chain of three, and another third version. */
async function forked() {
  const signer = await newSigner();
  const [first, second, third] = await signedChain(3, signer, { name: { en: "Harbour" } });
  if (!first || !second || !third) throw new Error("no chain");
  const other = await signedVersion({ version: 3, name: { en: "Lighthouse" }, status: "withdrawn" }, signer, {
    previous: second.seal.hash,
  });
  return { signer, first, second, third, other };
}

describe.each(engines)("a dispute on %s", (engine) => {
  test("shows the last undisputed version, and tells whoever follows", async (context) => {
    const store = await emptyStore(engine, context);
    const { first, second, third, other } = await forked();
    await store.exchange.take([first, second, other]);
    expect(await store.countByJurisdiction()).toEqual(new Map());
    expect(await store.exchange.take([third])).toEqual([{ type: "contradicts", stored: other.jws }]);
    expect(await store.exchange.dispute(evidence(third, other))).toBe(true);
    expect(await store.exchange.dispute(evidence(other, third))).toBe(false);
    expect(await shown(store)).toMatchObject({ version: 2, hash: second.seal.hash });
    expect([await words(store, "harbour"), await words(store, "lighthouse")]).toEqual([1, 0]);
    expect(await store.countByJurisdiction()).toEqual(new Map([["be", 1]]));
    expect((await store.changesSince(3)).records).toMatchObject([
      { before: { status: "withdrawn" }, after: { status: "active" } },
    ]);
    expect(await store.exchange.take([third, other])).toEqual([
      { type: "frozen", version: 3 },
      { type: "frozen", version: 3 },
    ]);
    const [dispute] = await store.exchange.disputes(id);
    expect(dispute).toMatchObject({ id, version: 3 });
    expect(dispute?.settled).toBeUndefined();
    const { entries } = await store.exchange.entriesAfter(0, {}, { entries: 9, bytes: 99_999 });
    expect(entries.map(({ op }) => op)).toEqual(["put", "put", "dispute"]);
  });

  test("ends with the next version, which names the content that stands", async (context) => {
    const store = await emptyStore(engine, context);
    const { signer, first, second, third, other } = await forked();
    await store.exchange.take([first, second, other]);
    await store.exchange.dispute(evidence(third, other));
    const stray = await signedVersion({ version: 4 }, signer, { previous: third.seal.hash });
    expect(await store.exchange.take([stray])).toEqual([{ type: "frozen", version: 3 }]);
    expect(await store.publish(stray, () => true)).toEqual({ type: "frozen", version: 3 });
    const standing = { previous: third.seal.hash, standsBy: third.seal.hash };
    const ending = await signedVersion({ version: 4, name: { en: "Quay" } }, signer, standing);
    expect(await store.exchange.take([ending])).toEqual([{ type: "added" }]);
    const chain = [first, second, third, ending];
    expect((await shown(store)).versions).toEqual(chain.map(({ seal }) => seal.hash));
    expect([await words(store, "harbour"), await words(store, "quay")]).toEqual([0, 1]);
    expect((await store.exchange.disputes(id))[0]?.settled).toBe(third.seal.hash);
    expect(await store.exchange.take([...chain, other])).toEqual([
      ...chain.map(() => ({ type: "unchanged" })),
      { type: "contradicts", stored: third.jws },
    ]);
    expect(await store.exchange.dispute(evidence(third, other))).toBe(false);
    // Who followed the chain that was given up is told so, and does not freeze the record anew.
    expect(await store.exchange.dispute(evidence(stray, ending))).toBe(true);
    expect((await shown(store)).version).toBe(4);
    expect((await store.exchange.disputes(id)).map(({ settled }) => settled)).toEqual([
      third.seal.hash,
      ending.seal.hash,
    ]);
  });

  test("leaves nothing of a record whose first version is disputed, and gives it back", async (context) => {
    const store = await emptyStore(engine, context);
    const signer = await newSigner();
    const [one] = await signedChain(1, signer);
    const [other] = await signedChain(1, signer, { name: { en: "Other" } });
    if (!one || !other) throw new Error("no chain");
    await store.exchange.take([one]);
    await store.exchange.dispute(evidence(one, other));
    expect(await store.get(id)).toBeUndefined();
    expect(await store.publish(one, () => true)).toEqual({ type: "frozen", version: 1 });
    expect((await store.changesSince(1)).records).toMatchObject([{ id, before: { status: "active" } }]);
    const standing = { previous: other.seal.hash, standsBy: other.seal.hash };
    const ending = await signedVersion({ version: 2 }, signer, standing);
    expect(await store.publish(ending, () => true)).toEqual({ type: "added" });
    expect((await shown(store)).versions).toEqual([other.seal.hash, ending.seal.hash]);
  });

  test("that is told of before the versions below it lets those in", async (context) => {
    const store = await emptyStore(engine, context);
    const { first, second, third, other } = await forked();
    expect(await store.exchange.dispute(evidence(third, other))).toBe(true);
    const [alone, together] = [
      await store.exchange.take([first]),
      await store.exchange.take([second, third]),
    ];
    expect([...alone, ...together]).toEqual([
      { type: "added" },
      { type: "added" },
      { type: "frozen", version: 3 },
    ]);
    expect((await shown(store)).versions).toEqual([first, second].map(({ seal }) => seal.hash));
    expect(await store.revision()).toBe(3);
  });

  test("is no damage, and is still there when the store is opened again", async (context) => {
    const place = await emptyPlace(engine, context);
    const before = await openTestStore(place);
    const { first, second, third, other } = await forked();
    await before.exchange.take([first, second, other]);
    await before.exchange.dispute(evidence(third, other));
    await before.close();
    const store = await openTestStore(place);
    expect(await store.exchange.take([third])).toEqual([{ type: "frozen", version: 3 }]);
    for (let after = 0; ; ) {
      const examined = await store.examineNext(after);
      if (examined === undefined) break;
      expect(examined.flaws).toEqual([]);
      after = examined.seq;
    }
    expect(store.soundness().damaged).toBe(0);
    const reader = await openReader(place);
    const verification = await verifyStore(reader, () => undefined);
    await reader.close();
    expect(verification).toMatchObject({ versions: 2, missing: 0, endsRight: true });
    expect(isSound(verification)).toBe(true);
  });
});
