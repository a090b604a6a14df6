import { expect, test } from "@playwright/test";
import { expectContrast, expectNoViolations } from "./no-violations.ts";
import { openPage } from "./open-page.ts";
import { goThroughMenu } from "./page-menu.ts";

test("what three States pay for income and funeral is read in the cells", async ({ page }) => {
  await openPage(page, "/en/coverage");
  await goThroughMenu(page, "Compare States", "Compare");
  for (const state of ["France", "Belgium", "United Kingdom"])
    await page.getByLabel("States to compare").selectOption({ label: state });
  const sums = page.getByRole("table", { name: /^Heads of damage and sums/ });
  const funeral = sums.getByRole("row", { name: /^Funeral costs/ });
  const [france, belgium, britain] = [0, 1, 2].map((index) => funeral.getByRole("cell").nth(index));
  // Sums tied to no head are said once, in a row of their own, to which each head leads.
  await expect(france ?? funeral).not.toContainText("Full reparation, no cap");
  await (france ?? funeral).getByRole("link", { name: "Sums tied to no single head" }).click();
  await expect(page).toHaveURL(/#whole-sums$/);
  const whole = page.locator("#whole-sums");
  await expect(whole).toContainText("Full reparation, no cap");
  await expect(whole).toContainText("€125,000");
  await expect(whole).toContainText(/No longer paid:.*€30,000/);
  await expect(belgium ?? funeral).toContainText("€6,000");
  await expect(britain ?? funeral).toContainText("£5,000");
  await expect(britain ?? funeral).toContainText("Criminal Injuries Compensation Scheme 2012");
  await expect(sums.getByRole("row", { name: /loss of earnings/i }).first()).toContainText(
    "Loss of earnings",
  );
  await expect(page).toHaveURL(/states=fr,be,gb/);
  await page.getByLabel("Find a row").fill("funeral");
  await expect(france ?? funeral).toContainText("Full reparation, no cap");
});

test("on a phone one part is open, and nothing is said to be the same that differs", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, "/ar/compare?states=fr,be,gb");
  await expect(page.locator(".compare-block > h2 > button[aria-expanded=true]")).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(12_000);
  await openPage(page, "/en/compare?states=fr,be,gb&open=system,sums");
  const named = page.locator(".compare-card", { hasText: "Designated acts" }).locator(".compare-verdict");
  await expect(named.first()).not.toContainText("same");
  const earnings = page.locator(".compare-card", { hasText: /^Loss of earnings to date/ }).first();
  await expect(earnings.locator(".compare-verdict").first()).toHaveText(
    "Covered: all cover it; conditions may differ",
  );
});

test("rows are found, equal ones hidden, and what names no State is said", async ({ page }) => {
  await openPage(page, "/en/compare?states=fr,be,zz");
  await expect(page.getByRole("main").getByRole("status")).toContainText("“zz”, which does not exist here");
  await page.getByLabel("Find a row").fill("funeral");
  await expect(page).toHaveURL(/find=funeral/);
  const headers = page.getByRole("rowheader");
  await expect(headers.filter({ hasText: /funeral/i }).first()).toBeVisible();
  await expect(headers.filter({ hasNotText: /funeral/i })).toHaveCount(0);
  await page.getByLabel("Find a row").fill("currency");
  await expect(page.getByRole("rowheader", { name: /^Currency/ })).toBeVisible();
  await page.getByLabel("Hide rows in which all say the same").check();
  await expect(page.getByText("No row fits.")).toBeVisible();
});

test("a part opens into the address, with what each value rests on", async ({ page }) => {
  await openPage(page, "/en/compare?states=fr,gb&open=none");
  await page.getByRole("button", { name: /^Time limits/ }).click();
  await expect(page).toHaveURL(/open=none,clocks|open=clocks/);
  const limit = page.getByRole("row", { name: /^Time limit to claim/ });
  await limit
    .getByRole("button", { name: /confidence$/ })
    .first()
    .click();
  await expect(limit.getByRole("link").first()).toBeVisible();
});

test("reads in French and in Arabic, on a phone and in the dark", async ({ page }) => {
  await openPage(page, "/fr/compare?states=fr,be&open=system,clocks");
  await expectNoViolations(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, "/ar/compare?states=be,gb&open=system,evidence");
  await expectNoViolations(page);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectContrast(page);
});

const parts = "system,contacts,sums,schemes,clocks,evidence,redress,coverage,recognition";

test("all parts of three States stand in few nodes; a part that was closed is not made anew", async ({
  page,
}) => {
  await openPage(page, `/en/compare?states=fr,be,gb&open=${parts}`);
  expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(5000);
  const row = page.locator("#part-coverage tbody tr").first();
  await row.evaluate((element) => element.setAttribute("data-first", "yes"));
  await page.getByLabel("Find a row").fill("funeral");
  await expect(row).toBeHidden();
  await page.getByLabel("Find a row").fill("");
  await expect(row).toBeVisible();
  await page.getByRole("button", { name: /^Coverage by need and phase/ }).click();
  await expect(row).toBeHidden();
  await page.getByRole("button", { name: /^Coverage by need and phase/ }).click();
  await expect(row).toHaveAttribute("data-first", "yes");
});

test("what is typed stands in the address when the typing rests, and the address fills the field", async ({
  page,
}) => {
  await openPage(page, "/en/compare?states=fr,be&find=funeral");
  const field = page.getByLabel("Find a row");
  await expect(field).toHaveValue("funeral");
  await field.fill("");
  await field.pressSequentially("currency", { delay: 120 });
  await expect(field).toHaveValue("currency");
  await expect(page).toHaveURL(/find=currency/);
  await page.evaluate(() => {
    history.pushState(history.state, "", location.href.replace("currency", "evidence"));
    dispatchEvent(new PopStateEvent("popstate"));
  });
  await expect(field).toHaveValue("evidence");
});

test("three States are printed on ten pages with all parts open, one part on four", async ({ page }) => {
  for (const [open, most] of [
    [parts, 10],
    ["sums", 4],
    ["coverage", 4],
  ] as const) {
    await openPage(page, `/en/compare?states=fr,be,gb&open=${open}`);
    // Without the help of a medium: the browser prints by itself.
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, open).toBeLessThanOrEqual(most);
  }
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".compare-block:visible")).toHaveCount(1);
  const numbered = page.locator(".compare-printed-sources li");
  await expect(page.locator("#part-coverage td").filter({ hasText: /\[\d/ }).first()).toBeVisible();
  await expect(numbered.first()).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await expect(page.locator(".compare-printed-sources")).toHaveCount(0);
});

test("the call that answers the page is given for each State", async ({ page, request }) => {
  await openPage(page, "/en/compare?states=fr,be,gb");
  await page.locator(".take-away summary").click();
  const calls = await page.locator(".take-away-call code").allTextContents();
  expect(calls.map((call) => new URL(call).searchParams.get("jurisdiction"))).toEqual(["fr", "be", "gb"]);
  for (const call of calls) expect((await request.get(call)).ok()).toBe(true);
});

test("a head under a national name alone shows the sums of its scheme", async ({ page }) => {
  await openPage(page, "/en/compare?states=fr,be");
  const national = page.getByRole("row", { name: /^Heads under a national name alone/ });
  await expect(national).toContainText("Material costs of the direct victim, ceiling");
  await expect(national).toContainText("€1,250");
});
