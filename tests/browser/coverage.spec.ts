import { expect, type Page, test } from "@playwright/test";
import { openPage } from "./open-page.ts";
import { present, recordFile, recordFiles } from "./record-files.ts";

const cump = recordFile("service", "fr-cump");
const source = present(cump.sources[0]);
const cell = (page: Page, need: string, state: string) =>
  page.getByRole("button", { name: new RegExp(`^${need}, ${state}: `) });

test("a field opens the services behind it, as the files say them", async ({ page }) => {
  await page.goto("/en/coverage");
  await cell(page, "Psychological and emotional support", "France").click();
  const panel = page.getByRole("dialog", { name: "Psychological and emotional support" });
  const service = panel
    .getByRole("article")
    .filter({ hasText: present(cump.name.en) })
    .first();

  await expect(service.getByRole("heading", { name: present(cump.name.en) })).toBeVisible();
  await expect(service.locator("[lang=fr]").filter({ hasText: present(cump.name.fr) })).toBeVisible();
  await expect(service).toContainText(present(cump.providers.description?.en));
  await expect(service).toContainText(present(cump.targetGroup?.en));
  await expect(service).toContainText(present(cump.eligibility?.description?.en));
  const paris = present(cump.contacts?.[1]);
  if (paris.channel !== "telephone") throw new Error("the contact is no telephone");
  await expect(service.getByRole("link", { name: present(paris.display) })).toHaveAttribute(
    "href",
    `tel:${paris.number}`,
  );
  await expect(service).toContainText(`last confirmed ${paris.lastConfirmed}`);
  await expect(service).toContainText("Verify before operational use");

  await service.locator("details.sources > summary").last().click();
  await expect(service.getByRole("link", { name: source.title })).toHaveAttribute(
    "href",
    present(source.url),
  );
  await expect(service).toContainText(source.publisher);
  await expect(panel).toContainText("Compiled from public sources, not confirmed by the State");
});

test("what the file does not say is not known, never no", async ({ page }) => {
  expect(cump.territory).toBeUndefined();
  await page.goto("/en/coverage?phase=emergency&state=fr&cell=psychological-support");
  const service = page
    .getByRole("article")
    .filter({ hasText: present(cump.name.en) })
    .first();
  const territory = service.locator(".fact").filter({ hasText: "Territory" });
  await expect(territory).toContainText("not known");
  await expect(territory).not.toContainText(/\bno\b/i);
});

test("a field without an answer is unknown and says what that means", async ({ page }) => {
  await page.goto("/en/coverage?phase=preparedness");
  const field = cell(page, "Physical health and functioning", "Belgium");
  await expect(field).toContainText("Unknown");
  await expect(field).not.toContainText("None");
  await field.click();
  const panel = page.getByRole("dialog");
  await expect(panel).toContainText("It does not mean that there is no help");
  await expect(panel.getByRole("heading", { name: "Services" })).toHaveCount(0);
});

test("the keyboard opens a field, Escape closes it, the focus comes back", async ({ page }) => {
  await page.goto("/en/coverage");
  const field = cell(page, "Information, orientation and language", "Belgium");
  await field.focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog");
  await expect(panel).toBeVisible();
  await expect(page).toHaveURL(/state=be&cell=information-and-language/);
  await expect(panel.getByRole("button", { name: "Close" })).toBeFocused();
  // While it is open, no control behind it can be reached.
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press("Shift+Tab");
    const behind = await panel.evaluate(
      (element) => document.activeElement !== document.body && !element.contains(document.activeElement),
    );
    expect(behind).toBe(false);
  }
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(field).toBeFocused();
  await expect(page).not.toHaveURL(/cell=/);
});

test("a panel opened by its address closes onto its field", async ({ page }) => {
  await page.goto("/en/coverage?phase=follow-up&state=fr&cell=compensation-and-finance");
  await page.getByRole("button", { name: "Close" }).click();
  await expect(cell(page, "Compensation and financial security", "France")).toBeFocused();
});

test("a stage is never spread over the phases inside it", async ({ page }) => {
  await page.goto("/en/coverage?phase=early");
  await expect(cell(page, "Psychological and emotional support", "France")).toContainText("Unknown");
  const fields = await page.getByRole("gridcell").getByRole("button").allTextContents();
  expect(fields.length).toBeGreaterThan(100);
  expect(fields.filter((text) => !text.includes("Unknown"))).toEqual([]);
  await cell(page, "Psychological and emotional support", "France").click();
  const panel = page.getByRole("dialog");
  await expect(panel).toContainText("Answered at the level of Follow-up.");
  await panel.getByRole("link", { name: "See that answer" }).click();
  await expect(page).toHaveURL(/phase=follow-up/);
  await expect(page.getByRole("dialog")).toContainText(
    "Psychiatric follow-up for victims and close relatives",
  );
});

test("a need opens into its finer needs, and closes again", async ({ page }) => {
  await page.goto("/en/coverage");
  const headers = page.getByRole("columnheader");
  await expect(headers).toHaveCount(11);
  await page.getByRole("button", { name: "Show the finer needs of: Recognition and memory" }).click();
  await expect(headers).toHaveCount(17);
  await expect(page).toHaveURL(/need=recognition-and-memory/);
  await expect(page.getByRole("columnheader", { name: "Commemoration" })).toBeAttached();
  await page.getByRole("button", { name: "Hide the finer needs of: Recognition and memory" }).click();
  await expect(headers).toHaveCount(11);
});

test("the sentence above counts the fields below", async ({ page }) => {
  await page.goto("/en/coverage?phase=follow-up");
  const fields = page.getByRole("gridcell").getByRole("button");
  const states = new Set(recordFiles().map((record) => record.jurisdiction));
  for (const body of ["un", "coe"]) states.delete(body);
  await expect(fields).toHaveCount(10 * states.size);
  const summary = page.getByTestId("coverage-summary");
  await expect(summary).toContainText(`${states.size - 1} States and European Union, 10 needs each`);
  for (const level of ["full", "partial", "unknown"]) {
    const shown = await fields.filter({ hasText: new RegExp(`: ${level}`, "i") }).count();
    if (shown > 0) await expect(summary).toContainText(`${shown} ${level}`);
    else await expect(summary).not.toContainText(level);
  }
});

test("on a phone the States stand one under the other", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/en/coverage");
  await expect(page.getByRole("grid")).toHaveCount(0);
  const portugal = page.getByRole("heading", { level: 2, name: "Portugal" });
  await expect(portugal).not.toBeInViewport();
  await page
    .getByRole("navigation", { name: "States by name" })
    .getByRole("link", { name: "Portugal" })
    .click();
  await expect(portugal).toBeInViewport();
  await page.getByRole("button", { name: /^France, Safety and protection: / }).click();
  await expect(page.getByRole("dialog", { name: "Safety and protection" })).toBeVisible();
});

test("the matrix is one stop of the keyboard with arrows inside, a way past it, and starts high on the page", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 900 });
  await page.goto("/en/coverage");
  const grid = page.getByRole("grid");
  const first = grid.locator("tbody td").first();
  await expect(first).toBeVisible();
  expect((await first.boundingBox())?.y).toBeLessThan(400);
  await expect(grid.locator('a[tabindex="0"], button[tabindex="0"]')).toHaveCount(1);
  await page.getByRole("button", { name: "Skip the table" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect(grid.locator(":focus")).toHaveCount(1);
});

test("a phase that the sources do not tell apart shows no bare nought", async ({ page }) => {
  await openPage(page, "/en/coverage?phase=follow-up");
  const phases = page.getByRole("navigation", { name: "Phase", exact: true });
  await expect(phases.getByRole("link", { name: "Early follow-up" })).toHaveText(
    "Early follow-upnot split by the sources",
  );
  await expect(phases).not.toContainText(/\D0(?!\d)/);
});
