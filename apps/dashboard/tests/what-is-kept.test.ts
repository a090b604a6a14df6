import { describe, expect, test } from "vitest";
import { keepingOf } from "../service-worker/what-is-kept.ts";

const origin = "https://node.example";

function keeping(path: string, but: Partial<Parameters<typeof keepingOf>[0]> = {}) {
  return keepingOf({ url: origin + path, method: "GET", isNavigation: false, hasKey: false, ...but }, origin);
}

describe("kept for when the network goes", () => {
  test.each([
    ["/v1/projection", "answer"],
    ["/v1/records?kind=pathway&view=current&limit=200", "answer"],
    ["/v1/coverage?phase=emergency", "answer"],
    ["/v1/overview", "answer"],
    ["/v1/overview/treatment", "answer"],
    ["/v1/gaps/counts", "answer"],
    ["/v1/search-index", "answer"],
    ["/assets/index-a1b2c3.js", "asset"],
    ["/theme.js", "start"],
  ])("%s", (path, how) => {
    expect(keeping(path)).toBe(how);
  });

  test.each(["/", "/en", "/ar/incident", "/fr/countries/de"])("the page %s, by the one document", (path) => {
    expect(keeping(path, { isNavigation: true })).toBe("document");
  });
});

describe("never kept", () => {
  test.each([
    "/v1/records?q=typed",
    "/v1/search-index?q=typed",
    "/v1/records/civic/service/fr-cump",
    "/v1/admission",
    "/readyz",
  ])("%s", (path) => {
    expect(keeping(path)).toBeUndefined();
  });

  test("what is sent, what needs a key, and what another origin answers", () => {
    expect(keeping("/v1/projection", { method: "POST" })).toBeUndefined();
    expect(keeping("/v1/projection", { hasKey: true })).toBeUndefined();
    expect(keeping("/v1/projection", { url: "https://other.example/v1/projection" })).toBeUndefined();
  });

  test.each(["/docs", "/v1/records", "/schemas/record.json"])("other documents of the node: %s", (path) => {
    expect(keeping(path, { isNavigation: true })).toBeUndefined();
  });
});
