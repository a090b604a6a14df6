import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type FlattenedJws,
  jwsHash,
  type NodeDocument,
  type Signer,
  writeFeedLine,
} from "@civic/schema/signatures";
import { onTestFinished } from "vitest";
import type { NewVersion } from "../../src/store/store.ts";
import type { SignedVersion } from "./signed-version.ts";

/** Answers in place of a node; gives the address. */
async function startServer(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Answers in place of the feed of a node that says nothing of itself. */
export function startFeed(answer: RequestListener): Promise<string> {
  return startServer((request, response) => {
    if (request.url?.startsWith("/v1/feed") === true) answer(request, response);
    else response.writeHead(404).end();
  });
}

/** The media type of a feed. */
export const ndjson = { "content-type": "application/x-ndjson" };

/** A peer that serves whatever lines it is given, each once, and what it says of itself. */
export interface ScriptedPeer {
  readonly url: string;
  /** Lines of its feed, in their order. */
  readonly lines: (string | Uint8Array)[];
  /** What it says of itself; nothing where it is absent. */
  document?: NodeDocument | FlattenedJws | undefined;
  /** Status that it answers with in place of its feed. */
  status?: number | undefined;
  /** Lines of an answer after which it breaks off. */
  breaksAfter?: number | undefined;
  /** Addresses that it was asked for. */
  readonly asked: string[];
}

/** Starts a peer whose cursors are the numbers of its lines. */
export async function startScriptedPeer(): Promise<ScriptedPeer> {
  const asked: string[] = [];
  const lines: (string | Uint8Array)[] = [];
  const url = await startServer((request, answer) => {
    asked.push(request.url ?? "");
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://peer.example");
    if (pathname === "/.well-known/civic-node") {
      if (peer.document === undefined) answer.writeHead(404).end();
      else {
        const type = "protected" in peer.document ? "application/jose+json" : "application/json";
        answer.writeHead(200, { "content-type": type }).end(JSON.stringify(peer.document));
      }
      return;
    }
    const after = Number(searchParams.get("after") ?? "0");
    if (peer.status !== undefined && searchParams.has("after")) {
      answer.writeHead(peer.status).end();
      return;
    }
    answer.writeHead(200, ndjson);
    for (const line of lines.slice(after).slice(0, peer.breaksAfter)) answer.write(line);
    if (peer.breaksAfter !== undefined) {
      answer.end();
      return;
    }
    answer.end(`${JSON.stringify({ bookmark: String(lines.length), more: false })}\n`);
  });
  const peer: ScriptedPeer = { url, lines, asked };
  return peer;
}

/** When lines of tests were taken by the node that serves them. */
export const at = "2026-11-23T12:00:00.000Z";

/** The line of a feed with a signed version. */
export function signedLine({ record: { status }, jws }: SignedVersion): Uint8Array {
  const op = status === "withdrawn" ? "withdraw" : "put";
  return writeFeedLine({ cursor: "c", at, op, hash: jwsHash(jws), jws });
}

/** The line of a feed with a statement. */
export function statementLine(op: "key" | "revocation" | "confirmation", jws: FlattenedJws): Uint8Array {
  return writeFeedLine({ cursor: "c", at, op, hash: jwsHash(jws), jws });
}

/** The line of a feed with evidence of two contents of one version. */
export function disputeLine(one: SignedVersion, other: SignedVersion): Uint8Array {
  const { id, version } = one.record;
  return writeFeedLine({ cursor: "c", at, op: "dispute", id, version, jws: [one.jws, other.jws] });
}

/** The line of a feed with a version that nobody signed. */
export function unsignedLine({ record, canonical, digest }: NewVersion): Uint8Array {
  const { id, version, status } = record;
  const op = status === "withdrawn" ? "withdraw" : "put";
  return writeFeedLine({
    ...{ cursor: "c", at, op, id, version, digest },
    canonical: new TextEncoder().encode(canonical),
  });
}

/** What a node with these keys says of itself. */
export function nodeDocument(...signers: readonly Signer[]): NodeDocument {
  const publishers = [...new Set(signers.map(({ publisher }) => publisher))];
  return {
    civic: "node",
    name: "A node of a test",
    feed: "/v1/feed",
    models: ["0.13.0"],
    publishers: publishers.map((publisher) => ({
      publisher,
      signsHere: true,
      keys: signers.filter((signer) => signer.publisher === publisher).map(({ kid, key }) => ({ kid, key })),
    })),
    issued: "2026-11-23T12:00:00Z",
  };
}
