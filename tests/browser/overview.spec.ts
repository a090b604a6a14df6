import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { expectContrast, expectNoViolations } from "./no-violations.ts";
import { openPage } from "./open-page.ts";

const scrollsSideways = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;

const lines = (page: Page) => page.getByRole("list", { name: "Equal treatment by State of the event" });

/** The rows of the table below the picture, as a person reads them. */
async function tableOf(page: Page): Promise<string[]> {
  await page.getByText("The same as a table").click();
  const rows = page.getByRole("table", { name: "Equal treatment by State of the event" }).getByRole("row");
  await expect(rows.nth(1)).toBeVisible();
  return rows.allInnerTexts();
}

test("the start page says what the page Equal treatment says, and leads there", async ({ page }) => {
  await openPage(page, "/en");
  await expect(lines(page).getByRole("listitem").filter({ hasText: "France" })).toHaveText(
    "FranceWhat is settled is the same: 4115 of 35 settled · 15 the same, 3 not known",
  );
  const small = await tableOf(page);
  await page.getByRole("link", { name: "Equal treatment, pair by pair" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Equal treatment");
  await expect(page.locator(".equal-finding")).toContainText("what is settled is the same");
  expect(small.length).toBeGreaterThan(40);
  expect(await tableOf(page)).toEqual(small);
});

for (const width of [1280, 390])
  test(`nothing moves when the picture comes, on ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((settle) => {
      answer = settle;
    });
    await page.route("**/v1/overview/treatment", async (route) => {
      await asked;
      await route.continue();
    });
    await openPage(page, "/en");
    const next = page.getByRole("heading", { name: "New or changed" });
    await expect(page.locator(".equal-room")).toBeAttached();
    const before = await next.boundingBox();
    answer();
    await expect(lines(page).getByRole("listitem").first()).toBeVisible();
    const after = await next.boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(6);
  });

test("the sign of a State is hatched where less than half is settled, and what closes keeps its sign", async ({
  page,
}) => {
  await openPage(page, "/en");
  const item = (state: string) => lines(page).getByRole("listitem").filter({ hasText: state });
  await expect(item("Belgium")).toContainText("6 of 16 settled");
  await expect(item("Belgium").locator(".treatment-thin")).toHaveCount(1);
  await expect(item("Germany")).toContainText("10 of 14 settled");
  await expect(item("Germany").locator(".treatment-thin")).toHaveCount(0);
  await expect(item("Denmark")).toContainText("Something closes: 41");
});

test("says who speaks, and leads to where each figure is seen", async ({ page }) => {
  await openPage(page, "/en");
  await expect(page.locator(".lead").nth(1)).toContainText("what public sources say that States offer");
  const areas = page.locator(".key-areas > li");
  await expect(areas.nth(2)).toContainText("States and 2 organisations of States.");
  const figure = /Of (\d+) of 42 States/.exec(await areas.nth(0).innerText())?.[1];
  await areas.nth(0).getByRole("link").click();
  const heading = page.getByRole("heading", { name: "1. Identification of needs" });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect(page.locator("section", { has: heading }).getByRole("listitem").first()).toContainText(
    `In ${figure} of 42 States`,
  );
});

test("what did not come is told where it would stand, and the rest of the page stays", async ({ page }) => {
  await page.route("**/v1/overview/treatment", (route) => route.fulfill({ status: 500, body: "" }));
  await openPage(page, "/en");
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByRole("heading", { name: "New or changed" })).toBeVisible();
  await page.unroute("**/v1/overview/treatment");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(lines(page)).toBeVisible();
});

test("the latest few records that came stand there, the rest opens; four areas stand in even rows", async ({
  page,
}) => {
  await openPage(page, "/en");
  const news = page.locator("section", { has: page.getByRole("heading", { name: "New or changed" }) }).last();
  const arrivals = news.getByRole("listitem").filter({ visible: true });
  await expect(arrivals).toHaveCount(4);
  await news.getByText("6 more").click();
  await expect(arrivals).toHaveCount(10);
  for (const [width, rows] of [
    [1280, 1],
    [800, 2],
    [390, 4],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    const tops = await page
      .locator(".key-areas > li")
      .evaluateAll((areas) => areas.map((area) => Math.round(area.getBoundingClientRect().top)));
    expect(tops).toHaveLength(4);
    expect(new Set(tops).size, `${width}`).toBe(rows);
  }
});

test("the start page asks for little: no records, no script that works them out", async ({ page }) => {
  const scripts = new Map<string, Promise<Buffer>>();
  const answers = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith(".js")) scripts.set(pathname, response.body());
    if (pathname.startsWith("/v1/")) answers.set(pathname, response.body());
  });
  await openPage(page, "/en");
  await expect(lines(page)).toBeVisible();
  const bytes = async (bodies: Iterable<Promise<Buffer>>, measure: (body: Buffer) => number) =>
    (await Promise.all(bodies)).map(measure).reduce((sum, size) => sum + size);
  // What every page loads (libraries, words, labels) and 10 kB of its own.
  expect(await bytes(scripts.values(), (body) => gzipSync(body).length)).toBeLessThan(168_000);
  expect(await bytes(answers.values(), (body) => body.length)).toBeLessThan(25_000);
  expect([...answers.keys()].sort()).toEqual([
    "/v1/confirmations",
    "/v1/disputes",
    "/v1/overview",
    "/v1/overview/treatment",
  ]);
});

for (const [language, scheme] of [
  ["en", "light"],
  ["ar", "dark"],
] as const)
  test(`breaks no rule and stands on a phone, in ${language}, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openPage(page, `/${language}`);
    await expect(page.locator(".treatment-small li").first()).toBeVisible();
    await expect(page.locator(".equal-room")).toHaveCount(0);
    await expectNoViolations(page);
    await expectContrast(page);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(scrollsSideways)).toBe(false);
  });

test.describe("what is shown is taken along", () => {
  for (const [path, name, head] of [
    ["countries", "civic-countries.csv", "State,Services,"],
    ["countries/fr#needs", "civic-needs-fr.csv", "Need,"],
    ["countries/fr#quality", "civic-records-fr.csv", "Records,id,"],
  ] as const)
    test(`from ${path}`, async ({ page }) => {
      await openPage(page, `/en/${path}`);
      const place = path.includes("#") ? page.locator(`#${path.split("#")[1]}`) : page.getByRole("main");
      await place.getByText("Take these data").last().click();
      const coming = page.waitForEvent("download");
      await place.getByRole("button", { name: "CSV" }).last().click();
      const file = await coming;
      expect(file.suggestedFilename()).toBe(name);
      const text = await (await file.createReadStream()).toArray();
      expect(
        Buffer.concat(text)
          .toString("utf8")
          .replace(/^\uFEFF/, ""),
      ).toContain(head);
    });
});
