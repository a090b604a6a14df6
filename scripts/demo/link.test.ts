import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { type Link, layLink } from "./link.ts";

/** A server that names itself in each line of its feed, and a line to it. */
async function linkTo(name: string): Promise<{ readonly link: Link; readonly origin: string }> {
  const server = createServer((request, answer) => answer.end(`${request.url} of ${name}\n${name} ends`));
  await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const link = await layLink();
  link.join(origin);
  onTestFinished(() => {
    link.close();
    server.close();
    server.closeAllConnections();
  });
  return { link, origin };
}

const read = async (link: Link, path: string) => (await fetch(`${link.origin}${path}`)).text();

it("passes everything on, and nothing while it is cut", async () => {
  const { link } = await linkTo("fr");
  expect(await read(link, "/v1/records")).toBe("/v1/records of fr\nfr ends");
  link.cut();
  await expect(read(link, "/v1/records")).rejects.toThrow("fetch failed");
  link.join();
  expect(await read(link, "/v1/feed?after=x")).toBe("/v1/feed?after=x of fr\nfr ends");
});

it("leads to another node once it is told to", async () => {
  const [{ link }, { origin }] = [await linkTo("fr"), await linkTo("copy")];
  link.join(origin);
  expect(await read(link, "/v1/feed")).toBe("/v1/feed of copy\ncopy ends");
});

it("changes the whole lines of a feed, and no other answer", async () => {
  const { link } = await linkTo("fr");
  link.alter((line) => line.toUpperCase());
  expect(await read(link, "/v1/feed")).toBe("/V1/FEED OF FR\nfr ends");
  expect(await read(link, "/v1/records")).toBe("/v1/records of fr\nfr ends");
  link.alter(undefined);
  expect(await read(link, "/v1/feed")).toBe("/v1/feed of fr\nfr ends");
});
