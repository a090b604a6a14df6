import { type JsonSchema, structureValidator } from "@civic/schema/browser";
import { type EndpointId, endpoints, type ParametersOf, type QueryOf } from "@civic/schema/endpoints";
import type { Refusal } from "../../handlers/handler.ts";
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
  const numbers = wholeNumbers(endpoints[id].query);

  return (path: Record<string, string>, url: string): Parameters<Id> | Refusal<"invalid-request"> => {
    const query = withNumbers(queryOf(url), numbers);
    // A path that is wrong is told alone: what is asked of nothing does not matter.
    const wrong = findPath(path) ?? findQuery(query);
    return wrong ?? { parameters: path as ParametersOf<Id>, query: query as QueryOf<Id> };
  };
}

function reader(id: EndpointId, place: "parameters" | "query") {
  const schema = endpoints[id][place];
  const named = place === "query" ? "query" : "path";
  const validate = structureValidator(schema);
  return (values: Record<string, unknown>): Refusal<"invalid-request"> | undefined => {
    const { valid, findings } = validate(values);
    if (valid) return undefined;
    return { refused: "invalid-request", findings: parameterFindings(findings, values, named) };
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

/** Names of the parameters that are declared as whole numbers. */
function wholeNumbers({ properties = {} }: JsonSchema): ReadonlySet<string> {
  const declared = Object.entries(properties as Readonly<Record<string, JsonSchema>>);
  return new Set(declared.filter(([, { type }]) => type === "integer").map(([name]) => name));
}

/** A query says everything as text: what is to be a whole number becomes one, where it is written like one. */
function withNumbers(
  query: Record<string, unknown>,
  numbers: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  for (const name of numbers) {
    const value = query[name];
    if (typeof value !== "string" || !/^[1-9][0-9]*$/.test(value)) continue;
    // Beyond what a number holds exactly, any is beyond what is declared.
    query[name] = Math.min(Number(value), Number.MAX_SAFE_INTEGER);
  }
  return query;
}
