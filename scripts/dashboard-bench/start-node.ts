import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../tests/support/free-port.ts";
import { exitCode, nodeCommand, start } from "../processes.ts";

/** A built node over the records of this repository, in a store of its own. */
export interface MeasuredNode {
  readonly address: string;
  /** Ends it and takes its store away. */
  readonly end: () => Promise<void>;
}

const patience = 60_000;

/** Starts the built node and waits until it answers, with what every visit asks for compressed as it stays. */
export async function startNode(): Promise<MeasuredNode> {
  const store = mkdtempSync(join(tmpdir(), "civic-bench-"));
  const port = String(await freePort());
  const address = `http://127.0.0.1:${port}`;
  const node = start(nodeCommand(["apps/api/dist/main.js"]), {
    stdio: "ignore",
    env: { PORT: port, CIVIC_DATA: store },
  });
  const ended = exitCode(node);
  const end = async () => {
    node.kill("SIGTERM");
    await ended;
    rmSync(store, { recursive: true, force: true });
  };
  const until = Date.now() + patience;
  while (!(await isReady(address))) {
    if (Date.now() > until || node.exitCode !== null) {
      await end();
      throw new Error("The node does not answer: run npm run build first.");
    }
    await wait(200);
  }
  await settle(address);
  return { address, end };
}

async function isReady(address: string): Promise<boolean> {
  return fetch(`${address}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** What a node compresses better in its own time is measured as it stays: asked for until it no longer gets smaller. */
async function settle(address: string): Promise<void> {
  let [size, same] = [Number.POSITIVE_INFINITY, 0];
  while (same < 4) {
    const answer = await fetch(`${address}/v1/projection`, { headers: { "accept-encoding": "br" } });
    await answer.arrayBuffer();
    const now = Number(answer.headers.get("content-length"));
    same = now === size ? same + 1 : 0;
    size = now;
    await wait(1500);
  }
}
