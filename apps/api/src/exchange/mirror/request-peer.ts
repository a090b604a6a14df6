import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { WireBody } from "../bounded-chunks.ts";
import { PullEnded } from "../pull-limits.ts";

/** How a peer is asked: for what, in which forms, until when, and after how many milliseconds without an answer it is given up. */
export interface PeerRequest {
  readonly address: URL;
  /** Media types that are taken, the preferred one first. */
  readonly types: readonly string[];
  readonly signal: AbortSignal;
  readonly silence: number;
}

/** What a peer answered: one of the types that were asked for, and its body. */
export interface PeerAnswer extends WireBody {
  readonly type: string;
}

/**
 * Asks a peer. It is named by its address and does not get to send this node elsewhere, so that a redirection is an
 * answer like any other that is not what was asked for.
 *
 * @throws {PullEnded} where the answer is something else, or there is none.
 */
export type RequestPeer = (request: PeerRequest) => Promise<PeerAnswer>;

/** By `node:http`: unlike `fetch`, it leaves the unpacking, and so the counting, to who asks. */
export const requestPeer: RequestPeer = async (asked) => {
  const answer = await sent(asked);
  const fault = faultOf(answer, asked.types);
  const cut = () => void answer.destroy();
  if (fault === undefined)
    return { type: typeOf(answer), gzip: codingOf(answer) === "gzip", chunks: answer, cut };
  cut();
  throw new PullEnded("unexpected-answer", fault, { status: answer.statusCode });
};

/** The address of something at a peer, which may itself stand below a path. */
export function addressAt(peer: string, path: string): URL {
  return new URL(path, peer.endsWith("/") ? peer : `${peer}/`);
}

function sent({ address, types, signal, silence }: PeerRequest): Promise<IncomingMessage> {
  const request = address.protocol === "https:" ? requestHttps : requestHttp;
  const headers = { Accept: types.join(", "), "Accept-Encoding": "gzip" };
  return new Promise((settle, fail) => {
    const sending = request(address, { headers, signal, agent: false }, (answer) => {
      // From here on, only the time in which somebody waits for a chunk counts.
      clearTimeout(timer);
      settle(answer);
    });
    // Of the whole wait: headers that come byte by byte, or interim answers without end, are no answer.
    const timer = setTimeout(
      () => sending.destroy(new PullEnded("silent", `it began no answer within ${silence / 1000} seconds`)),
      silence,
    );
    sending.on("error", (error) => {
      clearTimeout(timer);
      fail(
        error instanceof PullEnded
          ? error
          : broken("unreachable", { what: "it could not be reached", error }),
      );
    });
    sending.end();
  });
}

/** Why a connection gave nothing, or nothing more. Without the address behind a name: whoever asks this node may read it. */
export function broken(
  failure: "unreachable" | "broken-off",
  { what, error }: { readonly what: string; readonly error: unknown },
): PullEnded {
  const { code } = error as { readonly code?: unknown };
  const reason = typeof code === "string" ? `${what} (${code})` : what;
  return new PullEnded(failure, reason, { cause: error });
}

/** Why an answer is not what was asked for; `undefined` where it is. */
function faultOf(answer: IncomingMessage, types: readonly string[]): string | undefined {
  if (answer.statusCode !== 200) return `it answered ${answer.statusCode}`;
  if (!types.includes(typeOf(answer)))
    return `it answered with ${named(answer.headers["content-type"] ?? "")}, not ${types.join(" or ")}`;
  const charset = parametersOf(answer).find((parameter) => parameter.startsWith("charset="));
  if (charset !== undefined && !/^charset="?utf-8"?$/.test(charset))
    return `it answered in ${named(charset)}`;
  const coding = codingOf(answer);
  return ["gzip", "identity"].includes(coding)
    ? undefined
    : `it answered under the coding ${named(coding)}, not gzip`;
}

function parametersOf({ headers }: IncomingMessage): string[] {
  return (headers["content-type"] ?? "").split(";").map((part) => part.trim().toLowerCase());
}

function typeOf(answer: IncomingMessage): string {
  return parametersOf(answer)[0] ?? "";
}

function codingOf({ headers }: IncomingMessage): string {
  return (headers["content-encoding"] ?? "identity").trim().toLowerCase();
}

/** What a peer says of itself is shown, and never at length. */
function named(text: string): string {
  return text === "" ? "nothing" : JSON.stringify(text.slice(0, 80));
}
