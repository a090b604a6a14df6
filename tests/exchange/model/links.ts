import type { Context } from "../../../apps/api/src/context.ts";
import { broken, type RequestPeer } from "../../../apps/api/src/exchange/mirror/request-peer.ts";
import { PullEnded } from "../../../apps/api/src/exchange/pull-limits.ts";
import { readFeed } from "../../../apps/api/src/handlers/exchange/feed.ts";
import { type Input, isRefusal } from "../../../apps/api/src/handlers/handler.ts";
import { getNodeDocument } from "../../../apps/api/src/handlers/node/document.ts";
import type { ModelNode } from "./model-node.ts";

/** What happens to one answer on its way. */
export interface Passage {
  /** Lines that the peer gives at most. */
  readonly limit: number;
  /** Changes the lines of the feed, each without its line break. */
  readonly alter?: (lines: readonly string[]) => Promise<readonly string[]> | readonly string[];
  /** Changes what the peer says of itself. */
  readonly alterDocument?: (text: string) => string;
  /** The connection breaks after so much of the answer, from 0 to 1. */
  readonly breaksAt?: number;
}

/** How a reader asks a peer whose answer takes such a way. Nothing waits: what there is is answered. */
export function passing(peer: Pick<ModelNode, "context">, passage: Passage): RequestPeer {
  return async ({ address, types }) => {
    if (address.pathname.endsWith("/civic-node")) {
      const text = await documentOf(peer);
      return answerOf(types[1] ?? "", [Buffer.from(passage.alterDocument?.(text) ?? text)]);
    }
    const lines = (await feedOf(peer, address, passage.limit)).split("\n").slice(0, -1);
    const altered = (await passage.alter?.(lines)) ?? lines;
    const body = Buffer.from(altered.map((line) => `${line}\n`).join(""));
    const { breaksAt } = passage;
    return breaksAt === undefined
      ? answerOf(types[0] ?? "", [body])
      : answerOf(types[0] ?? "", breaking(body.subarray(0, Math.floor(body.byteLength * breaksAt))));
  };
}

/** How a reader asks a peer that it cannot reach. */
export const unreachable: RequestPeer = async () => {
  throw broken("unreachable", { what: "it could not be reached", error: new Error("no road") });
};

function answerOf(type: string, parts: Iterable<Uint8Array>): Awaited<ReturnType<RequestPeer>> {
  return { type, gzip: false, chunks: inTurn(parts), cut: () => undefined };
}

async function* inTurn(parts: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* parts;
}

function* breaking(part: Uint8Array): Generator<Uint8Array> {
  yield part;
  throw new Error("the connection broke");
}

async function documentOf({ context }: Pick<ModelNode, "context">): Promise<string> {
  const asked = { query: {} } as unknown as Input<"node.document">;
  const outcome = await getNodeDocument(asked, context as Context);
  if (isRefusal(outcome)) throw new PullEnded("unexpected-answer", "it says nothing of itself");
  return String(outcome.body);
}

async function feedOf(
  { context }: Pick<ModelNode, "context">,
  { searchParams }: URL,
  limit: number,
): Promise<string> {
  const after = searchParams.get("after") ?? undefined;
  const query = { after, publisher: searchParams.getAll("publisher"), limit };
  const asked = {
    query,
    caller: { address: "", onGone: () => undefined },
  } as unknown as Input<"exchange.feed">;
  const outcome = await readFeed(asked, context as Context);
  if (isRefusal(outcome)) {
    const status = outcome.refused === "invalid-cursor" ? 400 : 410;
    throw new PullEnded("unexpected-answer", `it answered ${status}`, { status });
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of outcome.body as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
