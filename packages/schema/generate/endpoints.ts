import type * as z from "zod";
import { declarations } from "../src/model/endpoints/declarations.ts";
import type { Endpoint } from "../src/model/endpoints/endpoint.ts";
import { problem } from "../src/model/endpoints/problem.ts";
import { referredName } from "../src/structure/references.ts";
import { banner } from "./banner.ts";
import { type JsonSchema, toJsonSchema } from "./json-schema.ts";

const declared: readonly (readonly [string, Endpoint])[] = Object.entries(declarations);

/** Schemas of everything a node answers in JSON, lines of streams and problems among them. */
export function answerSchemas(): z.ZodType[] {
  const answers = declared.flatMap(([, { answers }]) => Object.values(answers));
  return [problem, ...answers.filter(isJson).map(({ schema }) => schema)];
}

/** What an endpoint takes in its path and its query, by the name of the type: `RecordsListQuery`. */
export function parameterTypes(): Record<string, JsonSchema> {
  const types = declared.map(([id, { parameters, query }]) => ({
    ...typed(typeName(id, "Parameters"), `Path parameters of \`${id}\`.`, parameters),
    ...typed(typeName(id, "Query"), `Query parameters of \`${id}\`.`, query),
  }));
  return Object.assign({}, ...types);
}

function typed(name: string, description: string, schema: z.ZodType): Record<string, JsonSchema> {
  const { $schema: _, $defs = {}, ...rest } = toJsonSchema(schema);
  if (isEmpty(rest)) return {};
  return { ...($defs as Record<string, JsonSchema>), [name]: { ...rest, description } };
}

/** `generated/endpoints/`: the routes, which the client reads, and all of the declarations, which a node reads. */
export function endpointFiles(): Map<string, string> {
  return new Map([
    ["endpoints/routes.ts", routesFile()],
    ["endpoints/declared.ts", declaredFile()],
    ["endpoints/types.ts", endpointTypesFile()],
  ]);
}

function routesFile(): string {
  const routes = declared.map(([id, { method, path, access, answers }]) => [
    id,
    {
      method,
      path,
      // Public unless it is said: each of them travels into every page that has a client.
      ...(access === "key" && { access }),
      mediaType: Object.values(answers)[0]?.mediaType,
    },
  ]);
  return [
    banner,
    "",
    "/** Where and how each endpoint is called; public where no access is said. */",
    `export const routes = ${json(Object.fromEntries(routes))} as const;`,
    "",
  ].join("\n");
}

function declaredFile(): string {
  const plain = declared.map(([id, { parameters, query, body, otherBodies, answers, ...rest }]) => [
    id,
    {
      ...rest,
      parameters: parameterSchema(parameters),
      query: parameterSchema(query),
      takesBody: body !== undefined,
      ...(otherBodies && { otherBodies: Object.keys(otherBodies) }),
      answers: Object.fromEntries(
        Object.entries(answers).map(([status, { schema: _, otherForms, ...answer }]) => [
          status,
          { ...answer, ...(otherForms && { otherForms: Object.keys(otherForms) }) },
        ]),
      ),
    },
  ]);
  return [
    banner,
    'import type { Endpoint } from "../../src/endpoints/endpoint.ts";',
    'import type { EndpointId } from "./types.ts";',
    "",
    "/** Every endpoint of a node. */",
    `export const endpoints: { readonly [Id in EndpointId]: Endpoint } = ${json(Object.fromEntries(plain))};`,
    "",
  ].join("\n");
}

function endpointTypesFile(): string {
  const imported = new Set<string>();
  const named = (name: string) => {
    imported.add(name);
    return name;
  };
  const entries = declared.map(([id, endpoint]) => {
    const { parameters, query, answers, problems } = endpoint;
    const statuses = Object.keys(answers).join(" | ");
    const kinds = problems.map((kind) => JSON.stringify(kind)).join(" | ") || "never";
    return [
      `  ${JSON.stringify(id)}: {`,
      `    parameters: ${isEmpty(toJsonSchema(parameters)) ? "Nothing" : named(typeName(id, "Parameters"))};`,
      `    query: ${isEmpty(toJsonSchema(query)) ? "Nothing" : named(typeName(id, "Query"))};`,
      `    answer: ${answerType(endpoint, named)};`,
      `    status: ${statuses};`,
      `    problem: ${kinds};`,
      "  };",
    ].join("\n");
  });
  return [
    banner,
    `import type {\n${[...imported]
      .sort()
      .map((name) => `  ${name},\n`)
      .join("")}} from "../types/model.ts";`,
    "",
    "/** An endpoint takes no such parameters. */",
    "export type Nothing = Record<never, never>;",
    "",
    "/** What each endpoint takes and gives. */",
    "export interface EndpointTypes {",
    ...entries,
    "}",
    "",
    "/** Id of an endpoint, for example `records.get`. */",
    "export type EndpointId = keyof EndpointTypes;",
    "",
  ].join("\n");
}

/** An answer without a name of its own is any JSON object; of a stream it is a line, and what is no JSON is text. */
function answerType({ answers }: Endpoint, named: (name: string) => string): string {
  const [answer] = Object.values(answers);
  if (answer === undefined || !isJson(answer)) return "string";
  const schema = toJsonSchema(answer.schema);
  const name = referredName(schema) ?? schema.title;
  return typeof name === "string" ? named(name) : "Record<string, unknown>";
}

/** An object schema of parameters in the keywords that the structure check knows. */
function parameterSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = toJsonSchema(schema);
  return rest;
}

function isEmpty({ properties }: JsonSchema): boolean {
  return Object.keys((properties ?? {}) as object).length === 0;
}

function isJson({ mediaType }: { readonly mediaType: string }): boolean {
  return /^application\/(?:schema\+|jose\+|x-nd)?json$/.test(mediaType);
}

function typeName(id: string, place: string): string {
  const words = id.split(".").map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`);
  return `${words.join("")}${place}`;
}

function json(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}
