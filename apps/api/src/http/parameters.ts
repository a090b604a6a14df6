import { structureValidator } from "@civic/schema/browser";
import { type EndpointId, endpoints, type ParametersOf, type QueryOf } from "@civic/schema/endpoints";
import type { Refusal } from "../handlers/handler.ts";
import { parameterFindings } from "./parameter-findings.ts";

/** Parameters of a request as its endpoint declares them. */
export interface Parameters<Id extends EndpointId> {
  readonly parameters: ParametersOf<Id>;
  readonly query: QueryOf<Id>;
}

/** Reads the parameters of requests to one endpoint. What is declared is compiled once. */
export function parameterReader<Id extends EndpointId>(id: Id) {
  const findPath = reader(id, "parameters");
  const findQuery = reader(id, "query");

  return (path: Record<string, string>, url: string): Parameters<Id> | Refusal<"invalid-request"> => {
    const query = queryOf(url);
    // A path that is wrong is told alone: what is asked of nothing does not matter.
    const wrong = findPath(path) ?? findQuery(query);
    return wrong ?? { parameters: path as ParametersOf<Id>, query: query as QueryOf<Id> };
  };
}

function reader(id: EndpointId, place: "parameters" | "query") {
  const schema = endpoints[id][place];
  const described = { place: place === "query" ? "query" : "path", schema } as const;
  const validate = structureValidator(schema);
  return (values: Record<string, unknown>): Refusal<"invalid-request"> | undefined => {
    const { valid, findings } = validate(values);
    if (valid) return undefined;
    return { refused: "invalid-request", findings: parameterFindings(findings, values, described) };
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
