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

const told = [
  ["/en/equal-treatment?states=fr,de,zz", "“zz”, which does not exist here; it was left out"],
  [
    "/en/recognition?states=fr,zzzz,constructor",
    "“zzzz” and “constructor”, which do not exist here; they were",
  ],
  ["/en/compensation?schemes=civic/fr-fgti-terrorism,JUNK!", "“JUNK!”"],
  ["/en/report?states=fr,%3Cb%3E,d1", "“<b>” and “d1”"],
  ["/en/report?states[]=fr", "“states[]=fr”"],
  ["/en/report?states=fr,de,es,it,be,nl,pt", "no more than six States. Left out: Portugal"],
  ["/en/report?group=eu&states=fr", "cannot be shown here together with the rest"],
  ["/en/compare?states=fr;de", "“fr;de”"],
  ["/en/compare?states=fr,de&open=zzz&hide=junk", "“zzz” and “junk”"],
  ["/en/pathways?states=fr,d1", "“d1”"],
  ["/en/cross-border?event=fr&event=de", "also asked for “de”"],
  ["/en/deadlines?state=fr&state=de", "also asked for “de”"],
  ["/en/contacts?state=fr&state=de", "also asked for “de”"],
  ["/en/countries/fr?phase=constructor&print=junk", "“constructor” and “junk”"],
  ["/en/deadlines#day=2026-02-30", "“2026-02-30”"],
  ["/en/incident#event=fr&day=2026-13-45&home=xx,de", "“2026-13-45” and “xx”"],
  ["/en/incident#event=fr&home=de,es,it,be,nl,pt,at,gr", "also asked for “at” and “gr”"],
] as const;
for (const [path, line] of told) {
  test(`what is left out is told where it can be read: ${path}`, async ({ page }) => {
    await openPage(page, path);
    await expect(page.locator(".left-out").filter({ visible: true })).toContainText(line);
    await expect(page.locator(".left-out")).toHaveCount(1);
  });
}

const followed = [
  "/en/report?states=fr&states=de&states=es",
  "/en/equal-treatment?event=FR&home=DE",
  "/en/recognition?state=fr",
  "/en/incident#event=FR&day=2026-11-01&home=DE,uk",
] as const;
for (const path of followed) {
  test(`nothing is left out: ${path}`, async ({ page }) => {
    await openPage(page, path);
    await expect(page.locator(".left-out")).toHaveCount(0);
  });
}

test("of many values the first eight are named", async ({ page }) => {
  const codes = Array.from({ length: 500 }, (_, n) => `zz${n}`);
  await openPage(page, `/en/report?states=fr,${codes.join(",")},zz0`);
  await expect(page.locator(".left-out")).toContainText("“zz7” and 492 more, which do not exist here");
});

test("the incident board writes the address that it follows, and refuses a day to come", async ({ page }) => {
  await openPage(page, "/en/incident#event=FR&day=2026-11-01&home=DE,xx");
  await expect(page).toHaveURL("/en/incident#event=fr&day=2026-11-01&home=de");
  await expect(page.locator(".left-out")).toContainText("“xx”");
  const day = page.getByLabel("Day of the attack");
  await day.fill("2090-01-01");
  await expect(day).toHaveValue("2090-01-01");
  await expect(day).toHaveAccessibleDescription(/is not taken/);
  await expect(page).toHaveURL("/en/incident#event=fr&day=2026-11-01&home=de");
  await day.fill("2026-11-02");
  await expect(page).toHaveURL("/en/incident#event=fr&day=2026-11-02&home=de");
  await expect(day).not.toHaveAttribute("aria-describedby");
});

test("of a long text the beginning alone is looked for, and that is said", async ({ page }) => {
  await openPage(page, "/en/search");
  const field = page.getByRole("searchbox");
  await field.fill("x".repeat(50_000));
  await expect(page.getByText("Only the first 200 letters are searched for.")).toBeVisible();
  await expect(page).toHaveURL(`/en/search#q=${"x".repeat(200)}`);
  await field.fill("FGTI");
  await expect(page.locator(".search-results")).toContainText("FGTI");
});
