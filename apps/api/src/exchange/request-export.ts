import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { WireBody } from "./bounded-chunks.ts";
import { PullEnded } from "./pull-limits.ts";

/** How an export is asked for: where, until when, and after how many milliseconds of silence it is given up. */
export interface ExportRequest {
  readonly address: URL;
  readonly signal: AbortSignal;
  readonly silence: number;
}

/**
 * Asks for an export. A peer is named by its address: it does not get to send this node elsewhere, so that a
 * redirection is an answer like any other that is no export.
 *
 * @throws {PullEnded} where the answer is no export, and an error of the connection where there is none.
 */
export type RequestExport = (request: ExportRequest) => Promise<WireBody>;

/** By `node:http`: unlike `fetch`, it leaves the unpacking, and so the counting, to who asks. */
export const requestExport: RequestExport = async (asked) => {
  const answer = await sent(asked);
  const fault = faultOf(answer);
  const cut = () => void answer.destroy();
  if (fault === undefined) return { gzip: codingOf(answer) === "gzip", chunks: answer, cut };
  cut();
  throw new PullEnded(fault);
};

function sent({ address, signal, silence }: ExportRequest): Promise<IncomingMessage> {
  const request = address.protocol === "https:" ? requestHttps : requestHttp;
  const headers = { Accept: "application/x-ndjson", "Accept-Encoding": "gzip" };
  return new Promise((settle, fail) => {
    const sending = request(address, { headers, signal, agent: false, timeout: silence }, (answer) => {
      // From here on, only the time in which somebody waits for a chunk counts.
      sending.setTimeout(0);
      settle(answer);
    });
    sending.on("timeout", () => sending.destroy(new PullEnded(`silent for ${silence / 1000} seconds`)));
    sending.on("error", fail);
    sending.end();
  });
}

/** Why an answer is no export; `undefined` where it is one. */
function faultOf(answer: IncomingMessage): string | undefined {
  if (answer.statusCode !== 200) return `it answered ${answer.statusCode}`;
  const type = answer.headers["content-type"] ?? "";
  const [essence = "", ...parameters] = type.split(";").map((part) => part.trim().toLowerCase());
  if (essence !== "application/x-ndjson") return `it answered with ${named(type)}, not application/x-ndjson`;
  const charset = parameters.find((parameter) => parameter.startsWith("charset="));
  if (charset !== undefined && !/^charset="?utf-8"?$/.test(charset))
    return `it answered in ${named(charset)}`;
  const coding = codingOf(answer);
  return ["gzip", "identity"].includes(coding)
    ? undefined
    : `it answered under the coding ${named(coding)}, not gzip`;
}

function codingOf({ headers }: IncomingMessage): string {
  return (headers["content-encoding"] ?? "identity").trim().toLowerCase();
}

/** What a peer says of itself is shown, and never at length. */
function named(text: string): string {
  return text === "" ? "nothing" : JSON.stringify(text.slice(0, 80));
}
