import type { IncomingMessage, ServerResponse } from "node:http";
import type { Context as HonoCall } from "hono";
import { type Answer, isWhole } from "../answer/answer.ts";
import type { Asked } from "../request/asked.ts";
import { byteStream } from "./byte-stream.ts";
import { askedOfWire } from "./wire-request.ts";

/** The connection that a request of the web came over; nothing where the app is asked without one. */
export interface Carrier {
  readonly incoming?: IncomingMessage;
  readonly outgoing?: ServerResponse;
  /** Writes an answer onto it, and gives what the router takes for an answer then. */
  readonly send?: (answer: Answer) => Response;
}

/** A request as the router of the app has it. */
export function askedOfWeb({ req, env }: HonoCall): Asked {
  const { raw } = req;
  const url = raw.url.slice(raw.url.indexOf("/", raw.url.indexOf("://") + 3));
  const { incoming, outgoing } = (env ?? {}) as Carrier;
  if (incoming !== undefined) return { ...askedOfWire(incoming, outgoing), url };
  return {
    method: raw.method,
    url,
    address: () => "",
    header: (name) => raw.headers.get(name),
    async readBody(take) {
      for await (const piece of raw.body ?? []) if (!take(piece)) return;
    },
    pieces: () => piecesOf(raw.body ?? undefined),
    isGone: () => raw.signal.aborted,
    onGone: (listener) => raw.signal.addEventListener("abort", listener, { once: true }),
  };
}

async function* piecesOf(body: ReadableStream<Uint8Array> | undefined): AsyncGenerator<Uint8Array> {
  for await (const piece of body ?? []) yield piece;
}

/** An answer as the router of the app takes it. */
export function webResponse(answer: Answer, { env }: HonoCall): Response {
  const { send } = (env ?? {}) as Carrier;
  if (send !== undefined) return send(answer);
  const { status, headers, body, onError = () => undefined } = answer;
  if (body === undefined) return new Response(null, { status, headers });
  return new Response(isWhole(body) ? body : byteStream(body, onError), { status, headers });
}
