import { expect, type Page, test } from "@playwright/test";
import { hotelNetwork } from "./hotel-network.ts";
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

/** The media type that an address is answered with. */
function typeOf(page: Page, path: string): Promise<string | null> {
  return page.evaluate(async (address) => (await fetch(address)).headers.get("Content-Type"), path);
}

test("the page of a network that wants to be paid is kept for no script and no data", async ({
  page,
  baseURL,
}) => {
  const network = await hotelNetwork(baseURL ?? "");
  try {
    await openPage(page, `${network.address}/en/search`);
    await untilKept(page, "/v1/search-index");
    await page.reload();
    network.wantsToBePaid(true);
    expect(await typeOf(page, "/v1/search-index")).toBe("text/html");
    expect(await typeOf(page, "/assets/not-opened-1.js")).toBe("text/html");
    // What an earlier worker has kept so.
    const script = await page.evaluate(async () => {
      const { src } = document.querySelector<HTMLScriptElement>("script[type=module]") as HTMLScriptElement;
      const login = new Response("Log in", { headers: { "Content-Type": "text/html" } });
      await (await caches.open("civic-build-1")).put(src, login);
      return src;
    });
    network.wantsToBePaid(false);
    expect(await typeOf(page, script)).toContain("text/javascript");
    expect(await page.evaluate(() => caches.match("/assets/not-opened-1.js"))).toBeUndefined();
  } finally {
    await network.close();
  }
  expect(await typeOf(page, "/v1/search-index")).toBe("application/json");
});

test.describe("where no worker keeps anything", () => {
  test.use({ serviceWorkers: "block" });

  test("a table whose script is lost says so at its button, and comes at the next press", async ({
    page,
  }) => {
    let lost = true;
    await page.route(/\/assets\/interop-writers/, (route) => (lost ? route.abort() : route.continue()));
    await openPage(page, "/en/contacts");
    await page.getByText("Take these data", { exact: true }).first().click();
    const csv = page.getByRole("button", { name: "CSV", exact: true });
    await csv.click();
    await expect(page.getByRole("alert")).toContainText("A part of the page did not come");
    lost = false;
    const file = page.waitForEvent("download");
    await csv.click();
    expect((await file).suggestedFilename()).toMatch(/\.csv$/);
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
});
