import { expect, type Page } from "@playwright/test";

/** Opens a page of the dashboard and waits until its content stands where the quiet lines were. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".loading")).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
