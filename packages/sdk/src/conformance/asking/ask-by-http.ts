import { type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { NoAnswer } from "../check.ts";
import { type Asked, answerBytes, answerTime, type Received } from "./ask.ts";

/** Longest address that is written out in a report. */
const shownAddress = 120;

/**
 * Asks without any help: no redirect is followed, no coding undone, no connection kept for the next, which would hide how
 * an answer ended.
 *
 * @throws {NoAnswer} where no answer comes, or none that ends within its bounds.
 */
export function askByHttp(base: URL, path: string, asked: Asked = {}): Promise<Received> {
  const { method = "GET", body, within = answerTime, signal } = asked;
  const said = path.length > shownAddress ? `${path.slice(0, shownAddress)}…` : path;
  const request = `${method} ${said}`;
  const send = base.protocol === "https:" ? requestSecure : requestPlain;
  return new Promise((settle, fail) => {
    const headers = { ...asked.headers, ...(body !== undefined && lengthOf(body)) };
    const sent = send(addressOf(base, path), { method, headers, agent: false, ...(signal && { signal }) });
    const ending = setTimeout(() => refuse(`none that ends within ${within / 1000} s`), within);
    function refuse(why: string): void {
      clearTimeout(ending);
      sent.destroy();
      fail(new NoAnswer(request, signal?.aborted ? "the time for this check is over" : why));
    }
    sent.on("response", (answer) => {
      read(answer, asked).then(
        (got) => {
          clearTimeout(ending);
          sent.destroy();
          settle({ request, ...got });
        },
        (error) => refuse(wordsOf(error)),
      );
    });
    sent.on("upgrade", () => refuse("another protocol instead of one"));
    sent.on("error", (error) => refuse(wordsOf(error)));
    sent.end(body);
  });
}

/** The address of a path on a node, which may stand behind the path of a proxy. */
function addressOf({ origin, pathname }: URL, path: string): string {
  return `${origin}${pathname.replace(/\/+$/, "")}${path}`;
}

function lengthOf(body: Uint8Array | string): Record<string, string> {
  return { "Content-Length": String(typeof body === "string" ? Buffer.byteLength(body) : body.byteLength) };
}

async function read(answer: IncomingMessage, { most = answerBytes, enough }: Asked) {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of answer as AsyncIterable<Uint8Array>) {
    const before = pieces.at(-1)?.at(-1);
    pieces.push(piece);
    length += piece.byteLength;
    if (length > most) throw new RangeError(`one of more than ${most} bytes`);
    if (enough?.(piece, before)) break;
  }
  return { status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(pieces) };
}

/** Node says by code or message what became of a connection; a stack is of no use to anybody here. */
function wordsOf(error: unknown): string {
  if (error instanceof RangeError) return error.message;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code === "" ? "the connection broke" : `the connection broke (${code})`;
}
