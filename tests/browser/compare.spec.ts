import { expect, test } from "@playwright/test";
import { expectContrast, expectNoViolations } from "./no-violations.ts";
import { openPage } from "./open-page.ts";
import { goThroughMenu } from "./page-menu.ts";

test("what three States pay for income and funeral is read in the cells", async ({ page }) => {
  await openPage(page, "/en/coverage");
  await goThroughMenu(page, "Compare States", "Compare");
  for (const state of ["France", "Belgium", "United Kingdom"])
    await page.getByLabel("States to compare").selectOption({ label: state });
  const sums = page.getByRole("table", { name: /^Heads of damage and sums/ });
  const funeral = sums.getByRole("row", { name: /^Funeral costs/ });
  const [france, belgium, britain] = [0, 1, 2].map((index) => funeral.getByRole("cell").nth(index));
  await expect(france ?? funeral).toContainText("Full reparation, no cap");
  await expect(belgium ?? funeral).toContainText("€6,000");
  await expect(belgium ?? funeral).toContainText("€125,000");
  await expect(britain ?? funeral).toContainText("£5,000");
  await expect(britain ?? funeral).toContainText("Criminal Injuries Compensation Scheme 2012");
  await expect(sums.getByRole("row", { name: /loss of earnings/i }).first()).toContainText(
    "Loss of earnings",
  );
  await expect(page).toHaveURL(/states=fr,be,gb/);
});

test("rows are found, equal ones hidden, and what names no State is said", async ({ page }) => {
  await openPage(page, "/en/compare?states=fr,be,zz");
  await expect(page.getByRole("main").getByRole("status")).toContainText("No such State: zz");
  await page.getByLabel("Find a row").fill("funeral");
  await expect(page).toHaveURL(/find=funeral/);
  const headers = page.getByRole("rowheader");
  await expect(headers.filter({ hasText: /funeral/i }).first()).toBeVisible();
  await expect(headers.filter({ hasNotText: /funeral/i })).toHaveCount(0);
  await page.getByLabel("Find a row").fill("currency");
  await expect(page.getByRole("rowheader", { name: /^Currency/ })).toBeVisible();
  await page.getByLabel("Hide rows in which all say the same").check();
  await expect(page.getByText("No row fits.")).toBeVisible();
});

test("a part opens into the address, with what each value rests on", async ({ page }) => {
  await openPage(page, "/en/compare?states=fr,gb&open=none");
  await page.getByRole("button", { name: /^Time limits/ }).click();
  await expect(page).toHaveURL(/open=none,clocks|open=clocks/);
  const limit = page.getByRole("row", { name: /^Time limit to claim/ });
  await limit.locator("details.sources > summary").first().click();
  await expect(limit.getByRole("link").first()).toBeVisible();
});

test("reads in French and in Arabic, on a phone and in the dark", async ({ page }) => {
  await openPage(page, "/fr/compare?states=fr,be&open=system,clocks");
  await expectNoViolations(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, "/ar/compare?states=be,gb&open=system,evidence");
  await expectNoViolations(page);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectContrast(page);
});
