import { describe, expect, test } from "vitest";
import { settingsOf } from "./options.ts";
import { retryAfter, retryDelay } from "./retry.ts";

const now = Date.parse("2026-11-23T10:00:00Z");
const policy = {
  ...settingsOf({ baseUrl: "http://127.0.0.1" }).retry,
  random: () => 0.5,
  now: () => now,
};

const headers = new Headers();

function answer(status: number, headers: Record<string, string> = {}) {
  return { status, headers: new Headers(headers) };
}

describe("whether", () => {
  test.each(["GET", "PUT"])("%s is sent again when the connection failed", (method) => {
    expect(retryDelay(policy, { headers, method, attempt: 0 })).toBe(150);
  });

  test("POST is sent again only where the node did nothing", () => {
    expect(retryDelay(policy, { headers, method: "POST", attempt: 0 })).toBeUndefined();
    expect(
      retryDelay(policy, { headers, method: "POST", attempt: 0, response: answer(503) }),
    ).toBeUndefined();
    const limited = answer(429, { "Retry-After": "2" });
    expect(retryDelay(policy, { headers, method: "POST", attempt: 0, response: limited })).toBe(2150);
    expect(retryDelay(policy, { headers, method: "POST", attempt: 3, response: limited })).toBeUndefined();
  });

  test("POST is sent again as PUT is where it has a name by which it is known", () => {
    const named = new Headers({ "Idempotency-Key": '"load"' });
    expect(retryDelay(policy, { headers: named, method: "POST", attempt: 0 })).toBe(150);
    expect(retryDelay(policy, { headers: named, method: "POST", attempt: 0, response: answer(503) })).toBe(
      150,
    );
  });

  test.each([408, 429, 502, 503, 504])("%d passes", (status) => {
    expect(retryDelay(policy, { headers, method: "GET", attempt: 0, response: answer(status) })).toBe(150);
  });

  test.each([200, 201, 304, 400, 401, 403, 404, 409, 410, 412, 413, 417, 422, 431, 500, 501])(
    "%d does not pass",
    (status) => {
      expect(
        retryDelay(policy, { headers, method: "GET", attempt: 0, response: answer(status) }),
      ).toBeUndefined();
    },
  );

  test("ends with the last retry", () => {
    expect(retryDelay(policy, { headers, method: "GET", attempt: 2 })).toBeDefined();
    expect(retryDelay(policy, { headers, method: "GET", attempt: 3 })).toBeUndefined();
  });
});

describe("when", () => {
  const patient = { ...policy, retries: 20 };
  const delays = (random: number) =>
    [0, 1, 2, 5, 6, 19].map((attempt) =>
      retryDelay({ ...patient, random: () => random }, { headers, method: "GET", attempt }),
    );

  test("the bound doubles until the greatest, and the wait is anywhere below it", () => {
    expect(delays(1)).toEqual([300, 600, 1200, 9600, 10_000, 10_000]);
    expect(delays(0.25)).toEqual([75, 150, 300, 2400, 2500, 2500]);
    expect(delays(0)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("never before the node asks", () => {
    const response = answer(503, { "Retry-After": "7" });
    expect(retryDelay({ ...policy, random: () => 0 }, { headers, method: "GET", attempt: 0, response })).toBe(
      7000,
    );
    expect(retryDelay(policy, { headers, method: "GET", attempt: 0, response })).toBe(7150);
  });

  test("not at all when the node asks for longer than the caller wants to wait", () => {
    const within = answer(429, { "Retry-After": "60" });
    const beyond = answer(429, { "Retry-After": "61" });
    expect(retryDelay(policy, { headers, method: "GET", attempt: 0, response: within })).toBe(60_150);
    expect(retryDelay(policy, { headers, method: "GET", attempt: 0, response: beyond })).toBeUndefined();
  });
});

describe("Retry-After", () => {
  test.each([
    ["0", 0],
    ["120", 120_000],
    ["Mon, 23 Nov 2026 10:00:05 GMT", 5000],
    ["Mon, 23 Nov 2026 09:00:00 GMT", 0],
    ["soon", 0],
    ["-5", 0],
    ["", 0],
    [null, 0],
    [undefined, 0],
  ])("%j asks for %d ms", (header, milliseconds) => {
    expect(retryAfter(header, now)).toBe(milliseconds);
  });
});
