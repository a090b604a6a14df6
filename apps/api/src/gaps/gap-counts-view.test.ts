import { expect, test } from "vitest";
import { sampleVersion } from "../../tests/support/sample-record.ts";
import { testApp } from "../../tests/support/test-app.ts";
import { emptyStore, engines } from "../../tests/support/test-store.ts";

const line = { slug: "line", contacts: [{ channel: "telephone" as const, number: "116006" }] };

interface Counts {
  readonly states: readonly {
    readonly jurisdiction: string;
    readonly described: boolean;
    readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  }[];
}

test.for(engines)("the counts of gaps on %s are those of the lists", async (engine, context) => {
  const node = testApp(await emptyStore(engine, context));
  const read = async () => {
    const response = await node.send("/v1/gaps/counts");
    return { etag: response.headers.get("etag") ?? "", body: (await response.json()) as Counts };
  };
  expect((await read()).body).toEqual({ states: [] });
  await node.store.accept([await sampleVersion(line)], "each");
  const first = await read();
  const listed = (await (await node.send("/v1/gaps?jurisdiction=be")).json()) as { gaps: { kind: string }[] };
  const of = (kind: string) => listed.gaps.filter((gap) => gap.kind === kind).length;
  const [state] = first.body.states;
  expect(state).toMatchObject({ jurisdiction: "be", described: true });
  expect(state?.kinds.map(({ kind, count }) => [kind, count])).toEqual(
    [...new Set(listed.gaps.map(({ kind }) => kind))].map((kind) => [kind, of(kind)]),
  );
  const headers = { "if-none-match": first.etag };
  expect((await node.send("/v1/gaps/counts", { headers })).status).toBe(304);
  await node.store.accept([await sampleVersion({ ...line, version: 2, status: "withdrawn" })], "each");
  expect((await read()).body).toEqual({ states: [] });
});
