import { expect, type Page } from "@playwright/test";
import { openPage } from "./open-page.ts";

/** The day on which pages of the navigator are opened. */
export const today = "2026-11-23";

/** Opens the page on a day that never changes. */
export async function open(page: Page, path = "/en/navigator"): Promise<void> {
  await page.clock.setFixedTime(new Date(`${today}T12:00:00Z`));
  await openPage(page, path);
}

/** Shows one of the four steps. */
export async function step(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name }).click();
}

/** A French resident hurt in an attack in Belgium. */
export async function describe(page: Page): Promise<void> {
  await page.getByLabel("In which State did it happen?").selectOption("be");
  await page.getByLabel("On which day did it happen?").fill("2024-03-22");
  await page.getByRole("checkbox", { name: "Terrorist act" }).first().check();
  await page.getByRole("button", { name: "Next: The person" }).click();
  await page.getByLabel("In which State did the person live at the event?").selectOption("fr");
  await page.getByLabel("Which nationality did the person have at the event?").selectOption("fr");
  await page.getByRole("checkbox", { name: "Physically injured victim" }).first().check();
  await expect(page.getByTestId("navigation-status")).toContainText("2 States");
}
