import { expect, test } from "@playwright/test";
import { expectContrast, expectNoViolations } from "./no-violations.ts";
import { openPage } from "./open-page.ts";
import { goThroughMenu } from "./page-menu.ts";

const scrollsSideways = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;

test("psychological help in Spain, from the start page", async ({ page }) => {
  await page.goto("/en");
  await goThroughMenu(page, "After an attack", "Contacts");
  await page.getByLabel("State", { exact: true }).selectOption({ label: "Spain" });
  await page.getByLabel("Need").selectOption({ value: "psychological-support" });
  await expect(page).toHaveURL(/state=es&need=psychological-support/);
  const entry = page.getByRole("listitem").filter({ hasText: "National psychologists" }).first();
  await expect(entry).toContainText(/No telephone number is recorded|Telephone/);
  await expect(page.getByText(/no source says/)).toBeVisible();
});

test("a body's number, whether it is confirmed, and a text that reports it as wrong", async ({ page }) => {
  await page.goto("/en/contacts?state=fr&only=number");
  const cump = page.getByRole("listitem").filter({ hasText: "Medico-psychological emergency cell" }).first();
  await expect(cump).toContainText("01 44 49 24 30");
  await expect(cump).toContainText("confirmed more than a year ago (2016)");
  await expect(cump).toContainText("may not work from abroad");
  await cump.locator("summary", { hasText: "Report a wrong number" }).click();
  await cump.getByLabel("Which one is wrong?").selectOption({ index: 0 });
  await expect(cump.getByLabel("Text to send")).toHaveValue(/civic\/service\/fr-cump .*01 44 49 24 30/s);
  await expect(cump).toContainText("No address of the publisher (CIVIC) is recorded.");
  expect(await page.locator("*").count()).toBeLessThan(5_000);
});

test("a list is saved as an address book", async ({ page }) => {
  await openPage(page, "/en/contacts?state=be");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "All of these as an address book (vCard)" }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe("contacts-be.vcf");
});

test("a bad filter is told and left out", async ({ page }) => {
  await openPage(page, "/en/contacts?state=zz&phase=emergency");
  await expect(page.getByRole("main").getByRole("status")).toContainText(
    "State: “zz” is not known here and was left out.",
  );
  await expect(page.getByRole("table", { name: "Contacts by State" })).toBeVisible();
  await expectNoViolations(page);
});

test("in Arabic on a phone, from right to left", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openPage(page, "/ar/contacts?state=fr");
  expect(await page.evaluate(scrollsSideways)).toBe(false);
  await expectNoViolations(page);
});

test("in French, dark, all States on a phone", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, "/fr/contacts");
  expect(await page.evaluate(scrollsSideways)).toBe(false);
  await expectContrast(page);
  await expectNoViolations(page);
});
