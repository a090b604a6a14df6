import { CivicInvalidAnswerError, CivicNetworkError } from "@civic/sdk";
import { afterEach, expect, test, vi } from "vitest";
import { fetchOrKept } from "./kept-copies.ts";
import { createQueryClient } from "./query-client.ts";

afterEach(() => vi.unstubAllGlobals());

const url = "http://node.example/v1/overview";

/** How the cache of the browser was used, one entry a request. */
async function asked(errors: readonly Error[]): Promise<readonly (RequestCache | undefined)[]> {
  const fetched = vi.fn<typeof fetch>(async () => new Response("{}"));
  vi.stubGlobal("fetch", fetched);
  const failures = [...errors];
  const client = createQueryClient();
  await client.fetchQuery({
    queryKey: [url],
    retry: errors.length,
    retryDelay: 0,
    queryFn: async () => {
      await fetchOrKept(url, {});
      const error = failures.shift();
      if (error !== undefined) throw error;
      return null;
    },
  });
  await fetchOrKept(url, {});
  client.clear();
  return fetched.mock.calls.map(([, init]) => init?.cache);
}

test("a node that was not reached is asked as before", async () => {
  expect(await asked([new CivicNetworkError("x")])).toEqual([undefined, undefined, undefined]);
});

test("after an answer that nobody can read, the cache of the browser is passed by until one can be read", async () => {
  const unreadable = () => new CivicInvalidAnswerError("not-json", "x");
  expect(await asked([unreadable(), unreadable()])).toEqual([undefined, "reload", "reload", undefined]);
});
