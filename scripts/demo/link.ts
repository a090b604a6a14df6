import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { pipeline, Transform } from "node:stream";

/** Changes one line of a feed on its way. */
export type Alteration = (line: string) => string;

/** The line between two nodes: a proxy through which one of them reads the other. */
export interface Link {
  /** Address at which the other node is read. */
  readonly origin: string;
  /** Lets nothing through, and breaks off what is under way. */
  cut(): void;
  /** Lets everything through, to the node whose address is given, or to the one before. */
  join(target?: string): void;
  /** Changes each line of the feed from now on; without an alteration, none. */
  alter(alteration: Alteration | undefined): void;
  close(): void;
}

/** Lays a line. It is dead until it is joined to a node. */
export async function layLink(): Promise<Link> {
  let target: string | undefined;
  let isOpen = false;
  let alteration: Alteration | undefined;
  const server = createServer((asked, answer) => {
    if (isOpen && target !== undefined) passOn(asked, answer, { target, alteration });
    else asked.socket.destroy();
  });
  await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      isOpen = false;
      server.closeAllConnections();
    },
    join(other = target) {
      target = other;
      isOpen = true;
      server.closeAllConnections();
    },
    alter(given) {
      alteration = given;
      server.closeAllConnections();
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Way {
  readonly target: string;
  readonly alteration: Alteration | undefined;
}

function passOn(asked: IncomingMessage, answer: ServerResponse, { target, alteration }: Way): void {
  const { url = "/", method } = asked;
  const { host: _, "accept-encoding": __, ...headers } = asked.headers;
  const onward = request(new URL(url, target), { method, headers, agent: false });
  onward.on("error", () => answer.destroy());
  answer.on("close", () => onward.destroy());
  onward.on("response", (response) => {
    const { "content-length": length, connection: ___, ...kept } = response.headers;
    const isAltered = alteration !== undefined && url.startsWith("/v1/feed");
    answer.writeHead(response.statusCode ?? 502, {
      ...kept,
      ...(length !== undefined && !isAltered && { "content-length": length }),
      // No connection is kept that might be cut just when it is used again.
      connection: "close",
    });
    const done = (error: unknown): void => {
      if (error) answer.destroy();
    };
    if (isAltered) pipeline(response, eachLine(alteration), answer, done);
    else pipeline(response, answer, done);
  });
  pipeline(asked, onward, () => undefined);
}

/** Changes text line by line, as the lines become whole. */
function eachLine(alteration: Alteration): Transform {
  let rest = "";
  return new Transform({
    decodeStrings: true,
    transform(chunk: Buffer, _encoding, done) {
      // A feed is ASCII but for what unsigned records hold: bytes are kept one by one.
      const lines = (rest + chunk.toString("latin1")).split("\n");
      rest = lines.pop() ?? "";
      done(null, Buffer.from(lines.map((line) => `${alteration(line)}\n`).join(""), "latin1"));
    },
    flush(done) {
      done(null, Buffer.from(rest, "latin1"));
    },
  });
}
