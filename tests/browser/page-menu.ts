import type { Page } from "@playwright/test";

/** Opens a page by the menu, as a person does. */
export async function goThroughMenu(page: Page, door: string, name: string): Promise<void> {
  const menu = page.getByRole("navigation", { name: "Pages" });
  await menu.getByRole("button", { name: door }).click();
  await menu.getByRole("link", { name, exact: true }).click();
}
