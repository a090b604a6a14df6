import { expect, test } from "@playwright/test";
import { expectContrast, expectNoViolations } from "./no-violations.ts";
import { openPage } from "./open-page.ts";
import { goThroughMenu } from "./page-menu.ts";

const scrollsSideways = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;

test("needs without a service in follow-up in Belgium and France, from the start page in four steps", async ({
  page,
}) => {
  await page.goto("/en");
  await goThroughMenu(page, "Records", "Gaps");
  await page.getByLabel("States", { exact: true }).selectOption("be");
  await expect(page.getByRole("heading", { name: "Needs without a service: Follow-up" })).toBeVisible();
  await page.getByLabel("States", { exact: true }).selectOption("fr");
  await expect(page).toHaveURL(/state=be,fr$/);
  const said = page.getByRole("region", { name: "Needs without a service: Follow-up" }).getByRole("listitem");
  await expect(said.nth(0)).toContainText("Belgium: 3 of the ten needs – Safety and protection; ");
  await expect(said.nth(1)).toContainText("France: 1 of the ten needs – Safety and protection");
});

test("all States in figures: nothing found, not known and not looked for apart; a State opens its list", async ({
  page,
}) => {
  await openPage(page, "/en/gaps");
  const rows = page.getByRole("table").getByRole("row");
  await expect(rows.filter({ hasText: "Council of Europe" })).toContainText("not looked for");
  expect(await page.locator("*").count()).toBeLessThan(5_000);
  await expectNoViolations(page);
  await page.getByRole("link", { name: "France" }).click();
  await expect(page).toHaveURL(/state=fr/);
  await expect(page.getByRole("heading", { name: "What is missing in the records" })).toBeVisible();
});

test("a gap says what the text asks, what mends it and who can; the list goes along as tasks", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openPage(page, "/en/gaps?state=fr&kind=number-missing&group=owner");
  const list = page.getByRole("region", { name: "What is missing in the records" });
  await expect(list).toContainText("Number missing: ");
  await expect(list).toContainText("Give the number of this contact point, or say that it has none");
  await list.getByRole("button", { name: "Copy as a task list" }).click();
  await expect(list.getByRole("button", { name: "Copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^CIVIC \(1 gap\)\n\[ \] France – Number missing: .+ – who can mend it: CIVIC\n$/);
  await list.getByLabel("What is missing").selectOption("requirement-unanswered");
  await expect(list.locator("q").first()).not.toBeEmpty();
  await expectNoViolations(page);
});

test("a bad filter is told and left out, and fifty gaps are shown at first", async ({ page }) => {
  await openPage(page, "/en/gaps?state=be,zz&kind=big&phase=early");
  await expect(page.getByText("State: “zz” is not known here and was left out.")).toBeVisible();
  await expect(page.getByText("What is missing: “big” is not known here and was left out.")).toBeVisible();
  const items = page.locator(".gap-items > li");
  await expect(items).toHaveCount(50);
  await page.getByRole("button", { name: "Show 50 more" }).click();
  await expect(items).toHaveCount(100);
});

test("in Arabic on a phone, from right to left", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openPage(page, "/ar/gaps?state=be,fr");
  expect(await page.evaluate(scrollsSideways)).toBe(false);
  await expectNoViolations(page);
});

test("in French, dark, on a phone", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, "/fr/gaps");
  expect(await page.evaluate(scrollsSideways)).toBe(false);
  await openPage(page, "/fr/gaps?state=be&group=need");
  await expectContrast(page);
  await expectNoViolations(page);
});

test("a table that is cut shows at which edge more lies, in both directions of writing", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const lang of ["en", "ar"]) {
    await openPage(page, `/${lang}/gaps`);
    const frame = page.locator(".scroll-frame").first();
    const shade = (side: "::before" | "::after") =>
      frame.evaluate((element, name) => getComputedStyle(element, name).content !== "none", side);
    const scrollBy = (share: number) =>
      frame.locator(".scroll-region").evaluate((region, part) => {
        const forward = getComputedStyle(region).direction === "rtl" ? -1 : 1;
        region.scrollLeft = forward * part * (region.scrollWidth - region.clientWidth);
      }, share);
    await expect(frame).toHaveAttribute("data-more", "after");
    expect([await shade("::before"), await shade("::after")]).toEqual([false, true]);
    await scrollBy(0.5);
    await expect(frame).toHaveAttribute("data-more", "before after");
    await scrollBy(1);
    await expect(frame).toHaveAttribute("data-more", "before");
    expect([await shade("::before"), await shade("::after")]).toEqual([true, false]);
    await page.emulateMedia({ media: "print" });
    expect(await shade("::before")).toBe(false);
    await page.emulateMedia({ media: "screen" });
  }
});
