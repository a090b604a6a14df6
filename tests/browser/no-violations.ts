import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Axe without its second page, which is for frames: these pages have none. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true);
}

/** The page breaks no rule of WCAG 2.2 AA that a machine can check. */
export async function expectNoViolations(page: Page): Promise<void> {
  await expectLoaded(page);
  const { violations, passes } = await axe(page)
    // Of what passes, a count of rules is enough.
    .options({ resultTypes: ["violations"] })
    .withTags(standards)
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  expect(found).toEqual([]);
  expect(passes.length).toBeGreaterThan(10);
}

/** What is loading fades in: half faded it is neither text nor nothing. */
async function expectLoaded(page: Page): Promise<void> {
  await expect(page.locator(".loading")).toHaveCount(0);
}

/** Every text of the page stands out enough from what is behind it. */
export async function expectContrast(page: Page): Promise<void> {
  await expectLoaded(page);
  const { violations, passes } = await axe(page).withRules(["color-contrast"]).analyze();
  expect(violations.flatMap(({ nodes }) => nodes.map((node) => node.html))).toEqual([]);
  // The smallest panel of a field has nine texts; what is behind it does not count.
  expect(passes.flatMap(({ nodes }) => nodes).length).toBeGreaterThan(5);
}
