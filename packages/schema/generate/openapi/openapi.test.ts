import { describe, expect, test } from "vitest";
import written from "../../generated/openapi.json" with { type: "json" };
import { problemsOf } from "../../src/endpoints/layer-problems.ts";
import { problemKinds } from "../../src/endpoints/problem.ts";
import { declarations } from "../../src/model/endpoints/declarations.ts";
import type { Endpoint } from "../../src/model/endpoints/endpoint.ts";
import { recordKinds } from "../../src/records/kinds.ts";

interface Described {
  readonly $ref?: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly examples?: Readonly<Record<string, unknown>> }>>;
}

type Operation = Readonly<{ operationId: string; responses: Readonly<Record<string, Described>> }>;

const paths = written.paths as unknown as Readonly<Record<string, Readonly<Record<string, Operation>>>>;

type Node = Readonly<Record<string, unknown>>;

/** Every object of a JSON document, with its pointer. */
function objectsIn(value: unknown, pointer: string): [pointer: string, object: Node][] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, held]) => objectsIn(held, `${pointer}/${key}`));
  return Array.isArray(value) ? inner : [[pointer, value as Node], ...inner];
}

function resolve(reference: string): unknown {
  const keys = reference.slice(2).split("/");
  return keys.reduce<unknown>((at, key) => (at as Node | undefined)?.[key], written);
}

function responseOf({ responses }: Operation, status: number): Described | undefined {
  const declared = responses[status];
  return declared?.$ref === undefined ? declared : (resolve(declared.$ref) as Described);
}

function problemsDescribed(operation: Operation): string[] {
  return Object.keys(operation.responses).flatMap((status) => {
    const { content = {} } = responseOf(operation, Number(status)) ?? {};
    return Object.keys(content["application/problem+json"]?.examples ?? {});
  });
}

const declared: [string, Endpoint][] = Object.entries(declarations);

describe.each(declared)("the description of %s", (_, endpoint) => {
  const { path, method, body } = endpoint;
  const operations = paths[path] ?? {};
  const problems = problemsOf({ ...endpoint, takesBody: body !== undefined });

  test("names every problem that a request can end in, with the headers of its answer", () => {
    const operation = operations[method.toLowerCase()] as Operation;
    expect(problemsDescribed(operation).sort()).toEqual([...problems].sort());
    const headersOf = (status: number) => Object.keys(responseOf(operation, status)?.headers ?? {});
    for (const kind of problems) {
      expect(headersOf(problemKinds[kind].status)).toEqual(
        expect.arrayContaining(["X-Request-Id", "RateLimit", "Content-Language"]),
      );
    }
    expect(headersOf(405)).toContain("Allow");
    for (const status of [429, 503]) expect(headersOf(status)).toContain("Retry-After");
  });

  test("says what HEAD and OPTIONS answer", () => {
    const { get, head, options } = operations;
    expect(Object.keys(head?.responses ?? {})).toEqual(Object.keys(get?.responses ?? {}));
    expect(head?.responses["200"]?.content).toBeUndefined();
    expect(responseOf(options as Operation, 204)?.headers).toHaveProperty("Allow");
  });
});

test("every kind of problem is one that some endpoint answers", () => {
  const described = Object.values(paths).flatMap((path) => Object.values(path).flatMap(problemsDescribed));
  expect([...new Set(described)].sort()).toEqual(Object.keys(problemKinds).sort());
});

test("what is read under an ETag may be held already", () => {
  for (const { responses } of Object.values(paths).flatMap((path) => (path.get ? [path.get] : []))) {
    expect("304" in responses).toBe("ETag" in (responses["200"]?.headers ?? {}));
  }
});

test("every union that one property tells apart maps its values to named schemas", () => {
  const unions = objectsIn(written, "#").filter(([, { discriminator }]) => discriminator !== undefined);
  expect(unions.length).toBeGreaterThanOrEqual(6);
  for (const [pointer, { discriminator, oneOf }] of unions) {
    const { propertyName, mapping } = discriminator as { propertyName: string; mapping: object };
    const references = (oneOf as Node[]).map(({ $ref }) => $ref);
    expect([pointer, [...new Set(Object.values(mapping))]]).toEqual([pointer, references]);
    for (const [value, reference] of Object.entries(mapping)) {
      const { properties, required } = resolve(reference) as { properties: Node; required: string[] };
      const { const: only, enum: several = [only] } = properties[propertyName] as Node;
      expect(several).toContain(value);
      expect(required).toContain(propertyName);
    }
  }
  const { discriminator } = resolve("#/components/schemas/CivicRecord") as { discriminator: Node };
  expect(Object.keys(discriminator.mapping as object)).toEqual(recordKinds);
});

test("no union of objects, no object with members and no enumeration is written twice", () => {
  const places = new Map<string, string>();
  for (const [pointer, { description: _, title: __, ...schema }] of objectsIn(written.components, "")) {
    const { enum: codes, properties, oneOf } = schema;
    if (!Array.isArray(codes) && typeof properties !== "object" && !Array.isArray(oneOf)) continue;
    const text = JSON.stringify(schema);
    expect([pointer, places.get(text)]).toEqual([pointer, undefined]);
    places.set(text, pointer);
  }
});

test("every reference resolves, and every component is referred to", () => {
  const references = new Set(
    objectsIn(written, "#").flatMap(([, { $ref }]) => (typeof $ref === "string" ? [$ref] : [])),
  );
  for (const reference of references) expect([reference, resolve(reference)]).not.toContain(undefined);
  const { securitySchemes: _, ...sections } = written.components;
  for (const [section, components] of Object.entries(sections)) {
    for (const name of Object.keys(components))
      expect(references).toContain(`#/components/${section}/${name}`);
  }
});

test("every operation has its own id, is described, and belongs to a tag that is", () => {
  const operations = Object.values(paths).flatMap((path) => Object.values(path)) as (Operation & Node)[];
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  const tags = written.tags.map(({ name }) => [name]);
  for (const { tags: own, summary, description } of operations) {
    expect(tags).toContainEqual(own);
    for (const text of [summary, description]) expect(text).toMatch(/^[A-Z`].{10,}/);
  }
  expect(written.info.contact.url).toMatch(/^https:/);
});
