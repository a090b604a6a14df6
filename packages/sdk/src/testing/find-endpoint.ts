import { type Finding, finding } from "@civic/schema";
import { type JsonSchema, structureValidator } from "@civic/schema/browser";
import { type Endpoint, type EndpointId, endpoints } from "@civic/schema/endpoints";

/** What was asked of which endpoint, by its declaration. */
export interface Asked {
  readonly id: EndpointId;
  readonly endpoint: Endpoint;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** What is wrong with the parameters. */
  readonly findings: readonly Finding[];
}

/** The endpoint that a request is for; nothing where none has its path and method. */
export function findEndpoint(method: string, url: URL): Asked | undefined {
  for (const [id, endpoint] of Object.entries(endpoints) as [EndpointId, Endpoint][]) {
    const found = endpoint.method === method ? pathOf(endpoint).exec(url.pathname) : null;
    if (found === null) continue;
    const parameters = decoded(found.groups ?? {});
    const query = queryOf(url.searchParams, endpoint.query);
    const findings = [
      ...faults(withNumbers(parameters, endpoint.parameters), endpoint.parameters, "path"),
      ...faults(query, endpoint.query, "query"),
    ];
    return { id, endpoint, parameters, query, findings };
  }
  return undefined;
}

function pathOf({ path }: Endpoint): RegExp {
  return new RegExp(`^${path.replaceAll(".", "\\.").replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+?)")}$`);
}

function decoded(groups: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
}

function faults(
  values: Readonly<Record<string, unknown>>,
  schema: JsonSchema,
  place: "path" | "query",
): Finding[] {
  return structureValidator(schema)(values).findings.map((found): Finding => {
    const [, name = ""] = found.pointer.split("/");
    const value = values[name];
    if (found.code === "unknown-property")
      return finding("unknown-parameter", [place, name], { parameter: name });
    if (found.code === "wrong-type" && typeof value === "string")
      return finding("wrong-format", [place, name], { format: "WholeNumber", actual: value.slice(0, 60) });
    // Given once it has no number.
    const isOne = Array.isArray(value) && value.length === 1;
    return { ...found, pointer: `/${place}${isOne ? found.pointer.replace(/\/0$/, "") : found.pointer}` };
  });
}

function propertiesOf({ properties = {} }: JsonSchema): [string, JsonSchema][] {
  return Object.entries(properties as Readonly<Record<string, JsonSchema>>);
}

/** The query as its declaration has it: whole numbers as numbers, what may be repeated as lists. */
function queryOf(given: URLSearchParams, schema: JsonSchema): Record<string, unknown> {
  const lists = new Set(propertiesOf(schema).flatMap(([name, { type }]) => (type === "array" ? [name] : [])));
  const query = [...new Set(given.keys())].map((name) => {
    const values = given.getAll(name);
    return [name, lists.has(name) || values.length > 1 ? values : values[0]];
  });
  return withNumbers(Object.fromEntries(query), schema);
}

function withNumbers(values: Readonly<Record<string, unknown>>, schema: JsonSchema): Record<string, unknown> {
  const numbers = propertiesOf(schema).flatMap(([name, { type }]) => (type === "integer" ? [name] : []));
  const read = numbers.flatMap((name) => {
    const value = values[name];
    return typeof value === "string" && /^[1-9][0-9]*$/.test(value) ? [[name, Number(value)]] : [];
  });
  return { ...values, ...Object.fromEntries(read) };
}
