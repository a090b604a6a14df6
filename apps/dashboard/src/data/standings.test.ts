import { QueryClient } from "@tanstack/react-query";
import { afterEach, describe, expect, test, vi } from "vitest";
import { signatureOf, stateConfirmations } from "./standings.ts";

afterEach(() => vi.unstubAllGlobals());

/** A node that gives these answers by method and path, and 404 to everything else. */
function nodeWith(answers: Readonly<Record<string, Response>>): void {
  vi.stubGlobal("location", { origin: "http://node.test" });
  vi.stubGlobal("fetch", async (url: URL, { method = "GET" }: RequestInit) => {
    return answers[`${method} ${url.pathname}`] ?? new Response("", { status: 404 });
  });
}

const asked = { signal: new AbortController().signal };
const path = "/v1/records/fr/service/114";
const head = (signature: string) => new Response("", { headers: { "Civic-Signature": signature } });
const confirmation = {
  publisher: "fr",
  record: "civic/service/fr-114",
  version: 1,
  digest: "x",
  on: "2026-11-03",
};

describe("what States have confirmed", () => {
  const confirmed = () => new QueryClient().fetchQuery(stateConfirmations());

  test("is what the node says, without what is no confirmation", async () => {
    const items = [confirmation, null, { ...confirmation, version: "1" }];
    nodeWith({ "GET /v1/confirmations": Response.json({ items }) });
    expect(await confirmed()).toEqual([confirmation]);
  });

  test("is nothing at a node that has no such answer", async () => {
    nodeWith({});
    expect(await confirmed()).toEqual([]);
    nodeWith({ "GET /v1/confirmations": Response.json({ items: "none" }) });
    expect(await confirmed()).toEqual([]);
  });
});

describe("the signature of a record", () => {
  const signed = (jws: unknown) =>
    nodeWith({ [`HEAD ${path}`]: head("signed"), [`GET ${path}/signature`]: Response.json(jws) });

  test("names the key of its protected header", async () => {
    signed({ protected: btoa('{"alg":"ES256","kid":"NzbLs"}') });
    expect(await signatureOf("fr/service/114", asked)).toEqual({ state: "signed", key: "NzbLs" });
  });

  test.each([{}, { protected: "!" }, { protected: btoa("[") }, { protected: btoa("{}") }])(
    "names none where %j is what came",
    async (jws) => {
      signed(jws);
      expect(await signatureOf("fr/service/114", asked)).toEqual({ state: "signed" });
    },
  );

  test("is none, or not known of an older node", async () => {
    nodeWith({ [`HEAD ${path}`]: head("unsigned") });
    expect(await signatureOf("fr/service/114", asked)).toEqual({ state: "unsigned" });
    nodeWith({ [`HEAD ${path}`]: new Response("") });
    expect(await signatureOf("fr/service/114", asked)).toEqual({ state: "unknown" });
  });
});
