import { describe, expect, test } from "vitest";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { declarations } from "../model/endpoints/declarations.ts";
import type { Endpoint } from "../model/endpoints/endpoint.ts";
import { layerProblems, problemsOf } from "./layer-problems.ts";
import { problemKinds } from "./problem.ts";

const declared: [string, Endpoint][] = Object.entries(declarations);

describe.each(declared)("endpoint %s", (id, endpoint) => {
  test("names exactly the parameters of its path", () => {
    const named = [...endpoint.path.matchAll(/\{([a-z]+)\}/g)].map((match) => match[1]);
    expect(Object.keys(endpoint.parameters.shape)).toEqual(named);
  });

  test("names only what its handler answers: what a body, a key or a condition brings about comes by itself", () => {
    const { problems, access, body, bodyMediaType } = endpoint;
    for (const kind of problems) expect(Object.keys(problemKinds)).toContain(kind);
    // A key may also be refused by a handler, which alone knows whom the record is about: `forbidden` is of both.
    for (const kind of [...layerProblems.takesBody, "unauthorised"]) expect(problems).not.toContain(kind);
    const all = problemsOf({ ...endpoint, takesBody: body !== undefined });
    expect(all).toEqual(expect.arrayContaining([...problems, ...layerProblems.everyEndpoint]));
    // Lines may be any number.
    expect(all.includes("body-too-large")).toBe(body !== undefined && bodyMediaType === undefined);
    expect(all.includes("unauthorised")).toBe(access === "key");
    expect(new Set(all).size).toBe(all.length);
  });

  test("is in the OpenAPI description under its id", () => {
    const operations = (openapi.paths as Record<string, Record<string, { operationId: string }>>)[
      endpoint.path
    ];
    expect(operations?.[endpoint.method.toLowerCase()]?.operationId).toBe(id);
  });
});

test("one address and method belong to one endpoint", () => {
  const places = declared.map(([, endpoint]) => `${endpoint.method} ${endpoint.path}`);
  expect(new Set(places).size).toBe(places.length);
});
