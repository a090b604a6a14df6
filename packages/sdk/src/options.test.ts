import { describe, expect, test } from "vitest";
import { checkedTimeout, settingsOf } from "./options.ts";

const baseUrl = "http://127.0.0.1:8080";

describe("baseUrl", () => {
  test.each([
    ["http://127.0.0.1:8080", "http://127.0.0.1:8080"],
    ["http://127.0.0.1:8080/", "http://127.0.0.1:8080"],
    ["https://example.org/civic///", "https://example.org/civic"],
    [new URL("HTTPS://Example.ORG:443/a"), "https://example.org/a"],
  ])("%s is kept as %s", (given, kept) => {
    expect(settingsOf({ baseUrl: given }).baseUrl).toBe(kept);
  });

  test.each([
    "",
    "/v1",
    "node.example.org",
    "ftp://example.org",
    "file:///etc/passwd",
    "https://example.org/?a=b",
    "https://example.org/#a",
    undefined as never,
    7 as never,
  ])("%j is refused", (given) => {
    expect(() => settingsOf({ baseUrl: given })).toThrow(/^baseUrl must be/);
  });

  test("is missing where nothing is given", () => {
    expect(() => settingsOf(undefined as never)).toThrow(/^baseUrl must be/);
  });

  test("a password in it is refused and not repeated", () => {
    expect(() => settingsOf({ baseUrl: "https://me:secret@example.org" })).toThrow(
      /^baseUrl must be http\(s\):\/\/host\/path and no more$/,
    );
  });
});

describe("timeout", () => {
  test("is 30 seconds by default and may be endless", () => {
    expect(settingsOf({ baseUrl }).timeout).toBe(30_000);
    expect(settingsOf({ baseUrl, timeout: Infinity }).timeout).toBe(Infinity);
  });

  test.each([0, -1, Number.NaN])("%d is refused", (timeout) => {
    expect(() => settingsOf({ baseUrl, timeout })).toThrow(TypeError);
    expect(() => checkedTimeout(timeout)).toThrow(TypeError);
  });
});

describe("apiKey", () => {
  test("may be left out", () => {
    expect(settingsOf({ baseUrl, apiKey: undefined }).apiKey).toBeUndefined();
  });

  test.each(["", "two words", "line\n", "clé"])("%j is refused, and not repeated", (apiKey) => {
    expect(() => settingsOf({ baseUrl, apiKey: apiKey as never })).toThrow(
      /^apiKey must be printable ASCII without spaces$/,
    );
  });
});

describe("what is no option", () => {
  test.each([
    [{ baseURL: "http://127.0.0.1" }, "baseURL is not an option"],
    [{ retry: { attempts: 3 } }, "retry.attempts is not an option"],
    [{ cache: { size: 3 } }, "cache.size is not an option"],
    [{ hooks: { error: () => undefined } }, "hooks.error is not an option"],
  ])("%j is refused by its name", (given, message) => {
    expect(() => settingsOf({ baseUrl, ...given } as never)).toThrow(new TypeError(message));
  });
});

describe("retry and cache", () => {
  test("are on by default", () => {
    const { retry, cache } = settingsOf({ baseUrl });
    expect(retry).toMatchObject({ retries: 3, baseDelay: 300, maxDelay: 10_000, maxRetryAfter: 60_000 });
    expect(cache).toEqual({});
  });

  test("can be switched off", () => {
    const { retry, cache } = settingsOf({ baseUrl, retry: false, cache: false });
    expect(retry.retries).toBe(0);
    expect(cache).toBeUndefined();
  });

  test("keep the default of what is undefined", () => {
    const random = () => 0.5;
    const { retry } = settingsOf({ baseUrl, retry: { retries: undefined, random } });
    expect(retry).toMatchObject({ retries: 3, random });
  });
});

test("the platform's fetch is looked up at each call", async () => {
  const { fetch } = settingsOf({ baseUrl });
  const original = globalThis.fetch;
  globalThis.fetch = async () => new Response("replaced later");
  try {
    expect(await (await fetch(baseUrl, {})).text()).toBe("replaced later");
  } finally {
    globalThis.fetch = original;
  }
});
