import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { expectContrast, expectNoViolations } from "./no-violations.ts";
import { openPage } from "./open-page.ts";
import { goThroughMenu } from "./page-menu.ts";

const scrollsSideways = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;

/** The day of the reader in the dashboard. */
async function on(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
}

test("the next days come first, then the year month by month, and a file for calendars", async ({ page }) => {
  await on(page, "2026-11-30");
  await page.goto("/en");
  await goThroughMenu(page, "Compare States", "Recognition and memory");
  const next = page.getByRole("region", { name: "The next twelve months" });
  await expect(next.locator("time").first()).toHaveText("21 December 2026");
  await expect(next.locator("ol").first().locator("time[datetime='2027-03-11']")).toBeVisible();
  // Of what may not come back, and of a plan whose day is past, the list says so.
  const doubtful = next.locator("ol").last();
  await expect(doubtful).toContainText("Denmark");
  await expect(doubtful).toContainText("was planned for 21 August 2026");
  await expect(page.getByLabel("Year")).toHaveValue("2027");
  await page.getByLabel("Year").selectOption("2026");
  await expect(page).toHaveURL(/year=2026/);
  const year = page.getByRole("region", { name: "Days of remembrance in 2026" });
  await expect(year.locator("time[datetime='2026-03-11'] + ul > li").first()).toContainText("European Union");
  await expect(year.locator("time[datetime='2026-01-18']")).toContainText("Sunday");
  await expect(year).toContainText("On which day it is held is not known");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /iCalendar/ }).click();
  const path = await (await download).path();
  expect(readFileSync(path, "utf8")).toContain("RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=11");
  await page.getByLabel("Year").selectOption("2027");
  await expect(page).not.toHaveURL(/year=/);
  await expect(page.locator("time[datetime='2027-01-17']").last()).toContainText("17 January");
});

test("the table is one stop of the keyboard; a field opens its names and gets the focus back", async ({
  page,
}) => {
  await openPage(page, "/en/recognition");
  const table = page.getByRole("grid", { name: "Measures by State and kind" });
  await expect(table.locator("[tabindex='0']")).toHaveCount(1);
  const field = page.locator("#field_fr_monument");
  await field.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#field_fr_plaque")).toBeFocused();
  await expect(page.locator("#field_fr_plaque")).toHaveAccessibleName(/^France, Plaque: /);
  await expect(page.getByText("Arrow keys go from field to field; Enter opens one.")).toBeVisible();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog", { name: "Plaque" });
  await expect(panel).toContainText("France");
  await expect(panel.getByRole("link").first()).toHaveAttribute(
    "href",
    /^\/en\/countries\/fr#recognition-measure-fr-/,
  );
  await expect(page).toHaveURL(/state=fr&cell=plaque/);
  await expectNoViolations(page);
  await page.keyboard.press("Escape");
  await expect(page.locator("#field_fr_plaque")).toBeFocused();
});

test("what is on no record is not known, never no; what nothing goes by is said", async ({ page }) => {
  await openPage(page, "/en/recognition?states=es,cy&type=medal-or-order&year=1999");
  await expect(page.locator(".left-out")).toContainText("1999");
  await expect(page.getByRole("main")).toContainText("Nothing is on record for Cyprus");
  await expect(page.getByRole("grid").getByRole("row")).toHaveCount(3);
  await expect(page.getByRole("main")).toContainText("No day of remembrance is on record for this choice");
  await page.getByLabel("Kind of measure").selectOption("collective-acknowledgement");
  await expect(page.locator("time[datetime$='06-27']").first()).toBeVisible();
});

test("in French, dark, on a phone: a list", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, "/fr/recognition?states=fr,be");
  await expect(page.getByRole("grid")).toHaveCount(0);
  await page.locator(".kinds-list summary", { hasText: "France" }).click();
  await expect(page.getByRole("heading", { name: "Médaille ou ordre" })).toBeVisible();
  expect(await page.evaluate(scrollsSideways)).toBe(false);
  await expectContrast(page);
  await expectNoViolations(page);
});

test("in Arabic the arrows go the way they point", async ({ page }) => {
  await openPage(page, "/ar/recognition?states=fr,eu");
  await page.locator("#field_fr_monument").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator("#field_fr_plaque")).toBeFocused();
  expect(await page.evaluate(scrollsSideways)).toBe(false);
  await expectNoViolations(page);
});

test("three pages of paper at the most, in German too", async ({ page }) => {
  await on(page, "2026-11-30");
  await openPage(page, "/de/recognition");
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(paper.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(3);
});
