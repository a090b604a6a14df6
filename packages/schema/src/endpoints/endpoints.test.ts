import { describe, expect, test } from "vitest";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { declarations } from "../model/endpoints/declarations.ts";
import type { Endpoint } from "../model/endpoints/endpoint.ts";
import { problemKinds } from "./problem.ts";

const declared: [string, Endpoint][] = Object.entries(declarations);

describe.each(declared)("endpoint %s", (id, endpoint) => {
  test("names exactly the parameters of its path", () => {
    const named = [...endpoint.path.matchAll(/\{([a-z]+)\}/g)].map((match) => match[1]);
    expect(Object.keys(endpoint.parameters.shape)).toEqual(named);
  });

  test("has a problem for a body, a key and a query", () => {
    for (const kind of endpoint.problems) expect(Object.keys(problemKinds)).toContain(kind);
    if (endpoint.body) expect(endpoint.problems).toContain("not-json");
    if (endpoint.access === "key") expect(endpoint.problems).toContain("unauthorised");
    if (Object.keys(endpoint.query.shape).length > 0) expect(endpoint.problems).toContain("invalid-request");
  });

  test("is in the OpenAPI description under its id", () => {
    const operations = (openapi.paths as Record<string, Record<string, { operationId: string }>>)[
      endpoint.path
    ];
    expect(operations?.[endpoint.method.toLowerCase()]?.operationId).toBe(id);
  });
});

test("every reference of the OpenAPI description resolves", () => {
  const references = [...JSON.stringify(openapi).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
    (match) => match[1],
  );
  expect(references.length).toBeGreaterThan(50);
  for (const name of new Set(references)) expect(Object.keys(openapi.components.schemas)).toContain(name);
});

test("one address and method belong to one endpoint", () => {
  const places = declared.map(([, endpoint]) => `${endpoint.method} ${endpoint.path}`);
  expect(new Set(places).size).toBe(places.length);
});
