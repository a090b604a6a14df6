import { copyFileSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { bundledFiles } from "../../packages/schema/tests/bench/bundle.ts";
import { chromiumLaunch } from "../../tests/support/chromium.ts";
import { must } from "./must.ts";

/** What using the client gives, wherever it is used. */
const expected = JSON.stringify([
  "A node of a check",
  "429 first",
  7000,
  "200 second",
  "record",
  "end",
  "taken",
  "taken",
  "caught-up",
  2,
  "not-found",
]);

const nodeProgram = `import { useClient } from "./use-client.mjs";
console.log(JSON.stringify(await useClient(process.argv[2])));`;
const pageProgram = `import { useClient } from "./use-client.mjs";
globalThis.useClient = async (address) => JSON.stringify(await useClient(address));
globalThis.useClientInWorker = (address) => new Promise((resolve, reject) => {
  const worker = new Worker("/worker.js", { type: "module" });
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = ({ message }) => reject(new Error(message));
  worker.postMessage(address);
});`;
const workerProgram = `import { useClient } from "./use-client.mjs";
onmessage = async ({ data }) => {
  postMessage(await useClient(data).then(JSON.stringify, (error) => String(error?.stack ?? error)));
};`;

/** Uses the installed packages on each Node, in a page and in a worker, against a server that refuses the first request. */
export async function useEverywhere(consumer: string, nodes: readonly string[]): Promise<void> {
  copyFileSync(join(import.meta.dirname, "use-client.mjs"), join(consumer, "use-client.mjs"));
  const programs = { node: nodeProgram, page: pageProgram, worker: workerProgram };
  for (const [name, text] of Object.entries(programs)) writeFileSync(join(consumer, `${name}.mjs`), text);
  for (const program of nodes)
    await withServer(refusingNode(), async (address) => {
      const args = [join(consumer, "node.mjs"), address];
      expectUsed(
        `Node (${program})`,
        (await must(`the client on ${program}`, { program, args }, consumer)).trim(),
      );
    });
  const files = await bundledFiles(["page.mjs", "worker.mjs"], consumer);
  await withServer(pageServer(files), async (page) => {
    await withServer(refusingNode(), async (address) => {
      expectUsed("a page", await inBrowser(page, "useClient", address));
    });
    await withServer(refusingNode(), async (address) => {
      expectUsed("a worker", await inBrowser(page, "useClientInWorker", address));
    });
  });
}

function expectUsed(where: string, used: string): void {
  if (used !== expected) throw new Error(`The client in ${where} gave\n${used}\ninstead of\n${expected}`);
}

/** A node that has had too many requests at first, and lets pages of any origin read why. */
function refusingNode(): RequestListener {
  let asked = 0;
  return (_, response) => {
    asked += 1;
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", "Retry-After, X-Request-Id");
    response.setHeader("X-Request-Id", asked === 1 ? "first" : "second");
    response.setHeader("Content-Type", "application/json");
    if (asked > 1) response.end('{"civic":"node","name":"A node of a check"}');
    else response.writeHead(429, { "Retry-After": "7" }).end("{}");
  };
}

function pageServer(files: ReadonlyMap<string, string>): RequestListener {
  return ({ url = "" }, response) => {
    const file = files.get(url.slice(1));
    response.setHeader("Content-Type", file === undefined ? "text/html" : "text/javascript");
    response.end(
      file ?? '<!doctype html><title>The client</title><script type="module" src="/page.js"></script>',
    );
  };
}

async function inBrowser(page: string, name: string, address: string): Promise<string> {
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const tab = await browser.newPage();
    await tab.goto(page);
    await tab.waitForFunction((wanted) => wanted in globalThis, name);
    const use = ([wanted, to]: readonly [string, string]): Promise<string> =>
      (globalThis as unknown as Record<string, (to: string) => Promise<string>>)[wanted]?.(to) ??
      Promise.reject(new Error("nothing to use"));
    return await tab.evaluate(use, [name, address] as const);
  } finally {
    await browser.close();
  }
}

async function withServer(listener: RequestListener, use: (address: string) => Promise<void>): Promise<void> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
