import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { expectContrast, expectNoViolations } from "./no-violations.ts";
import { openPage } from "./open-page.ts";
import { goThroughMenu } from "./page-menu.ts";

const nice = "#event=fr&day=2026-11-29&home=de,es";

/** The board of an attack in Nice with Germans and Spaniards, with all its parts. */
async function openBoard(page: Page, language: string): Promise<void> {
  await openPage(page, `/${language}/incident${nice}`);
  await expect(page.locator("#board-unanswered")).toBeVisible();
}

/** No part of the page is wider than the screen. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(client);
}

test("a German resident hurt in Nice: whom to call, which fund, by when, which authority at home; nothing is sent", async ({
  page,
}) => {
  await page.goto("/en/coverage");
  await goThroughMenu(page, "After an attack", "Incident board");
  await expect(page.getByText("Choose the State of the attack.")).toBeVisible();
  await page.waitForLoadState("networkidle");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));

  await page.getByLabel("State of the attack").selectOption("fr");
  await page.getByLabel("States where those concerned live").selectOption("de");
  await expect(page).toHaveURL(/#event=fr&day=\d{4}-\d\d-\d\d&home=de$/);
  const part = (name: string) => page.getByRole("region", { name, exact: true });

  const calls = part("Whom to call");
  await expect(calls.getByRole("link", { name: "112", exact: true })).toHaveAttribute("href", "tel:112");
  await expect(calls.getByRole("link", { name: "+33 1 80 52 33 76" })).toBeVisible();
  const assisting = calls.locator("li").filter({ hasText: "helps at home to claim in the other State" });
  await expect(assisting).toContainText("Federal Social Compensation Office");
  const there = part("What may be asked for").locator(".board-side").first();
  await expect(there.locator("li").first()).toContainText("guarantee fund");
  await expect(there.locator("li").first()).toContainText("Met, unless the authority finds otherwise");
  await expect(there.locator("li").first()).toContainText("whether it is still in force was not checked");
  await expect(part("By when").getByRole("row").filter({ hasText: "guarantee fund" }).first()).toContainText(
    String(new Date().getFullYear() + 10),
  );
  await expect(part("From emergency to follow-up")).toContainText("Who answers for it");
  await expect(part("What nobody is known to answer")).toContainText("Safety and protection");

  await page.getByRole("link", { name: "Deutsch" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Lagetafel" })).toBeVisible();
  await expect(page).toHaveURL(/\/de\/incident#event=fr&day=.*&home=de$/);
  await page.reload();
  await expect(page.getByRole("heading", { name: /^Anschlag: Frankreich/ })).toBeVisible();
  const told = asked.filter((request) =>
    /event=|home=|jurisdiction|countries|[=/,](?:fr|de)(?:[&,]|$)/i.test(request),
  );
  // Files of the build are named by what they hold; the page in German is what was asked for.
  expect(told.filter((request) => !/\/assets\/|\/de\/incident $/.test(request))).toEqual([]);
});

test("prints on two pages", async ({ page }) => {
  await openBoard(page, "en");
  const path = test.info().outputPath("board.pdf");
  await page.pdf({ path, preferCSSPageSize: true });
  expect(readFileSync(path, "latin1").match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
});

test("Arabic runs from right to left and fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openBoard(page, "ar");
  await expect(page.getByRole("heading", { level: 1, name: "لوحة الاعتداء" })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);
});

test("French fits the smallest screen, and every text stands out in the dark", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 320, height: 700 });
  await openBoard(page, "fr");
  await expect(page.getByRole("heading", { name: "Qui appeler" })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);
  await expectContrast(page);
});
