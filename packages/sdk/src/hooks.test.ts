import { expect, test } from "vitest";
import { deadAddress, sendJson, sendProblem, startServer } from "../tests/local-server.ts";
import { createCivicClient } from "./client.ts";
import type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.ts";

function noted() {
  const requests: RequestEvent[] = [];
  const responses: ResponseEvent[] = [];
  const retries: RetryEvent[] = [];
  const hooks: Hooks = {
    request: (event) => void requests.push(event),
    response: (event) => void responses.push(event),
    retry: (event) => void retries.push(event),
  };
  return { hooks, requests, responses, retries };
}

const retry = { sleep: async () => undefined, random: () => 0 };

test("hear of every request, answer and retry, with the id that the node gave", async () => {
  const server = await startServer((response, _, place) => {
    const id = { "X-Request-Id": `id-${place}` };
    if (place === 0) sendProblem(response, 429, "too-many-requests", { ...id, "Retry-After": "7" });
    else sendJson(response, 200, { status: "ok" }, id);
  });
  const { hooks, requests, responses, retries } = noted();
  const civic = createCivicClient({ baseUrl: server.url, hooks, retry, apiKey: "secret" });
  await civic.codelists.list();
  const url = `${server.url}/v1/codelists`;
  const call = requests[0]?.call ?? 0;
  expect(call).toBeGreaterThan(0);
  expect(requests).toEqual([0, 1].map((attempt) => ({ call, method: "GET", url, attempt })));
  expect(responses.map(({ requestId, response, attempt }) => [requestId, response.status, attempt])).toEqual([
    ["id-0", 429, 0],
    ["id-1", 200, 1],
  ]);
  expect(retries).toMatchObject([
    { call, attempt: 0, delay: 7000, requestId: "id-0", response: { status: 429 } },
  ]);
  await civic.codelists.list();
  expect(requests[2]?.call).toBe(call + 1);
  expect(JSON.stringify([requests, responses, retries])).not.toContain("secret");
});

test("hear of a connection that failed", async () => {
  const { hooks, responses, retries } = noted();
  const civic = createCivicClient({ baseUrl: await deadAddress(), hooks, retry: { ...retry, retries: 2 } });
  await expect(civic.codelists.list()).rejects.toMatchObject({ name: "CivicNetworkError" });
  expect(responses).toEqual([]);
  expect(retries).toMatchObject([
    { attempt: 0, error: { name: "CivicNetworkError" } },
    { attempt: 1, error: { name: "CivicNetworkError" } },
  ]);
});

test.each(["request", "response", "retry"] as const)(
  "what the hook %s throws ends the call",
  async (name) => {
    const server = await startServer((response) => sendProblem(response, 503, "unavailable"));
    const wrong = new RangeError("a mistake of the hook");
    const hooks = {
      [name]: () => {
        throw wrong;
      },
    };
    const civic = createCivicClient({ baseUrl: server.url, hooks, retry });
    await expect(civic.codelists.list()).rejects.toBe(wrong);
    expect(server.seen).toHaveLength(name === "request" ? 0 : 1);
  },
);
