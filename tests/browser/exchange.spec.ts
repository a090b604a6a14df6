import { expect, type Page, test } from "@playwright/test";
import { exchanging, peers } from "./exchange-answers.ts";
import { expectNoViolations } from "./no-violations.ts";
import { openPage } from "./open-page.ts";
import { goThroughMenu } from "./page-menu.ts";

const part = (page: Page, name: string) => page.getByRole("region", { name });

test("a node of a folder says that it exchanges with nobody, and that its records are unsigned", async ({
  page,
}) => {
  await page.goto("/en/coverage");
  await goThroughMenu(page, "Records", "Exchange");
  await expect(page).toHaveTitle("Exchange – CIVIC");
  await expect(part(page, "Other nodes")).toContainText("This node exchanges with nobody");
  await expect(part(page, "Other nodes").getByRole("link", { name: /guide in English/ })).toHaveAttribute(
    "href",
    /docs\/guides\/exchange\.md$/,
  );
  await expect(part(page, "Records that are held back")).toContainText("None. No version");
  await expect(part(page, "Whose keys count here")).toContainText("unsigned and local");
  await expect(part(page, "How far each State has come")).toContainText(
    "No State has published or confirmed",
  );
});

test("each node is told with what was taken from it, and what was refused and why", async ({ page }) => {
  await exchanging(page);
  await page.goto("/en/exchange");
  const nodes = part(page, "Other nodes").locator(".peer");
  await expect(nodes.locator(".peer-status")).toHaveText([
    "Up to date",
    "Catching up",
    "Not reachable",
    "Not reached yet",
  ]);
  await expect(nodes.nth(0)).toContainText("1,234 entries read, 1,200 of them changed something here");
  const behind = nodes.nth(1);
  await expect(behind).toContainText("it was altered on the way, or signed with another key");
  await expect(behind.getByRole("link", { name: "de/service/line-41" })).toBeHidden();
  await behind.getByText("2 earlier refusals").click();
  await expect(behind.getByRole("link", { name: "de/service/line-41" })).toBeVisible();
  await expect(nodes.nth(2)).toContainText("The last 12 tries failed: it did not answer in time.");
  await expect(nodes.nth(2)).toContainText("For whoever runs the node: silent for 10 seconds");
  await expect(nodes.nth(3)).toContainText("No anchor was given for this node.");
});

test("a record that is held back shows both contents where they differ, and what ends it", async ({
  page,
}) => {
  await exchanging(page);
  await page.goto("/en/exchange");
  const held = part(page, "Records that are held back");
  await expect(held).toContainText("Version 3 was signed with two contents.");
  await expect(held).toContainText("the record is shown as version 2 has it");
  await expect(held).toContainText("Belgium signs version 4 and names the hash");
  const rows = held.getByRole("table").locator("tbody tr");
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0).getByRole("rowheader")).toHaveText("name › English");
  await expect(rows.nth(0).getByRole("cell").nth(1)).toHaveText("Line for victims of terrorism");
  await expect(rows.nth(1).getByRole("cell")).toHaveText(["105", "116007"]);
  await held.getByText("1 that is settled").click();
  await expect(held.getByRole("link", { name: "es/service/line" })).toBeVisible();
});

test("a thumbprint is read in groups of four, and copied in one piece", async ({ page }) => {
  await exchanging(page);
  await page.goto("/en/exchange");
  const keys = part(page, "Whose keys count here").locator(".keys li");
  await expect(keys.first().locator(".thumbprint span")).toHaveCount(11);
  await expect(keys.first()).toHaveText("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
  await expect(keys.nth(1)).toContainText("revoked");
});

test("what is new is there within a minute, and what was opened stays open", async ({ page }) => {
  await page.clock.install();
  await exchanging(page);
  await page.goto("/en/exchange");
  const behind = part(page, "Other nodes").locator(".peer").nth(1);
  await behind.getByText("2 earlier refusals").click();
  await page.route("**/v1/peers", (route) =>
    route.fulfill({ json: { items: peers.items.map((peer) => ({ ...peer, more: false })) } }),
  );
  await page.clock.fastForward(61_000);
  await expect(behind.locator(".peer-status")).toHaveText("Up to date");
  await expect(behind.getByRole("link", { name: "de/service/line-41" })).toBeVisible();
  await page.route("**/v1/peers", (route) => route.abort());
  await page.clock.fastForward(61_000);
  await page.clock.fastForward(10_000);
  await expect(page.getByText(/^The node could not be asked again\./)).toBeVisible();
  await expect(behind.locator(".peer-status")).toHaveText("Up to date");
});

for (const [language, colorScheme, width] of [
  ["en", "light", 1280],
  ["ar", "dark", 390],
  ["de", "light", 320],
  ["fr", "dark", 1280],
] as const)
  test(`the exchange breaks no rule: ${language}, ${colorScheme}, ${width}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await exchanging(page);
    await openPage(page, `/${language}/exchange`);
    await expect(page.locator(".evidence tbody tr")).toHaveCount(2);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await expectNoViolations(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
