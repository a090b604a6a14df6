import { expect, type Page, test } from "@playwright/test";
import { openPage } from "./open-page.ts";

test.use({ serviceWorkers: "allow" });

const nice = "#event=fr&day=2026-11-29&home=de";

/** Waits until the device holds a copy of what the page has loaded. */
async function untilKept(page: Page, path: string): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect
    .poll(() => page.evaluate((address) => caches.match(address).then((found) => found !== undefined), path))
    .toBe(true);
}

test("without a network the board is there, with the date of its copy; what was never opened says so", async ({
  page,
  context,
}) => {
  await openPage(page, `/en/incident${nice}`);
  await expect(page.locator("#board-unanswered")).toBeVisible();
  await untilKept(page, "/v1/projection");
  await untilKept(page, "/v1/coverage?phase=follow-up");
  await untilKept(page, "/theme.js");
  const own = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => name.includes("/assets/")),
  );
  for (const address of own) await untilKept(page, new URL(address).pathname);

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Attack: France, 29 November 2026" })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "the node cannot be reached" })).toContainText(
    /^Kept copy of \d{1,2} \w+ \d{4}, \d\d:\d\d; the node cannot be reached\.$/,
  );
  await expect(page.getByRole("link", { name: "+33 1 80 52 33 76" })).toBeVisible();
  await expect(page.locator("#board-unanswered")).toBeVisible();

  await page.goto("/en/exchange");
  await expect(page.getByRole("main")).toContainText("No copy of this part is kept on this device");

  await context.setOffline(false);
  await page.goto(`/en/incident${nice}`);
  await expect(page.locator("#board-unanswered")).toBeVisible();
  await expect(page.getByText("the node cannot be reached")).toHaveCount(0);
});

test("what was chosen and typed is in no copy", async ({ page }) => {
  await openPage(page, `/en/incident${nice}`);
  await expect(page.locator("#board-unanswered")).toBeVisible();
  await untilKept(page, "/v1/projection");
  await page.reload();
  await expect(page.locator("#board-unanswered")).toBeVisible();
  const names = await page.evaluate(async () => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return all.flat().map(({ url }) => url);
  });
  expect(names.filter((name) => /event=|home=|jurisdiction=|incident(?!-)/.test(name))).toEqual([]);
});
