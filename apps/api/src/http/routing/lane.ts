import type { IncomingMessage } from "node:http";
import type { Endpoint, EndpointId } from "@civic/schema/endpoints";

/** An endpoint that a request is for, and the parameters of its path. */
export interface Found {
  readonly id: EndpointId;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Finds the endpoint of a request; `undefined` where the router of the app has to look. */
export type FindEndpoint = (
  request: Pick<IncomingMessage, "method" | "url" | "headers">,
) => Found | undefined;

interface Template {
  readonly id: EndpointId;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

/** A path in which nothing is encoded, steps upwards or could be read in two ways. */
const plainPath = /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/;
const plainHost = /^[A-Za-z0-9.:[\]_-]+$/;

/**
 * The short way to the endpoints: a request whose address is written plainly is answered without the router of the app,
 * which takes as long as all the rest of a read. What is written otherwise goes the long way, to the same handlers.
 */
export function createLane(endpoints: Readonly<Record<EndpointId, Endpoint>>): FindEndpoint {
  const fixed = new Map<string, EndpointId>();
  const open = new Map<string, Template[]>();
  for (const [id, { method, path }] of Object.entries(endpoints) as [EndpointId, Endpoint][]) {
    if (!path.includes("{")) fixed.set(`${method} ${path}`, id);
    else open.set(method, [...(open.get(method) ?? []), templateOf(id, path)]);
  }

  return ({ method = "", url = "", headers }) => {
    const end = url.indexOf("?");
    const path = end < 0 ? url : url.slice(0, end);
    if (!plainPath.test(path) || !plainHost.test(headers.host ?? "")) return undefined;
    const asked = method === "HEAD" ? "GET" : method;
    const id = fixed.get(`${asked} ${path}`);
    if (id !== undefined) return { id, parameters: {} };
    for (const template of open.get(asked) ?? []) {
      const found = template.pattern.exec(path);
      if (found !== null) return { id: template.id, parameters: named(template.names, found) };
    }
    return undefined;
  };
}

function templateOf(id: EndpointId, path: string): Template {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const pattern = new RegExp(`^${path.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "([^/]+)")}$`);
  return { id, pattern, names };
}

function named(names: readonly string[], found: RegExpExecArray): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (let index = 0; index < names.length; index += 1) {
    parameters[names[index] as string] = found[index + 1] as string;
  }
  return parameters;
}
