import { expect, test } from "@playwright/test";
import { expectContrast, expectNoViolations } from "./no-violations.ts";
import { openPage } from "./open-page.ts";
import { goThroughMenu } from "./page-menu.ts";

const scrollsSideways = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;

test("the shortest deadlines stand first, each under its step", async ({ page }) => {
  await page.goto("/en");
  await goThroughMenu(page, "After an attack", "Deadlines");
  const report = page.getByRole("table", { name: /^To report to the police/ });
  await expect(report.getByRole("row").nth(1)).toContainText(/days|hours/);
  await expect(page.getByRole("table", { name: /^To apply or claim/ })).toContainText("no deadline");
  expect(await page.locator("*").count()).toBeLessThan(5_000);
  await page.locator("summary", { hasText: "On a time line" }).first().click();
  await expect(page.getByRole("figure").first()).toContainText("France");
});

test("the day of the attack gives last days and never travels", async ({ page }) => {
  await openPage(page, "/en/deadlines?state=fr&step=claim");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.getByLabel(/^Day of the attack/).fill("2026-03-01");
  await expect(page).toHaveURL(/#day=2026-03-01$/);
  await expect(page.getByRole("columnheader", { name: "Last day" })).toBeVisible();
  expect(asked.filter((url) => url.includes("2026-03-01"))).toEqual([]);
  await expectNoViolations(page);
});

test("a bad filter is told and left out", async ({ page }) => {
  await openPage(page, "/en/deadlines?state=zz&sort=state");
  await expect(page.getByText("State: “zz” is not known here and was left out.")).toBeVisible();
});

test("in Arabic on a phone, from right to left", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openPage(page, "/ar/deadlines?state=fr");
  await page.locator("details > summary").filter({ hasText: "خط زمني" }).first().click();
  expect(await page.evaluate(scrollsSideways)).toBe(false);
  await expectNoViolations(page);
});

test("in French, dark, on a phone", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, "/fr/deadlines?step=report");
  expect(await page.evaluate(scrollsSideways)).toBe(false);
  await expectContrast(page);
  await expectNoViolations(page);
});
