import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener, RequestError } from "@hono/node-server";
import type { Hono } from "hono";
import { CannotStart } from "../cannot-start.ts";
import type { Context } from "../context.ts";
import { observe } from "./observe.ts";
import { problemResponse } from "./problem.ts";

/** A server that takes requests. */
export interface Listening {
  /** Start of every address of this node. */
  readonly origin: string;
  /** Takes no more requests and waits for those under way. */
  stop(): Promise<void>;
}

/** Where to listen, and for how long a stop waits. */
export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  readonly context: Pick<Context, "logger" | "store">;
  /** Milliseconds after which a stop cuts off what is still under way. */
  readonly patience?: number;
}

/**
 * Serves an application over HTTP.
 *
 * @throws {CannotStart} where the address cannot be used.
 */
export async function listen(
  app: Hono,
  { host, port, context, patience = 10_000 }: ListenOptions,
): Promise<Listening> {
  const server = createServer(
    getRequestListener(app.fetch, { errorHandler: (error) => refuseUnreadable(error, context) }),
  );
  await new Promise<void>((settle, fail) => {
    server.once("error", (error) => fail(whyNot(error, host, port)));
    server.listen(port, host, settle);
  });
  const address = server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return { origin: `http://${name}:${address.port}`, stop: () => stop(server, patience) };
}

/** A request that cannot even be read, for example with a host that is none. */
function refuseUnreadable(error: unknown, context: ListenOptions["context"]): Promise<Response> {
  return observe(new Request("http://unreadable.invalid/"), context, (call) => {
    if (!(error instanceof RequestError)) throw error;
    return problemResponse({ refused: "invalid-request", detail: ({ unreadable }) => unreadable }, call);
  });
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
