import * as z from "zod";
import type { Endpoint, ParameterSchema } from "../../src/model/endpoints/endpoint.ts";
import { languageHeader } from "../../src/model/endpoints/negotiation.ts";
import type { JsonSchema } from "../json-schema.ts";
import { type Components, componentName } from "./components.ts";
import { namedSchema } from "./repeated.ts";
import { schemaOf } from "./schemas.ts";

/** What a request to an endpoint may say in its path, its query and its headers. */
export function parametersOf(endpoint: Endpoint, components: Components): JsonSchema[] {
  return [
    ...placed("path", endpoint.parameters, components),
    ...placed("query", endpoint.query, components),
    ...headerParameters({ ...languageHeader, ...endpoint.requestHeaders }, components),
  ];
}

/** The part of them that is in the path, which every method of it has. */
export function pathParameters({ parameters }: Endpoint, components: Components): JsonSchema[] {
  return placed("path", parameters, components);
}

/** Request headers by name, with their meaning. */
export function headerParameters(
  headers: Readonly<Record<string, string>>,
  components: Components,
): JsonSchema[] {
  return Object.entries(headers).map(([name, description]) =>
    components.share("parameters", componentName(name), {
      name,
      in: "header",
      required: false,
      description,
      schema: { type: "string" },
    }),
  );
}

function placed(place: "path" | "query", schema: ParameterSchema, components: Components): JsonSchema[] {
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
      schema: namedSchema(name, schemaOf(inner as z.ZodType, components), { components }),
    };
  });
}
