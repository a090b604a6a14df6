import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

interface HotelNetwork {
  readonly address: string;
  /** From now on everything is answered by a page to log in, as if all were well; or by the node again. */
  readonly wantsToBePaid: (wants: boolean) => void;
  readonly close: () => Promise<void>;
}

/** A network before a node that can answer in its place. */
export async function hotelNetwork(node: string): Promise<HotelNetwork> {
  let wants = false;
  const server = createServer(async ({ url = "/", headers }, response) => {
    if (wants) {
      response.writeHead(200, { "Content-Type": "text/html" }).end("Log in");
      return;
    }
    const answer = await fetch(node + url, { headers: { Accept: headers.accept ?? "*/*" } });
    const type = answer.headers.get("Content-Type") ?? "";
    response.writeHead(answer.status, { "Content-Type": type });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    wantsToBePaid: (now) => {
      wants = now;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
