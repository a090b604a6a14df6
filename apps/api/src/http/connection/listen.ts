import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { getRequestListener, RequestError } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { CannotStart } from "../../cannot-start.ts";
import type { Context } from "../../context.ts";
import type { Metrics } from "../../telemetry/metrics.ts";
import { soon } from "../../turns/soon.ts";
import type { Answer } from "../answer/answer.ts";
import { problemAnswer } from "../answer/problem.ts";
import { defaultLimits, type Limits } from "../limits.ts";
import type { Asked } from "../request/asked.ts";
import type { BodyRoom } from "../request/body-room.ts";
import type { NodeApp } from "../routing/node-app.ts";
import { boundConnections } from "./connections.ts";
import { isCutShort, lastOfConnection, linger } from "./linger.ts";
import { createOutflow, type Outflow } from "./outflow.ts";
import { rawProblems } from "./raw-problem.ts";
import { takeTurns } from "./take-turns.ts";
import type { Carrier } from "./web-request.ts";
import { askedOfWire, isReadInPieces } from "./wire-request.ts";
import { writeAnswer } from "./write-answer.ts";

/** A server that takes requests. */
export interface Listening {
  /** Start of every address of this node. */
  readonly origin: string;
  /** Takes no more requests and waits a while for those under way. */
  stop(): Promise<void>;
}

/** Where to listen, and within which bounds. */
export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  readonly context: Pick<Context, "logger" | "metrics">;
  /** What differs from {@link defaultLimits}. */
  readonly limits?: Partial<Limits>;
}

/**
 * Serves an application over HTTP.
 *
 * @throws {CannotStart} where the address cannot be used.
 */
export async function listen(
  app: NodeApp,
  { host, port, context, ...options }: ListenOptions,
): Promise<Listening> {
  const limits = { ...defaultLimits, ...options.limits };
  const onCut = (reason: string) => context.metrics.connectionsCut.labels(reason).inc();
  const outflow = createOutflow(limits, onCut);
  watchBytes(context.metrics, { outflow, bodies: app.bodies });
  const server = createServer({
    maxHeaderSize: limits.headersSize,
    headersTimeout: limits.headersTime,
    requestTimeout: limits.requestTime,
    keepAliveTimeout: limits.idleTime,
    connectionsCheckingInterval: limits.headersTime / 4,
    // Refused here, as a problem.
    requireHostHeader: false,
  });
  server.maxRequestsPerSocket = limits.requestsPerConnection;
  boundConnections(server, limits, onCut);
  const last = new WeakMap<Duplex, ServerResponse>();
  const inTurn = takeTurns(handler(app, { server, limits, outflow }), onCut);
  const take = (request: IncomingMessage, response: ServerResponse) => {
    last.set(request.socket, response);
    inTurn(request, response);
  };
  server.on("request", take).on("checkContinue", take);
  server.on("checkExpectation", (request: IncomingMessage, response: ServerResponse) => {
    const refused = app.observe(askedOfWire(request), "unreadable", (call) =>
      problemAnswer({ refused: "expectation-failed" }, call, { headers: lastOfConnection }),
    );
    void soon(refused, (answer) => writeAnswer(answer, response, outflow));
  });
  const refuse = rawProblems({ context, limits, lastOn: (connection) => last.get(connection) });
  server.on("clientError", (error: NodeJS.ErrnoException, connection: Duplex) => {
    const request = last.get(connection)?.req;
    if (request === undefined || request.complete || !isReadInPieces(request)) refuse(error, connection);
    // The time of a request as a whole is not that of one that is read in pieces. Whatever else is wrong with it, its
    // answer has begun and nothing more can be read: who makes the answer hears of that.
    else if (error.code !== "ERR_HTTP_REQUEST_TIMEOUT") connection.destroy();
  });
  server.on("connect", (_request, connection: Duplex) => {
    // From here on the server no longer hears of its errors.
    connection.on("error", () => connection.destroy());
    refuse({ name: "CONNECT", message: "no proxy", code: "CONNECT" }, connection);
  });
  await new Promise<void>((settle, fail) => {
    server.once("error", (error) => fail(whyNot(error, host, port)));
    server.listen(port, host, settle);
  });
  const address = server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    origin: `http://${name}:${address.port}`,
    async stop() {
      await stop(server, limits.stopTime);
      outflow.stop();
      app.bodies.stop();
    },
  };
}

function watchBytes(
  { watch }: Metrics,
  { outflow, bodies }: { readonly outflow: Outflow; readonly bodies: BodyRoom },
): void {
  watch("waiting_bytes", "Bytes of answers that their callers have not taken yet.", outflow.bytes);
  watch("body_bytes", "Bytes of the bodies of requests that are under way.", bodies.bytes);
}

interface HandlerOptions {
  readonly server: Server;
  readonly limits: Limits;
  readonly outflow: Outflow;
}

/** Answers requests: the endpoints by the short way, whatever else by the router. */
function handler(app: NodeApp, { server, limits, outflow }: HandlerOptions) {
  function send(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
    const cutShort = isCutShort(request);
    // Nothing is read of what comes behind a request to change the protocol.
    const isLast = cutShort || !server.listening || request.headers.upgrade !== undefined;
    if (isLast) Object.assign(answer.headers, lastOfConnection);
    const end = () => (isCutShort(request) ? linger(request, response, limits) : response.end());
    writeAnswer(answer, response, outflow, cutShort ? end : undefined);
  }
  const route = getRequestListener(
    (request, bindings) => {
      const { incoming, outgoing } = bindings as { incoming: IncomingMessage; outgoing: ServerResponse };
      const carrier: Carrier = {
        incoming,
        outgoing,
        send(answer) {
          send(answer, incoming, outgoing);
          return RESPONSE_ALREADY_SENT;
        },
      };
      return app.router.fetch(request, carrier);
    },
    {
      overrideGlobalObjects: false,
      autoCleanupIncoming: false,
      // Of requests that name none.
      hostname: "localhost",
      errorHandler: (error) => refuseUnreadable(error, app),
    },
  );
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (!namesHost(request)) {
      const refused = app.observe(askedOfWire(request, response), "unreadable", (call) =>
        problemAnswer({ refused: "invalid-request", detail: (words) => words.unreadable }, call, {
          headers: lastOfConnection,
        }),
      );
      void soon(refused, (answer) => send(answer, request, response));
      return;
    }
    const found = app.find(request);
    if (found === undefined) {
      void route(request, response);
      return;
    }
    const answered = app.observe(askedOfWire(request, response), found.id, (call) => app.serve(call, found));
    void soon(answered, (answer) => send(answer, request, response));
  };
}

/** A request names its host once; those of HTTP/1.0 may leave it out (RFC 9112, 3.2). */
function namesHost({ rawHeaders, httpVersion }: IncomingMessage): boolean {
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] as string;
    if (name.length === 4 && name.toLowerCase() === "host") hosts += 1;
  }
  return hosts === 1 || (hosts === 0 && httpVersion === "1.0");
}

const unreadable: Asked = {
  method: "GET",
  url: "/",
  address: () => "",
  header: () => null,
  readBody: async () => undefined,
  pieces: () => ({ next: async () => ({ done: true, value: undefined }) }),
  isGone: () => false,
  onGone: () => undefined,
};

/** A request that cannot even be read, for example with a host that is none. */
async function refuseUnreadable(error: unknown, app: NodeApp): Promise<Response> {
  const { status, headers, body } = await app.observe(unreadable, "unreadable", (call) => {
    if (!(error instanceof RequestError)) throw error;
    return problemAnswer({ refused: "invalid-request", detail: (words) => words.unreadable }, call);
  });
  return new Response(String(body), { status, headers });
}

function whyNot(error: Error, host: string, port: number): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") {
    return new CannotStart(
      `PORT: ${port} on ${host} is in use. Stop what uses it, or set PORT to a free port.`,
    );
  }
  if (code === "EACCES")
    return new CannotStart(`PORT: this user may not listen on ${port}. Set PORT to another.`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return new CannotStart(`HOST: ${host} is not an address of this machine.`);
  }
  return error;
}

async function stop(server: Server, patience: number): Promise<void> {
  const cutOff = setTimeout(() => server.closeAllConnections(), patience);
  // A connection that stays open after its answer would keep the server waiting.
  const closeIdle = setInterval(() => server.closeIdleConnections(), 100);
  await new Promise<void>((settle) => server.close(() => settle()));
  clearTimeout(cutOff);
  clearInterval(closeIdle);
}
