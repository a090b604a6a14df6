import { expect, test } from "vitest";
import { mostAnswers } from "../src/store/exchanging/answered-requests.ts";
import { namedService as service } from "./support/sample-record.ts";
import { outcomes, type PublishedSet, refusedFor, send, taken } from "./support/sets.ts";
import { problemOf, testApp } from "./support/test-app.ts";
import { emptyPlace, emptyStore, engines, openTestStore, runSql } from "./support/test-store.ts";

test.for(engines)(
  "a set is done once where it is sent twice under one name, and answered the same, on %s",
  async (engine, context) => {
    const place = await emptyPlace(engine, context);
    const store = await openTestStore(place);
    const node = testApp(store);
    const name = '"first load"';
    const first = await (await send(node, [service("a")], { name })).text();
    expect(await (await send(node, [service("a")], { name })).text()).toBe(first);
    expect(first).toContain('"added"');
    expect(await refusedFor(node, [service("b")], { name })).toEqual(["idempotency-mismatch"]);
    expect(outcomes(await taken(node, [service("a")], { name: '"other"' }))).toEqual(["unchanged"]);
    expect((await problemOf(await send(node, [service("a")], { name: '"' }))).kind).toBe("invalid-request");
    for (let index = 0; index < mostAnswers; index += 1)
      await taken(node, [service("a")], { name: `n${index}` });
    const [kept] = await runSql(place, "select count(*) as count from answered_request");
    expect(Number(kept?.count)).toBe(mostAnswers);
  },
);

test("two processes do a set once, whichever is asked", async (context) => {
  const place = await emptyPlace("PostgreSQL", context);
  const nodes = [testApp(await openTestStore(place)), testApp(await openTestStore(place))] as const;
  const versions = Array.from({ length: 50 }, (_, index) => service(`r${index}`));
  const answers = await Promise.all(nodes.map((node) => taken(node, versions, { name: '"both"' })));
  expect(answers[0]).toEqual(answers[1]);
  expect(outcomes(answers[0] as PublishedSet)).toEqual(Array(50).fill("added"));
  expect(await nodes[0].store.revision()).toBe(50);
});

test("a request that is under way is not begun a second time", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const versions = Array.from({ length: 50 }, (_, index) => service(`r${index}`));
  const [first, second] = await Promise.all([
    send(node, versions, { name: '"same"' }),
    send(node, versions, { name: '"same"' }),
  ]);
  expect([first.status, second.status].sort()).toEqual([200, 409]);
  const late = first.status === 409 ? first : second;
  expect((await problemOf(late)).kind).toBe("idempotency-running");
});
