import { expect, test } from "@playwright/test";
import { openPage } from "./open-page.ts";

// What opens a panel bears this in each picture.
const opener = "main [aria-haspopup=dialog]";
const pictures = ["coverage", "compensation", "equal-treatment", "recognition"];

for (const picture of pictures)
  test(`a panel of ${picture} that was closed is no step: Back leaves the page`, async ({ page }) => {
    await openPage(page, "/en/exchange");
    await openPage(page, `/en/${picture}`);
    const panel = page.getByRole("dialog");
    await page.locator(opener).first().click();
    await expect(panel).toBeVisible();
    const opened = page.url();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(panel).toHaveCount(0);
    await expect(page).toHaveURL(`/en/${picture}`);
    await page.goForward();
    await expect(panel).toBeVisible();
    expect(page.url()).toBe(opened);
    await page.reload();
    await panel.getByRole("button", { name: "Close" }).click();
    await expect(page).toHaveURL(`/en/${picture}`);
    await page.goBack();
    await expect(page).toHaveURL("/en/exchange");
  });

test("a panel that an address opened is closed in place", async ({ page }) => {
  await openPage(page, "/en/exchange");
  await openPage(page, "/en/coverage?phase=emergency&state=fr&cell=psychological-support");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL("/en/coverage?phase=emergency");
  await page.goBack();
  await expect(page).toHaveURL("/en/exchange");
});
