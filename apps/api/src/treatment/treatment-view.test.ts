import type { Criterion, TreatmentOfStates } from "@civic/schema";
import { ordinaryDay, treatmentLine, treatmentRows } from "@civic/schema/compute";
import { expect, test } from "vitest";
import { sampleService, sampleVersion } from "../../tests/support/sample-record.ts";
import { testApp, today } from "../../tests/support/test-app.ts";
import { emptyStore, engines } from "../../tests/support/test-store.ts";

const everybody: Criterion = { op: "country", fact: "event-country", states: ["be"] };
const belgians: Criterion = { op: "country", fact: "nationality", states: ["be"] };
const belgian = { slug: "a", eligibility: { criteria: everybody } };
const french = { slug: "b", publisher: "fr", jurisdiction: "fr" };

test.for(engines)("the equal treatment on %s is that of the page", async (engine, context) => {
  const node = testApp(await emptyStore(engine, context));
  const read = async () => {
    const response = await node.send("/v1/overview/treatment");
    return { etag: response.headers.get("etag") ?? "", body: (await response.json()) as TreatmentOfStates };
  };
  const day = ordinaryDay(today);
  expect((await read()).body).toEqual({ day, states: [] });
  await node.store.accept([await sampleVersion(belgian), await sampleVersion(french)], "each");
  const first = await read();
  const records = [sampleService(belgian), sampleService(french)];
  const states = ["be", "fr"];
  const asked = { person: "injured", today, day, events: states, homes: states } as const;
  const rows = [...treatmentRows(records, asked)].flatMap((row) => row ?? []);
  expect(first.body).toEqual({ day, states: rows.map((row) => treatmentLine(row, states, "both")) });
  expect(first.body.states[0]).toMatchObject({ event: "be", met: 1, states: { same: 1, closes: 0 } });
  const headers = { "if-none-match": first.etag };
  expect((await node.send("/v1/overview/treatment", { headers })).status).toBe(304);

  const closed = { ...belgian, version: 2, eligibility: { criteria: belgians } };
  await node.store.accept([await sampleVersion(closed)], "each");
  expect((await read()).body.states[0]).toMatchObject({ event: "be", states: { same: 0, closes: 1 } });
  await node.store.accept([await sampleVersion({ ...french, version: 2, status: "withdrawn" })], "each");
  expect((await read()).body.states.map(({ event, states: of }) => [event, of.closes])).toEqual([["be", 0]]);
});
