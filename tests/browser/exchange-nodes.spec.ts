import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSigningKey } from "@civic/schema/signatures";
import type { Peers } from "@civic/sdk";
import { expect, test } from "@playwright/test";
import { ownNodes } from "./own-nodes.ts";

const folder = mkdtempSync(join(tmpdir(), "civic-exchange-page-"));
const nodes = ownNodes(folder);

test.afterAll(() => {
  nodes.end();
  rmSync(folder, { recursive: true, force: true });
});

test("of a node that mirrors another, the page tells whom it reads and whose key it believes", async ({
  page,
}) => {
  test.slow();
  const key = await createSigningKey("be");
  const [keyFile, anchor] = [join(folder, "be.jwk"), join(folder, "anchor.json")];
  writeFileSync(keyFile, JSON.stringify(key), { mode: 0o600 });
  writeFileSync(anchor, JSON.stringify({ civic: "anchor", publishers: { be: [key.kid] } }));
  const publisher = await nodes.start("be", { CIVIC_SIGNING_KEYS: keyFile });
  const peers = [{ url: publisher, publishers: ["be"], anchor }];
  const mirror = await nodes.start("fr", { CIVIC_PEERS: JSON.stringify(peers) });

  await page.goto(`${publisher}/en/exchange`);
  await expect(page.getByRole("region", { name: "Other nodes" })).toContainText("exchanges with nobody");
  const own = page.getByRole("region", { name: "Whose keys count here" });
  await expect(own).toContainText("This node signs for it.");
  await expect(own.locator(".thumbprint")).toHaveText(key.kid);

  const hasMore = async () => {
    const { items } = (await (await fetch(`${mirror}/v1/peers`)).json()) as Peers;
    return items[0]?.more;
  };
  await expect.poll(hasMore, { timeout: 60_000 }).toBe(false);
  await page.goto(`${mirror}/en/exchange`);
  await expect(page.locator(".peer h3")).toHaveText(publisher);
  await expect(page.locator(".peer-status")).toHaveText("Up to date");
  await expect(page.locator(".keys .thumbprint")).toHaveText(key.kid);
});
