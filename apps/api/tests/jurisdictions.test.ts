import { describe, expect, test } from "vitest";
import { longestChain } from "../src/exchange/check-replacement.ts";
import { type SampleOptions, sampleService, sampleVersion } from "./support/sample-record.ts";
import { problemOf, putInit, testApp, testKeys } from "./support/test-app.ts";
import { emptyStore, engines } from "./support/test-store.ts";

const compiled: SampleOptions = { publisher: "civic", quality: ["desk-research"] };

describe.each(engines)("a key on %s", (engine) => {
  test("speaks about the jurisdictions that it may speak about, and no other", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    const foreign = sampleService({ jurisdiction: "fr" });
    const refused = await problemOf(await node.send(`/v1/records/${foreign.id}`, putInit(foreign)));
    expect(refused).toMatchObject({
      kind: "forbidden",
      detail: "The API key of “be” does not allow records about “fr”.",
      findings: [{ code: "jurisdiction-not-allowed", pointer: "/jurisdiction" }],
    });
    const headers = { authorization: `Bearer ${testKeys.civic}` };
    for (const [jurisdiction, status] of [
      ["fr", 201],
      ["coe", 201],
      ["de", 403],
    ] as const) {
      const record = sampleService({ slug: `${jurisdiction}-line`, jurisdiction, ...compiled });
      expect((await node.send(`/v1/records/${record.id}`, putInit(record, headers))).status).toBe(status);
    }
  });

  test("takes no record away from a jurisdiction that it may not speak about", async (context) => {
    const store = await emptyStore(engine, context);
    const node = testApp(store);
    await store.accept([await sampleVersion({ jurisdiction: "fr" })], "each");
    const next = sampleService({ version: 2 });
    expect(await problemOf(await node.send(`/v1/records/${next.id}`, putInit(next)))).toMatchObject({
      kind: "forbidden",
      detail: "The API key of “be” does not allow records about “fr”.",
    });
  });

  test("makes no circle of two records that come at the same time", async (context) => {
    const store = await emptyStore(engine, context);
    const node = testApp(store);
    const versions = [await sampleVersion({ slug: "a" }), await sampleVersion({ slug: "b" })];
    await store.accept(versions, "each");
    const answers = await Promise.all(
      [
        sampleService({ slug: "a", version: 2, replaces: "be/service/b" }),
        sampleService({ slug: "b", version: 2, replaces: "be/service/a" }),
      ].map((record) => node.send(`/v1/records/${record.id}`, putInit(record))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  test("takes over an existing record about the same jurisdiction, of whatever publisher", async (context) => {
    const store = await emptyStore(engine, context);
    const node = testApp(store);
    await store.accept(
      [
        await sampleVersion({ slug: "be-line", ...compiled }),
        await sampleVersion({ slug: "fr-line", jurisdiction: "fr", ...compiled }),
      ],
      "each",
    );
    const codesOf = async (
      slug: string,
      replaces: `civic/service/${string}` | `be/service/${string}`,
      version = 1,
    ) => {
      const record = sampleService({ slug, replaces, version });
      const answer = await node.send(`/v1/records/${record.id}`, putInit(record));
      return answer.status === 201 ? [] : (await problemOf(answer)).findings?.map(({ code }) => code);
    };
    expect(await codesOf("own", "civic/service/fr-line")).toEqual(["replaces-other-jurisdiction"]);
    expect(await codesOf("own", "be/service/none")).toEqual(["replaces-not-there"]);
    expect(await codesOf("elsewhere", "civic/service/be-none")).toEqual([]);
    expect(await codesOf("own", "civic/service/be-line")).toEqual([]);
    expect(await codesOf("later", "be/service/own")).toEqual([]);
    expect(await codesOf("own", "be/service/later", 2)).toEqual(["replacement-circular"]);
  });
});

test("a row of records that replace one another has an end", async (context) => {
  const store = await emptyStore("embedded", context);
  const row = Array.from({ length: longestChain + 1 }, (_, index) =>
    sampleVersion({
      slug: `n-${index}`,
      ...(index > 0 && { replaces: `be/service/n-${index - 1}` as const }),
    }),
  );
  await store.accept(await Promise.all(row), "each");
  const record = sampleService({ replaces: `be/service/n-${longestChain}` });
  const answer = await testApp(store).send(`/v1/records/${record.id}`, putInit(record));
  expect((await problemOf(answer)).findings).toMatchObject([{ code: "replacement-chain-too-long" }]);
});
