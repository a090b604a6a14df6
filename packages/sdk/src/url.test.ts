import { describe, expect, test } from "vitest";
import { urlOf } from "./url.ts";

const base = "https://node.example.org";

describe("path parameters", () => {
  test("fill the template", () => {
    const parameters = { publisher: "civic", kind: "service", slug: "fr-116006" };
    expect(urlOf(base, "/v1/records/{publisher}/{kind}/{slug}", { parameters })).toBe(
      "https://node.example.org/v1/records/civic/service/fr-116006",
    );
  });

  test("cannot leave their place", () => {
    const url = urlOf(base, "/a/{x}/b", { parameters: { x: "../../admin?k=v#f%2e" } });
    expect(url).toBe("https://node.example.org/a/..%2F..%2Fadmin%3Fk%3Dv%23f%252e/b");
    expect(new URL(url).pathname.split("/")).toHaveLength(4);
  });

  test.each(["", ".", "..", undefined])("refuses %j, which would address something else", (x) => {
    expect(() => urlOf(base, "/a/{x}", { parameters: { x } })).toThrow(TypeError);
  });

  test("keeps the path of the base", () => {
    expect(urlOf("https://example.org/civic", "/healthz")).toBe("https://example.org/civic/healthz");
  });
});

describe("query parameters", () => {
  test("leaves out what is undefined and keeps what is empty", () => {
    const query = { kind: "service", need: undefined, text: "", limit: 5 };
    expect(urlOf(base, "/v1/records", { query })).toBe(`${base}/v1/records?kind=service&text=&limit=5`);
  });

  test("gives no question mark when nothing is left", () => {
    expect(urlOf(base, "/v1/records", { query: { kind: undefined } })).toBe(`${base}/v1/records`);
  });

  test("survives a round trip whatever it holds", () => {
    const text = "aide & écoute = été+hiver #1 % “œuvre” 援助 😀";
    expect(new URL(urlOf(base, "/", { query: { text } })).searchParams.get("text")).toBe(text);
  });
});
