import { type Endpoint, type EndpointId, endpoints } from "@civic/schema/endpoints";
import { Hono } from "hono";
import type { Context } from "./context.ts";
import { handlers } from "./handlers/handlers.ts";
import type { ApiKey } from "./http/access.ts";
import { type Coder, createCoder } from "./http/coding/coder.ts";
import { dashboardResponse } from "./http/dashboard.ts";
import type { DashboardFiles } from "./http/dashboard-files.ts";
import { docsResponse } from "./http/docs.ts";
import { observe } from "./http/observe.ts";
import { otherMethodResponse } from "./http/other-methods.ts";
import { problemResponse } from "./http/problem.ts";
import { type RouteOptions, routePath, serveEndpoint } from "./http/serve.ts";

/** What a node is made of. */
export interface AppParts {
  readonly context: Context;
  readonly keys: readonly ApiKey[];
  /** The built dashboard; absent where it was not built. */
  readonly dashboard?: DashboardFiles | undefined;
}

/** The node as an application that answers requests, without a server. */
export function createApp({ context, keys, dashboard }: AppParts): Hono {
  const app = new Hono();
  const coder = createCoder();
  for (const id of Object.keys(endpoints) as EndpointId[]) serve(app, id, { context, keys, coder });
  serveOtherMethods(app, context);
  serveDocs(app, context, coder);
  app.notFound((c) =>
    observe(c.req.raw, context, (call) => {
      const isRead = c.req.method === "GET" || c.req.method === "HEAD";
      const isApi = c.req.path === "/v1" || c.req.path.startsWith("/v1/");
      const page = isRead && !isApi ? dashboardResponse(call, dashboard, coder) : undefined;
      return page ?? problemResponse({ refused: "not-found" }, call);
    }),
  );
  return app;
}

function serve<Id extends EndpointId>(app: Hono, id: Id, options: RouteOptions): void {
  serveEndpoint<Id>(app, id, handlers[id], options);
}

function serveOtherMethods(app: Hono, context: Context): void {
  const all: readonly Endpoint[] = Object.values(endpoints);
  for (const path of new Set(all.map(routePath))) {
    const declared = all.filter((endpoint) => routePath(endpoint) === path);
    app.all(path, (c) => observe(c.req.raw, context, (call) => otherMethodResponse(call, declared)));
  }
}

function serveDocs(app: Hono, context: Context, coder: Coder): void {
  app.get("/docs", (c) => observe(c.req.raw, context, (call) => docsResponse(call, coder)));
}
