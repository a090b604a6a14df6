import { QueryClient } from "@tanstack/react-query";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

let heldBackAt: typeof import("./standings.ts").heldBackAt;
let historyOf: typeof import("./standings.ts").historyOf;
let stateConfirmations: typeof import("./standings.ts").stateConfirmations;

// The client is made for the node that serves the page, once.
beforeAll(async () => {
  vi.stubGlobal("location", { origin: "http://node.test" });
  vi.resetModules();
  ({ heldBackAt, historyOf, stateConfirmations } = await import("./standings.ts"));
});

afterAll(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const notFound = { type: "urn:civic:problem:not-found", title: "Not found", status: 404 };

/** A node that gives these answers by path and query, and 404 to everything else. */
function nodeWith(answers: Readonly<Record<string, object>>): void {
  vi.stubGlobal("fetch", async (address: string) => {
    const { pathname, search } = new URL(address);
    const answer = answers[pathname + search];
    if (answer !== undefined) return Response.json(answer);
    const headers = { "content-type": "application/problem+json" };
    return new Response(JSON.stringify(notFound), { status: 404, headers });
  });
}

const asked = { signal: new AbortController().signal };
const id = "fr/service/114";
const versions = `/v1/records/${id}/versions?limit=20`;
const first = { version: 1, status: "active", at: "2026-11-03T09:53:10.000Z", signedBy: "NzbLs" };

describe("what States have confirmed", () => {
  const confirmed = () => new QueryClient().fetchQuery(stateConfirmations());

  test("is what the node says", async () => {
    const items = [
      { publisher: "fr", record: "civic/service/fr-114", version: 1, digest: "x", on: "2026-11-03" },
    ];
    nodeWith({ "/v1/confirmations": { items } });
    expect(await confirmed()).toEqual(items);
  });

  test("is nothing at a node that has no such answer", async () => {
    nodeWith({});
    expect(await confirmed()).toEqual([]);
  });
});

describe("the history of a record", () => {
  test("is its last versions", async () => {
    nodeWith({ [versions]: { items: [first], next: "further" } });
    expect(await historyOf(id, asked)).toEqual({ versions: [first], more: true });
  });

  test("ends where the node has no more", async () => {
    nodeWith({ [versions]: { items: [first] } });
    expect(await historyOf(id, asked)).toEqual({ versions: [first], more: false });
  });

  test("is not known of a node that does not say", async () => {
    nodeWith({});
    expect(await historyOf(id, asked)).toBeUndefined();
  });
});

test("what holds a record back is the dispute of it that is not settled", () => {
  const settled = { id, version: 2, settled: "sha-256:0" };
  const at = heldBackAt([settled, { id, version: 4 }, { ...settled, id: "fr/service/115" }]);
  expect([id, "fr/service/115", "fr/service/116"].map(at)).toEqual([4, undefined, undefined]);
});
