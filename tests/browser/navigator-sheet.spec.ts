import { readFileSync } from "node:fs";
import { languages } from "@civic/schema/languages";
import { basisInHtml, readBasis } from "@civic/schema/sheet";
import { expect, type Page, test } from "@playwright/test";
import { describe, open, today } from "./navigator-steps.ts";
import { expectNoViolations } from "./no-violations.ts";
import { numbersReadBackwards } from "./numbers-in-order.ts";
import { present } from "./record-files.ts";

const sheet = (page: Page) => page.locator("body > .sheet-paper");

/** Chooses a language of the sheet; its words are there when this returns. */
async function choose(page: Page, tag: string): Promise<void> {
  await page.getByLabel("Language of the sheet").selectOption(tag);
  await page.waitForLoadState("networkidle");
}

/** What makes the sheet, under whichever address it is asked for. */
const lost = /\/assets\/sheet-press-[^/]*\.js/;

/** Every request from now on, with what it sends. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) =>
    asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`),
  );
  return asked;
}

/** What describes the person and must stand on no sheet: the day, and facts in words. */
const ofThePerson = [
  "2024-03-22",
  "22 March 2024",
  "22 mars 2024",
  "physically-injured",
  "Physically injured",
  "blessée",
];

for (const tag of ["en", "fr", "ar"] as const) {
  test(`the sheet in ${tag} stands alone on at most two pages, and nothing is asked of the node`, async ({
    page,
  }) => {
    test.slow();
    await open(page);
    await describe(page);
    await choose(page, tag);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    const asked = requestsOf(page);
    await page.getByRole("button", { name: "Print the sheet" }).click();
    await expect(sheet(page)).toHaveCount(1);
    await page.emulateMedia({ media: "print" });
    await expect(sheet(page)).toBeVisible();
    await expect(sheet(page)).toHaveAttribute("dir", languages[tag].direction);
    await expect(page.locator("#root")).toBeHidden();
    await expectNoViolations(page);
    expect(await numbersReadBackwards(sheet(page))).toEqual([]);
    const text = present((await sheet(page).textContent()) ?? undefined);
    expect(text).toContain("civic/compensation-scheme/be-1985 · ");
    for (const told of ofThePerson) expect(text).not.toContain(told);
    await page.emulateMedia({ media: null });
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(paper.match(/\/Type\s*\/Page[^s]/g)?.length ?? 99).toBeLessThanOrEqual(2);
    expect(asked).toEqual([]);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect(sheet(page)).toHaveCount(0);
    await expect(page.getByRole("main")).toBeVisible();
  });
}

test("the sheet is saved as a file made here, with its basis", async ({ page }) => {
  await open(page);
  await describe(page);
  const asked = requestsOf(page);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the sheet" }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe(`civic-sheet-${today}-en.html`);
  const html = readFileSync(await file.path(), "utf8");
  expect(readBasis(basisInHtml(html))?.records.length).toBeGreaterThan(0);
  for (const told of ofThePerson) expect(html).not.toContain(told);
  expect(asked.filter((request) => !request.includes(" blob:"))).toEqual([]);
});

test("what makes the sheet and does not come is told, and another attempt brings it", async ({ page }) => {
  await page.route(lost, (route) => route.abort());
  await open(page);
  await describe(page);
  await page.getByRole("button", { name: "Save the sheet" }).click();
  await expect(page.getByRole("alert")).toContainText("The sheet did not come");
  await page.unroute(lost);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the sheet" }).click();
  await saving;
  await expect(page.getByRole("alert")).toHaveCount(0);
});
