import * as z from "zod";
import { type ProblemKind, problemKinds } from "../src/endpoints/problem.ts";
import { en as titles } from "../src/endpoints/problem-titles/en.ts";
import { declarations } from "../src/model/endpoints/declarations.ts";
import type { Endpoint, ParameterSchema } from "../src/model/endpoints/endpoint.ts";
import { languageHeader } from "../src/model/endpoints/negotiation.ts";
import { problem } from "../src/model/endpoints/problem.ts";
import { schemaVersion } from "../src/records/schema-version.ts";
import { bundledSchema, type JsonSchema, toJsonSchema } from "./json-schema.ts";

/** OpenAPI 3.1 of a node, from the endpoint declarations. */
export function openapi(): JsonSchema {
  const components = new Map<string, unknown>();
  collect(bundledSchema(), components, "CivicRecord");
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [id, endpoint] of Object.entries(declarations) as [string, Endpoint][]) {
    const operations = paths[endpoint.path] ?? {};
    operations[endpoint.method.toLowerCase()] = operation(id, endpoint, components);
    paths[endpoint.path] = operations;
  }
  return {
    openapi: "3.1.1",
    info: {
      title: "CIVIC node",
      version: schemaVersion,
      summary: "National victim-assistance systems in one format.",
      description:
        "Describes systems, never persons. Every record names who speaks (`publisher`) and whom it describes (`jurisdiction`).",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    paths,
    components: {
      schemas: Object.fromEntries([...components].sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: { key: { type: "http", scheme: "bearer", description: "API key of a publisher." } },
    },
  };
}

function operation(id: string, endpoint: Endpoint, components: Map<string, unknown>): JsonSchema {
  const [resource = ""] = id.split(".");
  return {
    operationId: id,
    tags: [resource],
    summary: endpoint.summary,
    ...(endpoint.description && { description: endpoint.description }),
    parameters: [
      ...parameters("path", endpoint.parameters, components),
      ...parameters("query", endpoint.query, components),
      ...Object.entries({ ...languageHeader, ...endpoint.requestHeaders }).map(([name, description]) => ({
        name,
        in: "header",
        required: false,
        description,
        schema: { type: "string" },
      })),
    ],
    ...(endpoint.body && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: schemaOf(endpoint.body, components) } },
      },
    }),
    responses: { ...successes(endpoint, components), ...failures(endpoint.problems, components) },
    security: endpoint.access === "key" ? [{ key: [] }] : [],
  };
}

function parameters(
  place: "path" | "query",
  schema: ParameterSchema,
  components: Map<string, unknown>,
): JsonSchema[] {
  return Object.entries(schema.shape).map(([name, parameter]) => {
    const inner = parameter instanceof z.ZodOptional ? parameter.unwrap() : parameter;
    const described =
      z.globalRegistry.get(parameter as z.ZodType)?.description ??
      z.globalRegistry.get(inner as z.ZodType)?.description;
    return {
      name,
      in: place,
      required: place === "path",
      ...(described && { description: described }),
      schema: schemaOf(inner as z.ZodType, components),
    };
  });
}

function successes(endpoint: Endpoint, components: Map<string, unknown>): JsonSchema {
  const conditional =
    endpoint.requestHeaders && "If-None-Match" in endpoint.requestHeaders && endpoint.method === "GET";
  const answers = Object.entries(endpoint.answers).map(([status, answer]) => [
    status,
    {
      description: answer.description,
      ...(answer.headers && { headers: describedHeaders(answer.headers) }),
      // Without its parameters: readers of the description compare types, not texts.
      content: { [answer.mediaType.replace(/;.*/, "")]: { schema: schemaOf(answer.schema, components) } },
    },
  ]);
  const headers = describedHeaders({ ETag: "The one that was named." });
  const held = { description: "A copy already held is still right.", headers };
  return Object.fromEntries(conditional ? [...answers, ["304", held]] : answers);
}

function describedHeaders(headers: Readonly<Record<string, string>>): JsonSchema {
  return Object.fromEntries(
    Object.entries(headers).map(([name, description]) => [name, { description, schema: { type: "string" } }]),
  );
}

function failures(kinds: readonly ProblemKind[], components: Map<string, unknown>): JsonSchema {
  const schema = schemaOf(problem, components);
  const statuses = [...new Set(kinds.map((kind) => problemKinds[kind].status))].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const named = kinds.filter((kind) => problemKinds[kind].status === status);
      const description = named.map((kind) => `\`${kind}\`: ${titles[kind]}.`).join(" ");
      const headers = describedHeaders({ "Content-Language": "Language of title, detail and sentences." });
      return [String(status), { description, headers, content: { "application/problem+json": { schema } } }];
    }),
  );
}

/** Moves the definitions of a schema into the components and gives back the schema, or a reference to it. */
function schemaOf(schema: z.ZodType, components: Map<string, unknown>): unknown {
  const { $schema: _, ...json } = toJsonSchema(schema);
  return collect(json, components, undefined);
}

function collect(schema: JsonSchema, components: Map<string, unknown>, name: string | undefined): unknown {
  const { $schema: _schema, $id: _id, $defs, ...rest } = schema;
  for (const [key, definition] of Object.entries(($defs ?? {}) as Record<string, JsonSchema>)) {
    components.set(key, relocate(definition));
  }
  const relocated = relocate(rest) as JsonSchema;
  if (name) components.set(name, relocated);
  const title = relocated.title;
  const known = typeof title === "string" && components.has(title) && Object.keys(relocated).length > 1;
  return known ? { $ref: `#/components/schemas/${title}` } : relocated;
}

function relocate(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(relocate);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key === "$ref" && typeof inner === "string"
        ? [key, inner.replace("#/$defs/", "#/components/schemas/")]
        : [key, relocate(inner)],
    ),
  );
}
