import { describe, expect, test } from "vitest";
import { sampleVersion } from "../../tests/support/sample-record.ts";
import { newSigner, signedChain } from "../../tests/support/signed-version.ts";
import { emptyPlace, engines, openTestStore, runSql } from "../../tests/support/test-store.ts";
import type { NewVersion, Store } from "./store.ts";

const audit = { action: "records.put", caller: "desk", request: "3f0c" };
const anything = () => true;
const entries = "select action, caller, id, version, hash, outcome, request from audit order by seq";

async function version(options: Parameters<typeof sampleVersion>[0] = {}): Promise<NewVersion> {
  return { ...(await sampleVersion(options)), writtenBy: "desk", audit };
}

describe.each(engines)("the audit trail of the %s store", (engine) => {
  test("tells of a version in the transaction that writes it, and of nothing that was not written", async (context) => {
    const place = await emptyPlace(engine, context);
    const store = await openTestStore(place);
    await store.publish(await version(), anything);
    await store.publish(await version(), anything);
    await store.publish(await version({ name: { en: "Other" } }), anything);
    await store.publish(await version({ version: 2, status: "withdrawn" }), anything, {
      check: async () => true,
    });
    await store.publish(await version({ version: 3 }), anything, { check: async () => false });
    // Whoever takes versions over from elsewhere has no key.
    await store.accept([await sampleVersion({ slug: "desk" })], "each");
    const told = { ...audit, id: "be/service/help-line", hash: null };
    expect(await runSql(place, entries)).toEqual([
      { ...told, version: 1, outcome: "added" },
      { ...told, version: 2, outcome: "withdrawn" },
    ]);
  });

  test("tells once of a version that several wanted to write at the same moment", async (context) => {
    const place = await emptyPlace(engine, context);
    const stores = engine === "embedded" ? [await openTestStore(place)] : await openTwice(place);
    const texts = await Promise.all(
      Array.from({ length: 12 }, (_, index) => version({ name: { en: `Text ${index}` } })),
    );
    const outcomes = await Promise.all(
      texts.map((text, index) => (stores[index % stores.length] as Store).publish(text, anything)),
    );
    expect(outcomes.filter(({ type }) => type === "added")).toHaveLength(1);
    expect(await runSql(place, entries)).toHaveLength(1);
  });

  test("names what is signed by the hash of its JWS, and tells of a signature that came later", async (context) => {
    const place = await emptyPlace(engine, context);
    const store = await openTestStore(place);
    const signer = await newSigner();
    const [first, second] = await signedChain(2, signer);
    if (first === undefined || second === undefined) throw new Error("no chain");
    await store.publish({ ...first, seal: undefined, audit }, anything);
    await store.publish({ ...first, audit }, anything);
    await store.publish({ ...first, audit }, anything);
    await store.publish({ ...second, audit }, anything);
    const told = { ...audit, id: "be/service/help-line" };
    expect(await runSql(place, entries)).toEqual([
      { ...told, version: 1, hash: null, outcome: "added" },
      { ...told, version: 1, hash: first.seal.hash, outcome: "signed" },
      { ...told, version: 2, hash: second.seal.hash, outcome: "added" },
    ]);
  });

  test("is undone with a transaction that is not kept", async (context) => {
    const place = await emptyPlace(engine, context);
    const store = await openTestStore(place);
    const versions = [await version(), await version({ slug: "desk" })];
    expect(await store.acceptAll(versions, () => false)).toMatchObject({ kept: false });
    expect(await runSql(place, entries)).toEqual([]);
    expect(await store.acceptAll(versions)).toMatchObject({ kept: true });
    expect((await runSql(place, entries)).map(({ id }) => id)).toEqual([
      "be/service/help-line",
      "be/service/desk",
    ]);
  });

  test("keeps every entry as it is, whoever asks", async (context) => {
    const place = await emptyPlace(engine, context);
    const store = await openTestStore(place);
    await store.publish(await version(), anything);
    const refused = { ...audit, at: "2026-11-23T12:00:01.000Z", id: "be/service/desk", outcome: "forbidden" };
    await store.audit.addRefused([refused, { ...refused, id: undefined, outcome: "revoked" }]);
    const before = await runSql(place, "select * from audit order by seq");
    expect(before).toHaveLength(3);
    const columns = "at, action, caller, outcome, request";
    const attempts = [
      "update audit set caller = 'nobody'",
      "delete from audit",
      ...(engine === "embedded"
        ? [`insert or replace into audit (seq, ${columns}) values (1, '', '', '', '', '')`]
        : ["truncate audit", `insert into audit (seq, ${columns}) values (1, '', '', '', '', '')`]),
    ];
    for (const attempt of attempts) await expect(runSql(place, attempt)).rejects.toThrow();
    await expect(runSql(place, "delete from audit")).rejects.toThrow("audit is only added to");
    expect(await runSql(place, "select * from audit order by seq")).toEqual(before);
  });
});

async function openTwice(place: Parameters<typeof openTestStore>[0]): Promise<readonly Store[]> {
  return [await openTestStore(place), await openTestStore(place)];
}
