import { expect, type Page, test } from "@playwright/test";
import { expectNoViolations } from "./no-violations.ts";
import { recordFile } from "./record-files.ts";

const compiled = recordFile("service", "fr-114");
const other = recordFile("service", "fr-116006");
const own = { ...compiled, id: "fr/service/114", publisher: "fr", replaces: compiled.id };
const kid = "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs";
const digest = `sha-256:${"a".repeat(64)}`;
const confirmations = [
  { publisher: "fr", record: other.id, version: other.version, digest, on: "2026-11-03" },
];

/** A node at which France has taken one record over, signed it, and confirmed another. */
async function franceHasSpoken(page: Page): Promise<void> {
  await page.route("**/v1/confirmations", (route) => route.fulfill({ json: { items: confirmations } }));
  await page.route("**/v1/records?*jurisdiction=fr*", async (route) => {
    const response = await route.fetch();
    const { items, ...rest } = await response.json();
    await route.fulfill({ response, json: { ...rest, items: [...items, own] } });
  });
  const held = { version: own.version, status: "active", at: "2026-11-03T09:53:10.000Z", signedBy: kid };
  await page.route("**/v1/records/fr/service/114/versions?*", (route) =>
    route.fulfill({ json: { items: [held] } }),
  );
}

test("the State’s own record stands in the place of the compiled one, and says who signed it", async ({
  page,
}) => {
  await franceHasSpoken(page);
  await page.goto("/en/countries/fr#service-114");
  await expect(page.locator("#service-fr-114")).toHaveCount(0);
  const standing = page.locator("#service-114 .record-standing");
  await standing.getByText("Published by the State itself").click();
  await expect(standing).toContainText("Signed by: France, key NzbLsXh8uDCcd");
  await expect(standing).toContainText(`Version ${own.version}: here since 3 November 2026, signed`);
  await expect(standing.getByRole("link", { name: compiled.id })).toHaveAttribute(
    "href",
    `/v1/records/${compiled.id}`,
  );
});

test("the page of a State says how far it has come, and what it has superseded", async ({ page }) => {
  await franceHasSpoken(page);
  await page.goto("/en/countries/fr");
  const quality = page.getByRole("region", { name: "Quality of these data" });
  await expect(quality).toContainText("Published by the State itself: 1");
  await expect(quality).toContainText("Confirmed by the State: 1");
  await expect(quality.locator(".superseded")).toContainText(compiled.id);
  await expect(page.locator(".compiled-mark")).toContainText("confirmed by the State: 1 of");
  await expect(page.getByRole("contentinfo")).not.toContainText("not confirmed by the State");
});

for (const [language, colorScheme, width] of [
  ["en", "light", 1280],
  ["ar", "dark", 390],
  ["de", "dark", 1280],
] as const)
  test(`who stands behind a record breaks no rule: ${language}, ${colorScheme}, ${width}`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await franceHasSpoken(page);
    await page.goto(`/${language}/countries/fr#service-114`);
    await page.locator("#service-114 .record-standing summary").click();
    await expect(page.locator("#service-114 .record-standing")).toContainText("NzbLs");
    await expectNoViolations(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
