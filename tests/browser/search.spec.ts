import { expect, type Page, test } from "@playwright/test";
import { expectContrast, expectNoViolations } from "./no-violations.ts";
import { openPage } from "./open-page.ts";
import { present, recordFile } from "./record-files.ts";

const fund = recordFile("organisation", "fr-fgti");
const line = recordFile("service", "fr-116006");
const field = (page: Page) => page.getByRole("combobox");
const option = (page: Page, name: string) => page.getByRole("option").filter({ hasText: name }).first();

test("an acronym leads to the body, by keyboard alone", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(decodeURIComponent(request.url())));
  await openPage(page, "/en/exchange");
  expect(asked.filter((url) => url.includes("search-index"))).toEqual([]);
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue("");
  await page.keyboard.type("FGTI");
  const found = option(page, present(fund.name.en));
  await expect(found).toContainText("France · Emergency, Follow-up");
  await expect(page.getByRole("group", { name: "Compensation schemes" })).toContainText(
    "Compensation of victims of terrorism by the guarantee fund",
  );
  await page.keyboard.press("ArrowDown");
  await expect(found).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/en/countries/fr#organisation-fr-fgti");
  const record = page.locator("#organisation-fr-fgti");
  await expect(record.locator("summary").first()).toBeFocused();
  await expect(record).toHaveAttribute("open", "");
  await expect(record).toBeInViewport();
  expect(asked.filter((url) => url.includes("FGTI"))).toEqual([]);
});

test("a number is found however it is written", async ({ page }) => {
  await openPage(page, "/en/exchange");
  await page.getByRole("button", { name: "Search" }).click();
  for (const typed of ["116 006 France", "116006 france", "+33 1 80 52 33 76", "01 80 52 33 76"]) {
    await field(page).fill(typed);
    await expect(page.getByRole("option").first()).toContainText(present(line.name.en));
  }
  await expect(page.getByRole("option").first()).toContainText("+33 1 80 52 33 76");
  await page.getByRole("option").first().click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.locator("#service-fr-116006 > summary")).toBeFocused();
});

test("the key opens nothing while something is written, Escape closes, the focus comes back", async ({
  page,
}) => {
  await openPage(page, "/en/search");
  const sought = page.getByRole("searchbox");
  await sought.fill("a");
  await sought.press("/");
  await expect(sought).toHaveValue("a/");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const button = page.getByRole("button", { name: "Search" });
  await button.focus();
  await page.keyboard.press("/");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.getByLabel("Open the search with the / key").uncheck();
  await page.keyboard.press("/");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("what is looked for stands behind the # alone; a law, a need and a State lead to their places", async ({
  page,
}) => {
  await openPage(page, "/fr/search#q=loi%202016");
  await expect(page.getByRole("searchbox")).toHaveValue("loi 2016");
  await expectNoViolations(page);
  await page.getByRole("link", { name: "Décret n° 2016-949 du 12 juillet 2016" }).click();
  await expect(page).toHaveURL(/\/fr\/countries\/fr#law-\d+$/);
  await expect(page.locator("li:focus .law-title")).toHaveText("Décret n° 2016-949 du 12 juillet 2016");
  await openPage(page, "/fr/search");
  await page.getByRole("searchbox").fill("obsèques");
  await page.getByRole("link", { name: /^Frais d’obsèques/ }).click();
  await expect(page.locator("#head-funeral-costs")).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/\/fr\/search#q=obs/);
  await page.getByRole("searchbox").fill("Belgien");
  await page.getByRole("link", { name: "Belgique", exact: true }).click();
  await expect(page).toHaveURL("/fr/countries/be");
});

test("what is typed wrongly is found all the same; what is not there is said", async ({ page }) => {
  await openPage(page, "/de/coverage");
  await page.keyboard.press("/");
  await field(page).fill("Entschädiging");
  await expect(page.getByRole("dialog")).toContainText("Genau so ist nichts geschrieben");
  await expect(page.getByRole("group", { name: "Entschädigungsregelungen" })).toBeVisible();
  await field(page).fill("qqxzzz");
  await expect(page.getByRole("dialog")).toContainText("Durchsucht wurden Namen");
  await expectNoViolations(page);
  await field(page).fill("beglium");
  await expect(page.getByRole("option").first()).toContainText("Belgien");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.getByRole("option").last().click();
  await expect(page).toHaveURL("/de/search#q=beglium");
  await expect(page.getByRole("link", { name: "Belgien", exact: true })).toBeVisible();
  await expectContrast(page);
});

test("on a phone, in Arabic", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openPage(page, "/ar/countries");
  await page.getByRole("button", { name: "بحث" }).click();
  await field(page).fill("بلجيكا");
  await expect(page.getByRole("option").first()).toContainText("بلجيكا");
  await expectNoViolations(page);
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await sideways()).toBeLessThanOrEqual(0);
  await page.getByRole("option").last().click();
  await expect(page).toHaveURL(/\/ar\/search#q=/);
  await expect(page.getByRole("heading", { level: 1, name: "البحث" })).toBeFocused();
  await expectNoViolations(page);
  expect(await sideways()).toBeLessThanOrEqual(0);
});
