import { expect, test } from "@playwright/test";
import { expectContrast, expectNoViolations } from "./no-violations.ts";
import { openPage } from "./open-page.ts";
import { goThroughMenu } from "./page-menu.ts";

const scrollsSideways = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;

test("two States stand one under the other, in the same columns", async ({ page }) => {
  await page.goto("/en");
  await goThroughMenu(page, "Compare States", "Pathways");
  const add = page.getByLabel("States, two at most");
  await add.selectOption({ label: "France" });
  await expect(page.getByRole("region", { name: "France", exact: true })).toContainText("27 steps");
  await add.selectOption({ label: "Belgium" });
  await expect(page).toHaveURL(/\/en\/pathways\?states=fr,be$/);
  await expect(page.locator(".lanes")).toHaveCount(2);
  await expect(add).toBeDisabled();
  const columns = await page
    .locator(".lanes")
    .evaluateAll((pictures) =>
      pictures.map((picture) =>
        [...picture.querySelectorAll(".lanes-column")].map((one) => one.getBoundingClientRect().left),
      ),
    );
  expect(columns[0]?.length).toBe(7);
  expect(columns[0]).toEqual(columns[1]);
});

test("a hand-over says who answers for it, and what is not described", async ({ page }) => {
  await openPage(page, "/en/pathways?states=gr,fr");
  const greece = page.getByRole("region", { name: "Greece", exact: true });
  await expect(greece.getByRole("article")).toContainText("nobody is named, neither to answer for it");
  await expect(greece.getByRole("heading", { name: "Where the way ends" })).toBeVisible();
  const first = page.getByRole("region", { name: "France", exact: true }).getByRole("article").first();
  await expect(first).toContainText("Who answers for it");
  await expect(first).toContainText("Interministerial public-information and victim-assistance cell");
});

test("a hand-over names who hands over apart from who takes over, and what the way leads to beside", async ({
  page,
}) => {
  await openPage(page, "/en/pathways?states=fr");
  const second = page.getByRole("article").nth(1);
  await expect(second.getByRole("heading")).toHaveText(
    "Hand-over B: From “Reception of unharmed people involved” to “Complaint and statement”",
  );
  const said = (name: string) => second.locator("dl > div", { has: page.getByText(name, { exact: true }) });
  await expect(said("Hands over")).toContainText("Local authorities");
  await expect(said("Takes over")).toContainText("Judicial police");
  await expect(said("Takes over")).not.toContainText("Medico-psychological");
  await expect(said("The same way leads on to")).toContainText("Medico-psychological emergency care");
});

test("the picture stands in its full height", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openPage(page, "/en/pathways?states=fr");
  const region = page.locator(".scroll-region").filter({ has: page.locator(".lanes") });
  expect(await region.evaluate((one) => one.clientHeight)).toBeGreaterThan(1000);
  expect(await region.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(0);
});

test("on a narrow sheet the pictures end where the sheet does", async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 900 });
  for (const language of ["de", "ar"]) {
    await page.emulateMedia({ media: "screen" });
    await openPage(page, `/${language}/pathways?states=fr,de`);
    await expect(page.locator(".lanes")).toHaveCount(2);
    await page.emulateMedia({ media: "print" });
    const beyond = await page.locator(".lanes").evaluateAll((pictures) =>
      pictures.map((picture) => {
        const sheet = document.documentElement.getBoundingClientRect();
        const { left, right } = picture.getBoundingClientRect();
        return Math.max(sheet.left - left, right - sheet.right);
      }),
    );
    for (const pixels of beyond) expect(pixels, language).toBeLessThanOrEqual(0);
  }
});

test("a step has an address; a step of the picture and the keyboard lead to it", async ({ page }) => {
  const place = "be-terrorist-attack-step-central-desk";
  await openPage(page, `/en/pathways?states=fr,be#${place}`);
  await expect(page.locator(`#${place}`)).toBeFocused();
  await expect(page.locator(".lane-step[data-chosen]")).toContainText("Central desk");
  const france = page.getByRole("region", { name: "France", exact: true });
  await expect(france.getByRole("list").filter({ hasText: "Trials abroad" })).toHaveCount(0);
  await france.locator(".lane-step", { hasText: "Trials abroad" }).click();
  await expect(page).toHaveURL(/#fr-terrorist-attack-step-trials-abroad$/);
  await expect(page.locator("#fr-terrorist-attack-step-trials-abroad")).toBeFocused();
  await france.locator("summary", { hasText: "Step by step" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(france.locator(".lanes-list > li")).toHaveCount(27);
  await expectNoViolations(page);
});

test("the page of a State and the start page lead here", async ({ page }) => {
  await openPage(page, "/en/countries/be#pathway");
  await page.getByRole("link", { name: /^As a picture/ }).click();
  await expect(page).toHaveURL(/\/en\/pathways\?states=be$/);
  await expect(page.locator(".lanes")).toHaveCount(1);
  await openPage(page, "/en");
  await page.locator(".task-doors").getByRole("link", { name: "Pathways" }).click();
  await expect(page.getByText("Choose one State, or two to read one under the other.")).toBeVisible();
});

test("what an address names that is no State is told", async ({ page }) => {
  await openPage(page, "/en/pathways?states=zz,jp");
  await expect(page.getByText("“zz”, which does not exist here; it was left out.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Japan", exact: true })).toContainText(
    "describes no hand-over",
  );
});

test("in Arabic on a phone, from right to left", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openPage(page, "/ar/pathways?states=fr,be");
  expect(await page.evaluate(scrollsSideways)).toBe(false);
  const [source, next] = await page
    .locator(".lane-step")
    .evaluateAll((steps) =>
      ["Activation of the", "Opening of the"].map(
        (title) => steps.find((step) => step.textContent?.includes(title))?.getBoundingClientRect().left ?? 0,
      ),
    );
  expect(source).toBeGreaterThan(next ?? Number.POSITIVE_INFINITY);
  await expectNoViolations(page);
});

test("in French, dark", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openPage(page, "/fr/pathways?states=fr");
  await expectContrast(page);
});
