import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { expectContrast, expectNoViolations } from "./no-violations.ts";
import { openPage } from "./open-page.ts";
import { goThroughMenu } from "./page-menu.ts";
import { present } from "./record-files.ts";

const scrollsSideways = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;

/** Opens a report and waits for the digest, with which it is whole. */
async function openReport(page: Page, path: string): Promise<void> {
  await openPage(page, path);
  await expect(page.locator(".report-cite")).toContainText("sha-256:");
}

/** What stands on a page, whatever the breaks between its lines. */
function textOf(page: Page): Promise<string> {
  return page
    .locator("article.report")
    .evaluate((article) => (article.textContent ?? "").replaceAll(/\s+/g, " "));
}

async function pagesOnPaper(page: Page): Promise<number> {
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return paper.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}

test("from the start page to a report on two States, with counts that name their States", async ({
  page,
}) => {
  await page.goto("/en");
  await goThroughMenu(page, "Compare States", "Report of conclusions");
  await page.getByLabel("States", { exact: true }).selectOption("fr");
  await page.getByLabel("States", { exact: true }).selectOption("be");
  await expect(page).toHaveURL(/\/en\/report\?states=fr,be$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Report of conclusions: Belgium and France",
  );
  const area = page.getByRole("region", {
    name: "2. Link between the emergency phase and the follow-up phase",
  });
  await expect(area).toContainText(
    "In each of the 2 States the records name a pathway for victims, step by step.",
  );
  await expect(
    area.getByRole("row", { name: "A hand-over from the emergency to the follow-up" }),
  ).toContainText("2: Belgium, France");
  await expect(page.locator(".report-cite")).toContainText("sha-256:");
  await expectNoViolations(page);
});

test("a group in figures that add up, within eight pages", async ({ page }) => {
  await openReport(page, "/en/report?group=eu");
  const area = page.getByRole("region", { name: "1. Identification of needs" });
  const counted = present(
    /In (\d+) of 27 States the records name a procedure by which needs are assessed; for (\d+) it is not on record in this form\./
      .exec(await area.innerText())
      ?.map(Number),
  );
  const [, yes = 0, unknown = 0] = counted;
  expect(yes + unknown).toBe(27);
  await expect(page.locator(".left-out")).toHaveCount(0);
  expect(await page.locator("*").count()).toBeLessThan(5_000);
  expect(await pagesOnPaper(page)).toBeLessThanOrEqual(8);
});

test("in French: four pages on paper, and one file with the same words that needs no network", async ({
  page,
  browser,
}) => {
  await openReport(page, "/fr/report?states=fr");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Enregistrer en HTML" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^civic-report-\d{4}-\d{2}-\d{2}-fr\.html$/);
  const said = await textOf(page);
  const saved = readFileSync(present(await download.path()), "utf8");
  const alone = await browser.newContext({ offline: true });
  const reader = await alone.newPage();
  const asked: string[] = [];
  reader.on("request", (request) => asked.push(request.url()));
  await reader.setContent(saved);
  expect(await textOf(reader)).toBe(said);
  expect(asked).toEqual([]);
  await expect(reader.locator("html")).toHaveAttribute("lang", "fr");
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(/^Rapport de conclusions\s: France$/);
  expect(
    await reader
      .locator("table")
      .first()
      .evaluate((table) => getComputedStyle(table).borderCollapse),
  ).toBe("collapse");
  await expectNoViolations(reader);
  await alone.close();
  expect(await pagesOnPaper(page)).toBeLessThanOrEqual(4);
});

test("in Arabic on a phone, from right to left, and saved so", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openReport(page, "/ar/report?states=fr,be");
  expect(await page.evaluate(scrollsSideways)).toBe(false);
  await expectNoViolations(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "حفظ بصيغة HTML" }).click(),
  ]);
  expect(readFileSync(present(await download.path()), "utf8")).toContain('<html lang="ar" dir="rtl">');
});

test("dark, and before anything is chosen", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openPage(page, "/en/report");
  await expect(page.getByRole("main")).toContainText("Add one to six States, or choose a group.");
  await openReport(page, "/en/report?states=be");
  await expectContrast(page);
});
