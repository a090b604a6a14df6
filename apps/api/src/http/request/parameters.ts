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
  const pathNumbers = namesOfType(endpoints[id].parameters, "integer");
  const numbers = namesOfType(endpoints[id].query, "integer");
  const lists = namesOfType(endpoints[id].query, "array");

  return (
    path: Readonly<Record<string, string>>,
    url: string,
  ): Parameters<Id> | Refusal<"invalid-request"> => {
    const parameters = pathNumbers.size === 0 ? path : withNumbers({ ...path }, pathNumbers);
    const query = withLists(withNumbers(queryOf(url), numbers), lists);
    // A path that is wrong is told alone: what is asked of nothing does not matter.
    const wrong = findPath(parameters) ?? findQuery(query);
    return wrong ?? { parameters: parameters as ParametersOf<Id>, query: query as QueryOf<Id> };
  };
}

function reader(id: EndpointId, place: "parameters" | "query") {
  const schema = endpoints[id][place];
  const named = place === "query" ? "query" : "path";
  const lists = namesOfType(schema, "array");
  const validate = structureValidator(schema);
  return (values: Readonly<Record<string, unknown>>): Refusal<"invalid-request"> | undefined => {
    const { valid, findings } = validate(values);
    if (valid) return undefined;
    return {
      refused: "invalid-request",
      findings: parameterFindings(findings, values, { place: named, lists }),
    };
  };
}

/** Longest name of a parameter that is told as it was sent; those that are declared are much shorter. */
const longestName = 100;

/** The query as an object. A parameter that is repeated is a list, which the schemas of few take. */
function queryOf(url: string): Record<string, unknown> {
  const start = url.indexOf("?");
  if (start < 0) return {};
  const values = new Map<string, string | string[]>();
  for (const [sent, value] of new URLSearchParams(url.slice(start + 1))) {
    const name = sent.length > longestName ? `${[...sent].slice(0, longestName).join("")}…` : sent;
    const before = values.get(name);
    values.set(name, before === undefined ? value : [before, value].flat());
  }
  // Made from entries: a parameter called `__proto__` becomes a member like any other.
  return Object.fromEntries(values);
}

/** Names of the parameters that are declared to be of a type. */
function namesOfType({ properties = {} }: JsonSchema, wanted: "integer" | "array"): ReadonlySet<string> {
  const declared = Object.entries(properties as Readonly<Record<string, JsonSchema>>);
  return new Set(declared.filter(([, { type }]) => type === wanted).map(([name]) => name));
}

/** What may be given several times is a list, also where it is given once. */
function withLists(query: Record<string, unknown>, lists: ReadonlySet<string>): Record<string, unknown> {
  for (const name of lists) {
    const value = query[name];
    if (typeof value === "string") query[name] = [value];
  }
  return query;
}

/** An address says everything as text: what is to be a whole number becomes one, where it is written like one. */
function withNumbers(query: Record<string, unknown>, numbers: ReadonlySet<string>): Record<string, unknown> {
  for (const name of numbers) {
    const value = query[name];
    if (typeof value !== "string" || !/^[1-9][0-9]*$/.test(value)) continue;
    // Beyond what a number holds exactly, any is beyond what is declared.
    query[name] = Math.min(Number(value), Number.MAX_SAFE_INTEGER);
  }
  return query;
}
