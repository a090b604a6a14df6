import type { Endpoint, ParametersOf } from "@civic/schema/endpoints";
import * as z from "zod";
import type { Refusal } from "../handlers/handler.ts";
import { parameterFindings } from "./parameter-findings.ts";

/** Parameters of a request as its endpoint declares them. */
export interface Parameters<E extends Endpoint> {
  readonly parameters: ParametersOf<E>;
  readonly query: z.output<E["query"]>;
}

/** Reads the parameters of requests to one endpoint. The schemas are compiled once, and run on the synchronous path. */
export function parameterReader<E extends Endpoint>(endpoint: E) {
  const readPath = reader(endpoint.parameters, "path");
  const readQuery = reader(endpoint.query, "query");

  return (path: Record<string, string>, url: string): Parameters<E> | Refusal<"invalid-request"> => {
    const parameters = readPath(path);
    if ("refused" in parameters) return parameters;
    const query = readQuery(queryOf(url));
    if ("refused" in query) return query;
    return { parameters: parameters.read as ParametersOf<E>, query: query.read as z.output<E["query"]> };
  };
}

function reader(schema: z.ZodObject, place: "path" | "query") {
  const compiled = z.compile(schema);
  return (values: Record<string, unknown>): { readonly read: unknown } | Refusal<"invalid-request"> => {
    const parsed = compiled.safeParse(values);
    if (parsed.success) return { read: parsed.data };
    const findings = parameterFindings(parsed.error.issues, schema, place, values);
    return { refused: "invalid-request", findings };
  };
}

/** The query as an object. A parameter that is repeated is a list, which no schema takes. */
function queryOf(url: string): Record<string, unknown> {
  const start = url.indexOf("?");
  if (start < 0) return {};
  const values = new Map<string, string | string[]>();
  for (const [name, value] of new URLSearchParams(url.slice(start + 1))) {
    const before = values.get(name);
    values.set(name, before === undefined ? value : [before, value].flat());
  }
  // Made from entries: a parameter called `__proto__` becomes a member like any other.
  return Object.fromEntries(values);
}
