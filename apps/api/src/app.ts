import { type Endpoint, type EndpointId, endpoints } from "@civic/schema/endpoints";
import { Hono, type Context as HonoCall } from "hono";
import type { Context } from "./context.ts";
import { handlers } from "./handlers/handlers.ts";
import type { Answer } from "./http/answer/answer.ts";
import { problemAnswer } from "./http/answer/problem.ts";
import type { ApiKey } from "./http/callers/access.ts";
import { readerGate } from "./http/callers/admit-caller.ts";
import { createRateLimit, defaultRate, type Rate, unlimited } from "./http/callers/rate-limit.ts";
import type { RefusalAudit } from "./http/callers/refusal-audit.ts";
import { createCoder } from "./http/coding/coder.ts";
import { askedOfWeb, webResponse } from "./http/connection/web-request.ts";
import { defaultLimits } from "./http/limits.ts";
import { dashboardAnswer } from "./http/pages/dashboard.ts";
import type { DashboardFiles } from "./http/pages/dashboard-files.ts";
import { docsAnswer } from "./http/pages/docs.ts";
import { referenceAnswer } from "./http/pages/reference.ts";
import { clientAddress, referenceAddress } from "./http/pages/reference-pages.ts";
import { type BodyRoom, createBodyRoom } from "./http/request/body-room.ts";
import type { Call } from "./http/request/call.ts";
import { createLane, type Found } from "./http/routing/lane.ts";
import type { NodeApp } from "./http/routing/node-app.ts";
import { createObserve } from "./http/routing/observe.ts";
import { otherMethodAnswer } from "./http/routing/other-methods.ts";
import { type RouteOptions, type Serve, serveEndpoint } from "./http/routing/serve.ts";
import type { Soon } from "./turns/soon.ts";

/** What a node is made of. */
export interface AppParts {
  readonly context: Context;
  /** The keys that are known now. */
  readonly keys: () => readonly ApiKey[];
  /** Day of the node, `YYYY-MM-DD` in UTC. */
  readonly today: () => string;
  readonly refusals: Pick<RefusalAudit, "add">;
  /** The built dashboard; absent where it was not built. */
  readonly dashboard?: DashboardFiles | undefined;
  readonly bodies?: BodyRoom;
  /** How much callers may ask for; `off` where nobody is limited. */
  readonly rate?: Rate | "off";
}

type Answers = (call: Call) => Soon<Answer>;

/** Puts a node together. */
export function createApp({ context, keys, today, refusals, dashboard, ...parts }: AppParts): NodeApp {
  const { bodies = createBodyRoom(defaultLimits), rate = defaultRate } = parts;
  const rateLimit = rate === "off" ? unlimited : createRateLimit(rate);
  const callers = { keys, today, refusals, rate: rate === "off" ? defaultRate : rate, rateLimit };
  const router = new Hono();
  const coder = createCoder();
  const observe = createObserve(context);
  const serves = servesOf({ context, ...callers, coder, bodies });
  const serve = (call: Call, { id, parameters }: Found) => serves[id](call, parameters);
  const answerWeb = async (c: HonoCall, name: string, answers: Answers) =>
    webResponse(await observe(askedOfWeb(c), name, answers), c);
  const look = readerGate({ context, ...callers });
  const answerReader = (c: HonoCall, name: string, answers: Answers) =>
    answerWeb(c, name, async (call) => (await look(call)) ?? answers(call));

  for (const [id, endpoint] of Object.entries(endpoints) as [EndpointId, Endpoint][]) {
    router.on(endpoint.method, routePath(endpoint), (c) =>
      answerWeb(c, id, (call) => serve(call, { id, parameters: parametersOf(endpoint, c.req.param()) })),
    );
  }
  const all: readonly Endpoint[] = Object.values(endpoints);
  for (const path of new Set(all.map(routePath))) {
    const declared = all.filter((endpoint) => routePath(endpoint) === path);
    router.all(path, (c) => answerReader(c, "other-method", (call) => otherMethodAnswer(call, declared)));
  }
  router.get("/docs", (c) => answerReader(c, "docs", (call) => docsAnswer(call, coder)));
  for (const path of [referenceAddress, clientAddress].flatMap((first) => [first, `${first}/*`]))
    router.get(path, (c) => answerReader(c, "reference", (call) => referenceAnswer(call, coder)));
  router.notFound((c) => {
    const isRead = c.req.method === "GET" || c.req.method === "HEAD";
    const isApi = /^\/(?:v1|schemas)(?:\/|$)/.test(c.req.path);
    const page = (call: Call) => (isRead && !isApi ? dashboardAnswer(call, dashboard, coder) : undefined);
    return answerReader(c, "page", (call) => page(call) ?? problemAnswer({ refused: "not-found" }, call));
  });
  return { router, find: createLane(endpoints), serve, observe, bodies };
}

function servesOf(options: RouteOptions): Readonly<Record<EndpointId, Serve>> {
  const ids = Object.keys(endpoints) as EndpointId[];
  const serve = <Id extends EndpointId>(id: Id) => serveEndpoint(id, handlers[id], options);
  return Object.fromEntries(ids.map((id) => [id, serve(id)])) as Record<EndpointId, Serve>;
}

/** A parameter of a path, and the ending that follows it. */
const parameter = /\{(\w+)\}((?:\.\w+)?)/g;

/** The path of a declaration in the words of the router: `{id}` → `:id`, `{id}.json` → `:id{[^/]+\.json}`. */
function routePath({ path }: Endpoint): string {
  return path.replaceAll(parameter, (_, name: string, ending: string) =>
    ending === "" ? `:${name}` : `:${name}{[^/]+\\${ending}}`,
  );
}

/** What the router found, without the endings that it takes for a part of it. */
function parametersOf({ path }: Endpoint, found: Readonly<Record<string, string>>): Record<string, string> {
  const endings = new Map([...path.matchAll(parameter)].map(([, name, ending]) => [name, ending ?? ""]));
  const bare = ([name, value]: [string, string]) => [
    name,
    value.slice(0, value.length - (endings.get(name)?.length ?? 0)),
  ];
  return Object.fromEntries(Object.entries(found).map(bare));
}
