import { gzipSync } from "node:zlib";
import type { Browser, CDPSession } from "@playwright/test";
import { untilStanding, type Watched, watchedOf, watchPage } from "./watch-page.ts";

/** What a first visit of a page costs. */
export interface Load extends Watched {
  /** Scripts under gzip, in bytes. */
  readonly scripts: number;
  /** What the node answered, as it was sent, in bytes. */
  readonly data: number;
}

/** A slow line and a processor a quarter as fast. */
const slowLine = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

/** Slows the processor of a page down. */
export async function slowProcessor(session: CDPSession): Promise<void> {
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

/** Opens a page for the first time on a slow line and a slow processor. */
export async function measureLoad(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    await watchPage(page);
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", slowLine);
    await slowProcessor(session);
    const scripts = new Set<string>();
    const asked = new Set<string>();
    let data = 0;
    session.on("Network.responseReceived", ({ requestId, response }) => {
      const { pathname } = new URL(response.url);
      if (pathname.endsWith(".js")) scripts.add(response.url);
      if (pathname.startsWith("/v1/")) asked.add(requestId);
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (asked.has(requestId)) data += encodedDataLength;
    });
    await page.goto(address);
    await untilStanding(page);
    const seen = await watchedOf(page);
    return { ...seen, data, scripts: await zipped(scripts) };
  } finally {
    await context.close();
  }
}

async function zipped(addresses: ReadonlySet<string>): Promise<number> {
  const sizes = [...addresses].map(async (address) => {
    const answer = await fetch(address);
    return gzipSync(new Uint8Array(await answer.arrayBuffer())).byteLength;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
