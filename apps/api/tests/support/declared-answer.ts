import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { problemTypePrefix } from "@civic/schema/endpoints";
import { expect } from "vitest";

/** What a node says of itself, as text. */
export const openapi = readFileSync(fileURLToPath(import.meta.resolve("@civic/schema/openapi.json")), "utf8");

interface Reference {
  readonly $ref?: string;
}

/** One answer of the description. */
export interface DeclaredResponse {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<
    Record<string, { readonly schema: unknown; readonly examples?: Readonly<Record<string, unknown>> }>
  >;
}

interface DeclaredOperation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, DeclaredResponse & Reference>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DeclaredOperation>>>>;
  readonly components: { readonly responses: Readonly<Record<string, DeclaredResponse>> };
}

/** The same, read. */
export const description = JSON.parse(openapi) as Description;

const paths = Object.entries(description.paths).map(([path, operations]) => ({
  pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+").replaceAll(".", "\\.")}$`),
  operations,
}));

function responsesOf({ responses }: DeclaredOperation): Map<string, DeclaredResponse> {
  return new Map(
    Object.entries(responses).map(([status, { $ref, ...own }]) => {
      const name = $ref?.split("/").at(-1);
      return [status, (name && description.components.responses[name]) || own];
    }),
  );
}

/** Of browsers and of the transport: the same for every answer of a server, so that no description speaks of them. */
const beyondDescription =
  /^(?:content-(?:type|length|encoding|security-policy)|vary|cache-control|x-content-type-options|referrer-policy|cross-origin-.+|access-control-(?:allow-origin|expose-headers)|connection|date|keep-alive|transfer-encoding)$/;

/**
 * Holds an answer to the description: its status, its media type, its headers and the kind of its problem are declared
 * for the operation that was asked. Gives the id of the operation; nothing for an address that is none of the API.
 */
export async function expectDeclared(
  path: string,
  method: string,
  response: Response,
): Promise<string | undefined> {
  const address = path.replace(/[?#].*/s, "");
  const operations = paths.find(({ pattern }) => pattern.test(address))?.operations;
  // Nobody hears 499: whoever asked has gone.
  if (operations === undefined || response.status === 499) return undefined;
  // A method that an address does not have is told of with each that it has.
  const operation = operations[method.toLowerCase()] ?? operations["options"];
  if (operation === undefined) throw new Error(`no operation of ${address} is described`);
  const { operationId } = operation;
  const declared = responsesOf(operation).get(String(response.status));
  const at = `${operationId} ${response.status}`;
  expect(declared, `${at} is not declared`).toBeDefined();
  const named = new Set(Object.keys(declared?.headers ?? {}).map((name) => name.toLowerCase()));
  const undeclared = [...response.headers.keys()].filter(
    (name) => !beyondDescription.test(name) && !named.has(name),
  );
  expect(undeclared, `headers of ${at} that are not declared`).toEqual([]);
  const mediaType = response.headers.get("content-type")?.replace(/;.*/, "");
  if (mediaType === undefined || method === "HEAD") return operationId;
  expect(Object.keys(declared?.content ?? {}), `media types of ${at}`).toContain(mediaType);
  if (mediaType !== "application/problem+json") return operationId;
  const { type } = (await response.clone().json()) as { type: string };
  const kinds = Object.keys(declared?.content?.[mediaType]?.examples ?? {});
  expect(kinds, `problems of ${at}`).toContain(type.replace(problemTypePrefix, ""));
  return operationId;
}
