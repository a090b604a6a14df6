import { expect, test } from "@playwright/test";
import { openPage } from "./open-page.ts";

test("a State typed otherwise leads to its address", async ({ page }) => {
  for (const [typed, code, name] of [
    ["FR", "fr", "France"],
    ["fr%20", "fr", "France"],
    ["uk", "gb", "United Kingdom"],
    ["el", "gr", "Greece"],
  ] as const) {
    await page.goto(`/en/countries/${typed}?phase=emergency#services`, { waitUntil: "commit" });
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await expect(page).toHaveURL(`/en/countries/${code}?phase=emergency#services`);
  }
});

test("a code of no State is said to be none, and what to do; that is not a State without records", async ({
  page,
}) => {
  await openPage(page, "/en/countries/zz");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such State");
  await expect(page.getByRole("main")).toContainText("“zz”");
  await page.getByLabel("State").selectOption({ label: "Belgium" });
  await expect(page.getByRole("heading", { level: 1, name: "Belgium" })).toBeVisible();
  await openPage(page, "/fr/countries/zz");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cet État n’existe pas");
});

const left = [
  ["/en/coverage?phase=follow-up&need=happiness", "happiness"],
  ["/en/coverage?state=zz&cell=psychological-support", "zz"],
  ["/en/compensation?schemes=civic/fr-fgti-terrorism,civic/xx-none", "civic/xx-none"],
  ["/en/cross-border?event=zz&home=fr", "zz"],
  ["/en/recognition?states=fr,zz&type=monument", "zz"],
  ["/en/equal-treatment?person=ghost", "ghost"],
  ["/en/countries/be?phase=Later#services", "Later"],
  ["/en/compare?states=fr,zz", "zz"],
  ["/en/pathways?states=fr,be,nl", "Netherlands"],
  ["/en/report?states=fr,zz", "zz"],
] as const;
for (const [path, value] of left) {
  test(`a value that nothing goes by is said and left out: ${path}`, async ({ page }) => {
    await openPage(page, path);
    await expect(page.locator(".left-out")).toContainText(value);
  });
}

test("a State by its other code is followed, not left out", async ({ page }) => {
  await openPage(page, "/en/coverage?phase=follow-up&state=UK");
  await expect(page.locator(".left-out")).toHaveCount(0);
});

test("what is opened stands in the address, without a jump", async ({ page }) => {
  await openPage(page, "/en/countries/fr#services");
  const line = page.locator("#service-fr-116006 > summary");
  await line.scrollIntoViewIfNeeded();
  await line.click();
  await expect(page).toHaveURL(/#service-fr-116006$/);
  await expect(page.locator("#service-fr-116006")).toHaveAttribute("open", "");
  await expect(line).toBeFocused();
});
