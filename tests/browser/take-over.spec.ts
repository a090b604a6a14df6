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

/** A node that has seen two contents of the next version. */
async function heldBack(page: Page): Promise<void> {
  const hashes = [digest, `sha-256:${"b".repeat(64)}`];
  const dispute = { id: own.id, version: own.version + 1, hashes, at: "2026-11-04T08:00:00.000Z" };
  await page.route("**/v1/disputes", (route) => route.fulfill({ json: { items: [dispute] } }));
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
  await page.locator("#quality > summary").click();
  const quality = page.getByRole("region", { name: "Quality of these data" });
  await expect(quality).toContainText("Published by the State itself: 1");
  await expect(quality).toContainText("Confirmed by the State: 1");
  await expect(quality.locator(".superseded")).toContainText(compiled.id);
  await expect(page.locator(".compiled-mark")).toContainText("confirmed by the State: 1 of");
});

test("a confirmation of another content than the node has does not count", async ({ page }) => {
  await franceHasSpoken(page);
  const latest = { version: other.version, digest: `sha-256:${"b".repeat(64)}` };
  await page.route("**/v1/confirmations", (route) =>
    route.fulfill({ json: { items: confirmations.map((each) => ({ ...each, latest })) } }),
  );
  await page.goto("/en/countries/fr#service-fr-116006");
  await expect(page.getByRole("region", { name: "Quality of these data" })).toContainText(
    "Confirmed by the State: 0",
  );
  await expect(page.locator("#service-fr-116006 .record-standing summary")).toHaveText(
    "Compiled from public sources, not confirmed by the State",
  );
});

test("a record that is held back says so at once, and leads to both contents", async ({ page }) => {
  await franceHasSpoken(page);
  await heldBack(page);
  await page.goto("/en/countries/fr#service-114");
  const standing = page.locator("#service-114 .record-standing");
  await standing.getByText("a newer version was signed with two contents and is held back").click();
  await standing.getByRole("link", { name: "Both contents side by side" }).click();
  await expect(page).toHaveURL(/\/en\/exchange#disputes$/);
  await expect(page.getByRole("region", { name: "Records that are held back" })).toBeInViewport();
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
    await heldBack(page);
    await page.goto(`/${language}/countries/fr#service-114`);
    await page.locator("#service-114 .record-standing summary").click();
    await expect(page.locator("#service-114 .record-standing")).toContainText("NzbLs");
    await expectNoViolations(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
