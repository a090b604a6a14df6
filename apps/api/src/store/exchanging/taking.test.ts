import { describe, expect, test } from "vitest";
import { changeRow } from "../../../tests/support/damage.ts";
import { sampleVersion } from "../../../tests/support/sample-record.ts";
import { newSigner, signedChain, signedVersion } from "../../../tests/support/signed-version.ts";
import { emptyPlace, emptyStore, engines, openTestStore } from "../../../tests/support/test-store.ts";

describe.each(engines)("taking versions over on %s", (engine) => {
  test("keeps a chain with its signatures, and knows it when it comes again", async (context) => {
    const store = await emptyStore(engine, context);
    const chain = await signedChain(3, await newSigner());
    const outcomes = await store.exchange.take(chain);
    expect(outcomes.map(({ type }) => type)).toEqual(["added", "added", "added"]);
    const again = await store.exchange.take(chain);
    expect(again.map(({ type }) => type)).toEqual(["unchanged", "unchanged", "unchanged"]);
    expect(await store.revision()).toBe(3);
    const found = await store.get("be/service/help-line", 2);
    expect(found?.seal).toEqual(chain[1]?.seal);
    expect(
      (await store.exchange.versionsOf("be/service/help-line")).map(({ version, seal }) => [
        version,
        seal?.hash,
      ]),
    ).toEqual(chain.map(({ record, seal }) => [record.version, seal.hash]));
  });

  test("begins anywhere, and then takes the next one only", async (context) => {
    const store = await emptyStore(engine, context);
    const chain = await signedChain(5, await newSigner());
    const [first, , third, fourth, fifth] = chain;
    if (!first || !third || !fourth || !fifth) throw new Error("no chain");
    expect(await store.exchange.take([third, fifth, first, fourth])).toEqual([
      { type: "added" },
      { type: "gap", expected: 4 },
      { type: "gap", expected: 4 },
      { type: "added" },
    ]);
    expect(
      await store.exchange.take([await signedVersion({ version: 9 }, await newSigner())], {
        gaps: "allowed",
      }),
    ).toEqual([{ type: "added" }]);
  });

  test("refuses what does not follow the version before", async (context) => {
    const store = await emptyStore(engine, context);
    const signer = await newSigner();
    await store.exchange.take(await signedChain(1, signer));
    const [other] = await signedChain(1, signer, { name: { en: "Another" } });
    const mismatches = [
      await signedVersion({ version: 2 }, signer),
      await signedVersion({ version: 2 }, signer, { previous: other?.seal.hash }),
      await sampleVersion({ version: 2 }),
    ];
    for (const version of mismatches)
      expect(await store.exchange.take([version])).toEqual([{ type: "previous-mismatch" }]);
    expect(await store.revision()).toBe(1);
  });

  test("gives the stored JWS where another content of the same version is offered", async (context) => {
    const store = await emptyStore(engine, context);
    const signer = await newSigner();
    const [mine] = await signedChain(1, signer);
    const [other] = await signedChain(1, signer, { name: { en: "Another" } });
    const unsigned = await sampleVersion({ name: { en: "Nobody’s" } });
    if (!mine || !other) throw new Error("no chain");
    await store.exchange.take([mine]);
    expect(await store.exchange.take([other, unsigned, mine])).toEqual([
      { type: "contradicts", stored: mine.jws },
      { type: "differs", stored: mine.digest },
      { type: "unchanged" },
    ]);
  });

  test("adds a signature to what was here without one, and keeps the chain whole", async (context) => {
    const store = await emptyStore(engine, context);
    const signer = await newSigner();
    const plain = [
      await sampleVersion(),
      await sampleVersion({ version: 2 }),
      await sampleVersion({ version: 3 }),
    ];
    await store.accept(plain, "each");
    const [first, second] = await signedChain(2, signer);
    if (!first || !second) throw new Error("no chain");
    expect(await store.exchange.take([second])).toEqual([{ type: "previous-mismatch" }]);
    expect(await store.exchange.take([first, second, first])).toEqual([
      { type: "signed" },
      { type: "signed" },
      { type: "unchanged" },
    ]);
    const third = await signedVersion({ version: 3 }, signer, { previous: second.seal.hash });
    const fourth = await signedVersion({ version: 4 }, signer, { previous: third.seal.hash });
    expect(await store.exchange.take([third, fourth])).toEqual([{ type: "signed" }, { type: "added" }]);
    expect((await store.get(first.record.id, 1))?.seal).toEqual(first.seal);
    const { entries } = await store.exchange.entriesAfter(3, {}, { entries: 9, bytes: 99_999 });
    expect(entries.map(({ op }) => op)).toEqual(["sign", "sign", "sign", "put"]);
  });

  test("shows what a key signed in the place of what nobody did, and what is found by its words is that", async (context) => {
    const store = await emptyStore(engine, context);
    await store.accept(
      [
        await sampleVersion({ name: { en: "Harbour" } }),
        await sampleVersion({ version: 2, name: { en: "Harbour" } }),
      ],
      "each",
    );
    const [signed] = await signedChain(1, await newSigner(), { name: { en: "Lighthouse" } });
    if (!signed) throw new Error("no chain");
    expect(await store.exchange.take([signed])).toEqual([{ type: "added" }]);
    const page = async (word: string) =>
      (await store.page({ words: [word] }, { after: "", limit: 9, bytes: 99_999 })).records.map(
        ({ digest }) => digest,
      );
    expect(await page("harbour")).toEqual([]);
    expect(await page("lighthouse")).toEqual([signed.digest]);
    expect(await store.get(signed.record.id, 2)).toBeUndefined();
    const changes = await store.changesSince(2);
    expect(changes).toMatchObject({
      revision: 3,
      records: [{ id: signed.record.id, after: { status: "active" } }],
    });
  });

  test("publishes what is signed at a desk or in the same step", async (context) => {
    const store = await emptyStore(engine, context);
    const signer = await newSigner();
    const [first] = await signedChain(1, signer);
    if (!first) throw new Error("no chain");
    expect(await store.publish(first, () => true)).toEqual({ type: "added" });
    const stray = await signedVersion({ version: 2 }, signer);
    expect(await store.publish(stray, () => true)).toEqual({ type: "previous-mismatch" });
    const rivals = Array.from({ length: 4 }, (_, index) =>
      sampleVersion({ version: 2, name: { en: `Rival ${index}` } }),
    );
    const seen: unknown[] = [];
    const outcomes = await Promise.all(
      (await Promise.all(rivals)).map((rival) =>
        store.publish(rival, () => true, {
          sign: async (previous) => {
            seen.push(previous);
            const { name } = rival.record;
            return (
              await signedVersion({ version: 2, name } as never, signer, { previous: previous ?? undefined })
            ).seal;
          },
        }),
      ),
    );
    expect(outcomes.filter(({ type }) => type === "added")).toHaveLength(1);
    expect(outcomes.filter(({ type }) => type === "conflict")).toHaveLength(3);
    expect(seen[0]).toBe(first.seal.hash);
    expect((await store.get(first.record.id))?.seal?.previous).toBe(first.seal.hash);
  });

  test("finds what is damaged of a signature, and takes it again from whoever has it whole", async (context) => {
    const place = await emptyPlace(engine, context);
    const store = await openTestStore(place);
    const [first] = await signedChain(1, await newSigner());
    if (!first) throw new Error("no chain");
    await store.exchange.take([first]);
    await changeRow(place, "protected = 'e30'", first.record.id);
    expect((await store.examineNext(0))?.flaws).toEqual(["seal"]);
    expect(await store.mend(first)).toBe(true);
    expect((await store.examineNext(0))?.flaws).toEqual([]);
    expect((await store.get(first.record.id))?.seal).toEqual(first.seal);
    await changeRow(place, "digest = 'sha-256:00'", first.record.id);
    expect(await store.exchange.take([first])).toEqual([{ type: "unchanged" }]);
    expect((await store.examineNext(0))?.flaws).toEqual([]);
  });
});
