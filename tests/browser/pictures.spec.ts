import { type Page, test } from "@playwright/test";
import { openPage } from "./open-page.ts";

interface View {
  readonly name: string;
  readonly path: string;
  /** What is done on the page before the picture. */
  readonly ready?: (page: Page) => Promise<void>;
}

/** An attack in Belgium that hurt somebody who lives in France. */
async function describeSituation(page: Page): Promise<void> {
  await page.locator("#question-event-country select").selectOption("be");
  await page.locator("#question-event-date input").fill("2024-03-22");
  await page.locator(".part-list button").nth(1).click();
  await page.locator("#question-residence-at-event select").selectOption("fr");
  await page.locator(".entitlement").first().waitFor();
}

/** Pictures for a person to look at; they are written to `screenshots/` and never compared. */
const views: readonly View[] = [
  { name: "coverage", path: "coverage" },
  { name: "coverage-finer", path: "coverage?phase=follow-up&need=psychological-support" },
  { name: "coverage-panel", path: "coverage?phase=emergency&state=fr&cell=psychological-support" },
  { name: "countries", path: "countries" },
  { name: "country-fr", path: "countries/fr" },
  { name: "country-be", path: "countries/be" },
  { name: "pathways", path: "pathways?states=fr,be" },
  { name: "compensation", path: "compensation" },
  {
    name: "compensation-panel",
    path: "compensation?head=terrorism-specific-harm&scheme=civic/fr-fgti-terrorism",
  },
  { name: "recognition", path: "recognition" },
  { name: "report", path: "report?states=be,fr" },
  { name: "exchange", path: "exchange" },
  { name: "navigator-empty", path: "navigator" },
  { name: "navigator", path: "navigator", ready: describeSituation },
];

const screens = [
  { name: "desktop", width: 1366, height: 900, language: "en", colorScheme: "light", whole: true },
  { name: "desktop-dark", width: 1366, height: 900, language: "en", colorScheme: "dark", whole: false },
  { name: "desktop-french", width: 1366, height: 900, language: "fr", colorScheme: "light", whole: false },
  { name: "phone", width: 390, height: 844, language: "en", colorScheme: "light", whole: false },
  { name: "phone-dark-french", width: 390, height: 844, language: "fr", colorScheme: "dark", whole: true },
  { name: "narrow", width: 320, height: 700, language: "en", colorScheme: "light", whole: false },
] as const;

for (const { name, width, height, language, colorScheme, whole } of screens) {
  test(`pictures: ${name}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const view of views) {
      await openPage(page, `/${language}/${view.path}`);
      await view.ready?.(page);
      await page.screenshot({ path: `screenshots/${name}/${view.name}.png` });
      if (!whole || view.name.endsWith("-panel")) continue;
      await page.screenshot({ path: `screenshots/${name}/${view.name}-whole.png`, fullPage: true });
    }
  });
}

test("pictures: paper and forced colours", async ({ page }) => {
  test.slow();
  for (const view of views) {
    await page.emulateMedia({ media: "screen" });
    await openPage(page, `/en/${view.path}`);
    await view.ready?.(page);
    await page.emulateMedia({ media: "print" });
    await page.screenshot({ path: `screenshots/print/${view.name}.png` });
    await page.emulateMedia({ media: "screen", forcedColors: "active" });
    await page.screenshot({ path: `screenshots/forced-colours/${view.name}.png` });
    await page.emulateMedia({ forcedColors: "none" });
  }
});
