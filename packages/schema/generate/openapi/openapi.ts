import { declarations } from "../../src/model/endpoints/declarations.ts";
import type { Endpoint } from "../../src/model/endpoints/endpoint.ts";
import { languageHeader } from "../../src/model/endpoints/negotiation.ts";
import { resources } from "../../src/model/endpoints/resources.ts";
import { schemaVersion } from "../../src/records/schema-version.ts";
import type { JsonSchema } from "../json-schema.ts";
import { type Components, createComponents } from "./components.ts";
import { headerParameters, parametersOf, pathParameters } from "./parameters.ts";
import { shareRepeated } from "./repeated.ts";
import { headResponsesOf, optionsResponses, responsesOf } from "./responses.ts";
import { schemaOf } from "./schemas.ts";
import { nameVariants } from "./variants.ts";

/** OpenAPI 3.1 of a node, from the endpoint declarations. */
export function openapi(): JsonSchema {
  const components = createComponents();
  const paths: Record<string, JsonSchema> = {};
  for (const [id, endpoint] of Object.entries(declarations) as [string, Endpoint][]) {
    const { path } = endpoint;
    // What a path answers to OPTIONS is told under the first endpoint that it has.
    const { options = optionsOperation(id, endpoint, components), ...others } = paths[path] ?? {};
    paths[path] = { ...others, ...operations(id, endpoint, components), options };
  }
  nameVariants(components);
  shareRepeated(components);
  return {
    openapi: "3.1.1",
    info: {
      title: "CIVIC node",
      version: schemaVersion,
      summary: "National victim-assistance systems in one format.",
      description:
        "Describes systems, never persons. Every record names who speaks (`publisher`) and whom it describes (`jurisdiction`).",
      contact: { name: "CIVIC", url: "https://github.com/civic-exchange/civic" },
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    externalDocs: { url: "/docs/reference", description: "What records hold and what findings mean." },
    tags: Object.entries(resources).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      ...components.written(),
      securitySchemes: { key: { type: "http", scheme: "bearer", description: "API key of a publisher." } },
    },
  };
}

/** The operations of one endpoint; where it is read, `HEAD` is one of them. */
function operations(id: string, endpoint: Endpoint, components: Components): JsonSchema {
  const { method, summary, description, body, bodyMediaType, otherBodies, access } = endpoint;
  const described = {
    tags: tagsOf(id),
    parameters: parametersOf(endpoint, components),
    security: access === "key" ? [{ key: [] }] : [],
  };
  const operation = {
    operationId: id,
    ...described,
    summary,
    description,
    ...(body && {
      requestBody: {
        required: true,
        content: Object.fromEntries(
          Object.entries({ [bodyMediaType ?? "application/json"]: body, ...otherBodies }).map(
            ([type, form]) => [type, { schema: schemaOf(form, components) }],
          ),
        ),
      },
    }),
    responses: responsesOf(endpoint, components),
  };
  if (method !== "GET") return { [method.toLowerCase()]: operation };
  const head = {
    operationId: `${id}.head`,
    ...described,
    summary: `${summary}: headers alone`,
    description: "What `GET` answers, without a body.",
    responses: headResponsesOf(endpoint, components),
  };
  return { get: operation, head };
}

function optionsOperation(id: string, endpoint: Endpoint, components: Components): JsonSchema {
  return {
    operationId: `${id}.options`,
    tags: tagsOf(id),
    parameters: [...pathParameters(endpoint, components), ...headerParameters(languageHeader, components)],
    security: [],
    summary: "Ask what this address answers",
    description: "The methods of the address, and what a page of another origin may ask (CORS).",
    responses: optionsResponses(components),
  };
}

function tagsOf(id: string): string[] {
  return [id.slice(0, id.indexOf("."))];
}
