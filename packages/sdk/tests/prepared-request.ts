import { expect } from "vitest";
import { settingsOf } from "../src/options.ts";
import type { PreparedRequest } from "../src/transport.ts";

/** A request whose waits are noted instead of waited for. */
export function prepared(url: string, changes: Partial<PreparedRequest> = {}) {
  const waits: number[] = [];
  const { fetch, retry, timeout } = settingsOf({
    baseUrl: "http://127.0.0.1",
    retry: {
      random: () => 0.5,
      sleep: async (milliseconds) => void waits.push(milliseconds),
    },
  });
  const headers = new Headers();
  const request = {
    method: "GET",
    url,
    headers,
    body: null,
    fetch,
    retry,
    hooks: {},
    timeout,
    signal: undefined,
    ...changes,
  };
  return { request, waits };
}

/** What a promise rejects with. */
export function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.unreachable("it did not fail"),
    (error: unknown) => error,
  );
}

/** Something to wait for that a callback tells. */
export function latch() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}
