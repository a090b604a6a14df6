import { expect, type Page, test } from "@playwright/test";
import { expectContrast, expectNoViolations } from "./no-violations.ts";
import { openPage } from "./open-page.ts";
import { goThroughMenu } from "./page-menu.ts";
import { present, recordFile } from "./record-files.ts";

const care = recordFile("service", "fr-military-hospital-care");

/** A few States are worked out soon. */
const few = "states=be,de,fr,gb";

async function openPicture(page: Page, language: string, search = few): Promise<void> {
  await openPage(page, `/${language}/equal-treatment?${search}`);
  await expect(page.locator(".equal-finding strong")).toBeVisible();
}

const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test("the keyboard goes to a field, which says what changes, because of what and where it is written", async ({
  page,
}) => {
  await page.goto("/en");
  await goThroughMenu(page, "Compare States", "Equal treatment");
  await expect(page).toHaveURL(/\/en\/equal-treatment$/);
  await openPicture(page, "en");
  const first = page.locator("tbody td[tabindex='0']");
  await expect(first).toHaveCount(1);
  await first.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Home");
  await expect(page.getByRole("link", { name: "United Kingdom" })).toBeFocused();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const field = page.locator("#treatment-fr-de");
  for (
    let step = 0;
    step < 3 && !(await field.evaluate((cell) => cell === document.activeElement));
    step += 1
  )
    await page.keyboard.press("ArrowRight");
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleName(
    "Hurt in France, from Germany: What is settled is the same. 15 of 35 settled · 15 the same, 3 not known",
  );
  await expect(page.getByText("Arrow keys go from field to field; Enter opens one.")).toBeVisible();

  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog", { name: "Hurt in France, from Germany" });
  const change = panel.getByRole("article").filter({ hasText: present(care.name.en) });
  await expect(change).toContainText("Neither nationality nor residence alone changes it");
  await expect(change).toContainText("Resident of France");
  await expect(change).toContainText("French national");
  await expect(change).toContainText("Not settled");
  await expect(change).not.toContainText("Does not open");
  await expect(panel.getByRole("heading", { name: "What Germany adds" })).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press("Escape");
  await expect(field).toBeFocused();
});

test("what is chosen stands in the address, and the finding follows it", async ({ page }) => {
  await openPicture(page, "en");
  const finding = page.locator(".equal-finding");
  await expect(finding).toContainText(
    "Somebody is hurt in one of 4 States, and is a national and resident of another.",
  );
  await expect(finding).toContainText("in 4 what is settled is the same");
  await page.getByLabel("What is different").selectOption("nationality");
  await page.getByLabel("Who was hurt").selectOption("bereaved");
  await expect(page).toHaveURL(/person=bereaved/);
  await expect(page).toHaveURL(/by=nationality/);
  await expect(finding).toContainText("lives there, but is a national of another.");
  await expect(finding).toContainText("not settled even for them");
});

test("a narrow screen has a list, in French, without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPicture(page, "fr");
  await page.locator(".treatment-list summary").filter({ hasText: "France" }).click();
  await expect(page.locator(".treatment-list").getByRole("button", { name: "Allemagne" })).toBeVisible();
  expect(await scrollsSideways(page)).toBe(false);
  await expectNoViolations(page);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await scrollsSideways(page)).toBe(false);
});

test("reads from right to left in Arabic, where the arrows go the way they point", async ({ page }) => {
  await openPicture(page, "ar");
  await expectNoViolations(page);
  const field = page.locator("#treatment-fr-de");
  await field.focus();
  const at = await field.evaluate((cell) => (cell as HTMLTableCellElement).cellIndex);
  await page.keyboard.press("ArrowLeft");
  expect(await page.evaluate(() => (document.activeElement as HTMLTableCellElement).cellIndex)).toBe(at + 1);
});

test("stands out in the dark, with the first row near the top", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 1366, height: 900 });
  await openPage(page, "/en/equal-treatment");
  const box = await page.locator(".treatment-matrix tbody tr").first().boundingBox();
  expect(box?.y).toBeLessThan(400);
  await openPicture(page, "en");
  await expectContrast(page);
});
