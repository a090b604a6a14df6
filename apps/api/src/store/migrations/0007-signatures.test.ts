import { describe, expect, test } from "vitest";
import { olderStore } from "../../../tests/support/older-store.ts";
import { sampleVersion } from "../../../tests/support/sample-record.ts";
import { newSigner, signedVersion } from "../../../tests/support/signed-version.ts";
import { emptyPlace, engines, openTestStore } from "../../../tests/support/test-store.ts";

describe.each(engines)("a store of the version before on %s", (engine) => {
  test("keeps its records, its log and what is found, and takes signatures from then on", async (context) => {
    const place = await emptyPlace(engine, context);
    const versions = [
      await sampleVersion({ name: { en: "Harbour" } }),
      await sampleVersion({ slug: "desk" }),
      await sampleVersion({ version: 2, name: { en: "Quay" } }),
      await sampleVersion({ slug: "gone", status: "withdrawn" }),
    ];
    // The first version of the record gave way to the second, and with it what it was found by.
    await olderStore(place, "0006-prefixes", versions);
    const store = await openTestStore(place);
    expect(await store.revision()).toBe(4);
    const { entries } = await store.exchange.entriesAfter(0, {}, { entries: 9, bytes: 99_999 });
    expect(entries.map((entry) => [entry.op, "digest" in entry && entry.digest])).toEqual(
      versions.map(({ record, digest }) => [record.status === "withdrawn" ? "withdraw" : "put", digest]),
    );
    const page = await store.page(
      { needs: ["psychological-support"] },
      { after: "", limit: 9, bytes: 99_999 },
    );
    expect(page.records.map(({ id, version }) => [id, version])).toEqual([
      ["be/service/desk", 1],
      ["be/service/gone", 1],
      ["be/service/help-line", 2],
    ]);
    const signer = await newSigner();
    const third = await signedVersion({ version: 3 }, signer);
    const desk = await signedVersion({ slug: "desk" }, signer);
    expect(await store.exchange.take([third, desk])).toEqual([{ type: "added" }, { type: "signed" }]);
    for (let after = 0; ; ) {
      const examined = await store.examineNext(after);
      if (examined === undefined) break;
      expect(examined.flaws).toEqual([]);
      after = examined.seq;
    }
    const { secret, compacted } = await store.exchange.identity();
    expect([secret.length, compacted]).toEqual([32, 0]);
  });
});
