import { expect, test } from "@playwright/test";
import { expectContrast, expectNoViolations } from "./no-violations.ts";
import { openPage } from "./open-page.ts";
import { goThroughMenu } from "./page-menu.ts";
import { present, recordFile } from "./record-files.ts";

const fund = recordFile("compensation-scheme", "fr-fgti-terrorism");

test("two States are chosen, and the card names who helps, who decides and on what terms", async ({
  page,
}) => {
  await openPage(page, "/en/coverage");
  await goThroughMenu(page, "After an attack", "Cross-border claim");
  await page.getByLabel("It happened in").selectOption({ label: "France" });
  await page.getByLabel("The person lives in").selectOption({ label: "Germany" });
  await expect(page).toHaveURL(/event=fr&home=de/);
  const card = page.getByRole("region", { name: "From Germany to France" });
  await expect(card.getByRole("heading", { name: "Helps at home: Germany" })).toBeVisible();
  await expect(card).toContainText(present(fund.crossBorder?.deciding?.translation).text.en ?? "");
  const times = card.locator(".fact").filter({ hasText: "Medical certificates from the State" });
  await expect(times.first()).toContainText("not known");

  await page.getByRole("button", { name: "Swap the two States" }).click();
  await expect(page).toHaveURL(/event=de&home=fr/);
  await expect(page.getByRole("region", { name: "From France to Germany" })).toBeVisible();
});

test("where no route exists, the card says so and where to claim instead", async ({ page }) => {
  await openPage(page, "/en/cross-border?event=gb&home=FR");
  await expect(
    page.getByRole("heading", { name: "There is no route between authorities here" }),
  ).toBeVisible();
  const direct = page.locator(".direct-schemes").filter({ hasText: "Claimed directly: United Kingdom" });
  await expect(direct).toContainText("Criminal Injuries Compensation");
});

test("the card is copied as text", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openPage(page, "/en/cross-border?event=fr&home=be");
  await page.getByRole("button", { name: "Copy as text" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain("From Belgium to France");
  expect(text).toContain("Helps at home: Belgium");
});

test("reads in French and in Arabic, on a phone and in the dark", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, "/fr/cross-border?event=be&home=fr");
  await expectNoViolations(page);
  await openPage(page, "/ar/cross-border?event=be&home=fr");
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectContrast(page);
});
