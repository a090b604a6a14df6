import { headOfDamage } from "@civic/schema/codelists";
import { expect, type Page, test } from "@playwright/test";
import { present, recordFile, recordFiles } from "./record-files.ts";

const fund = recordFile("compensation-scheme", "fr-fgti-terrorism");
const aid = recordFile("compensation-scheme", "be-1985");
const recovery = recordFile("compensation-scheme", "fr-sarvi");
const specific = present(fund.damage?.heads?.find((head) => head.heads?.includes("terrorism-specific-harm")));

const cell = (page: Page, head: string, scheme: string | undefined) =>
  page.getByRole("button", { name: `${head}, ${present(scheme)}: ` });

test("a field opens the national head with its amount, date and source", async ({ page }) => {
  await page.goto("/en/compensation");
  await cell(page, "Exceptional harm specific to victims of terrorism", fund.name.en).click();
  const panel = page.getByRole("dialog", { name: "Exceptional harm specific to victims of terrorism" });
  await expect(panel.getByRole("heading", { name: present(specific.name.en), exact: true })).toBeVisible();
  await expect(panel.locator("[lang=fr]").filter({ hasText: present(specific.name.fr) })).toBeVisible();
  await expect(panel).toContainText(present(specific.code));
  const amount = present(specific.amounts?.[0]);
  if (amount.method !== "fixed") throw new Error("the amount is not fixed");
  expect(amount.value).toMatchObject({ amount: "30000", currency: "EUR" });
  await expect(panel).toContainText("€30,000");
  // A sum never stands bare: its date, or that none is stated, and its source.
  await expect(panel).toContainText("date of the sum not stated");
  await expect(panel).toContainText(present(amount.note?.en));
  const source = present(fund.sources.find(({ id }) => id === amount.provenance?.sources[0]));
  await panel.locator(".amounts details.sources > summary").first().click();
  await expect(panel.getByRole("link", { name: source.title })).toHaveAttribute("href", present(source.url));
});

test("covered, folded and not known are told apart", async ({ page }) => {
  await page.goto("/en/compensation?schemes=civic/be-1985,civic/fr-fgti-terrorism");
  await expect(cell(page, "Permanent functional deficit", fund.name.en)).toContainText("Covered");
  await expect(cell(page, "Permanent functional deficit", fund.name.en)).toContainText("DFP");
  const folded = present(aid.damage?.heads?.find((head) => head.heads?.includes("future-loss-of-earnings")));
  await expect(cell(page, "Future loss of earnings", aid.name.en)).toContainText(`in “${folded.name.en}”`);
  const silent = cell(page, "Harm to sexual life", aid.name.en);
  await expect(silent).toContainText("Not known");
  await expect(silent).not.toContainText("Not covered");
  await silent.click();
  await expect(page.getByRole("dialog")).toContainText("the sources read so far do not say");
});

test("heads without a harmonised equivalent are listed under the matrix", async ({ page }) => {
  await page.goto("/en/compensation?schemes=civic/be-1985");
  const section = page.locator("section").filter({ hasText: "National heads with no harmonised equivalent" });
  const unmatched = present(aid.damage?.heads).filter((head) => head.heads === undefined);
  expect(unmatched.length).toBeGreaterThan(0);
  for (const head of unmatched) await expect(section).toContainText(present(head.name.en));
});

test("one scheme in brief: caps, deadlines, redress, funding and how to apply", async ({ page }) => {
  await page.goto("/en/compensation?schemes=civic/fr-fgti-terrorism");
  const brief = page.locator("#compensation-scheme-fr-fgti-terrorism");
  const fact = (term: string) =>
    brief
      .locator(".fact")
      .filter({ has: page.getByText(term, { exact: true }) })
      .first();
  await expect(fact("Amounts and caps")).toContainText("no cap");
  await expect(fact("Deadline to claim")).toContainText("10 years from medical stabilisation");
  await expect(fact("Deadline to claim")).toContainText(present(fund.timeLimit?.description.en));
  await expect(fact("Advance")).toContainText(present(fund.advance?.description.en));
  await expect(fact("Time to decide")).toContainText("3 months from the complete file");
  await expect(fact("Redress")).toContainText(present(fund.redress?.description.en));
  await expect(fact("Order with other schemes")).toContainText(present(fund.interplay?.text.en));
  await expect(fact("Funding")).toContainText("€6.50");
  await expect(fact("How to apply")).toContainText(present(fund.application?.description.en));
  await expect(fact("Cross-border claims")).toContainText(present(fund.crossBorder?.description.en));
  await expect(page.getByRole("table", { name: "Key terms side by side" })).toContainText("Full reparation");
});

test("a cap stands with its currency, and says that its date is not stated", async ({ page }) => {
  await page.goto("/en/compensation?schemes=civic/be-1985");
  const bound = present(aid.amounts?.[0]);
  const line = page
    .locator("#compensation-scheme-be-1985 .amounts > li")
    .filter({ hasText: present(bound.label.en) });
  await expect(line).toContainText("up to €125,000");
  await expect(line).toContainText("date of the sum not stated");
});

test("schemes are chosen in the address", async ({ page }) => {
  const schemes = recordFiles().filter((record) => record.kind === "compensation-scheme");
  const atFirst = 7;
  await page.goto("/en/compensation");
  const matrix = page.getByRole("grid", { name: "Heads of damage by scheme" });
  // As many as stand beside each other, beside the column of the heads.
  await expect(matrix.getByRole("columnheader")).toHaveCount(1 + atFirst);
  await expect(page.getByTestId("compensation-summary")).toContainText(
    `${schemes.length - atFirst} more schemes can be chosen`,
  );
  await page.getByText(`${atFirst} of ${schemes.length} in the table`).click();
  const box = page.getByRole("checkbox", { name: new RegExp(present(recovery.name.en)) });
  await expect(box).not.toBeChecked();
  await box.check();
  await expect(page).toHaveURL(/schemes=.*civic\/fr-fgti-terrorism,.*civic\/fr-sarvi/);
  await expect(matrix.getByRole("columnheader")).toHaveCount(1 + atFirst + 1);
  await expect(cell(page, "Funeral costs", recovery.name.en)).toContainText("Not known");
});

test("every head of the harmonised list has its row", async ({ page }) => {
  await page.goto("/en/compensation");
  const matrix = page.getByRole("grid", { name: "Heads of damage by scheme" });
  const heads = headOfDamage.concepts;
  const groups = new Set(heads.map(({ claimant, nature }) => `${claimant} ${nature}`));
  // The head of the table is a row as well.
  await expect(matrix.getByRole("row")).toHaveCount(heads.length + groups.size + 1);
});

test("the keyboard opens a field, Escape closes it, the focus comes back", async ({ page }) => {
  await page.goto("/en/compensation?schemes=civic/be-1985");
  const field = cell(page, "Funeral costs", aid.name.en);
  await field.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Funeral costs" })).toBeVisible();
  await expect(page).toHaveURL(/head=funeral-costs&scheme=civic\/be-1985/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(field).toBeFocused();
});

test("the page reads the projection alone; a scheme comes whole when it is opened", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/v1\/(projection|records)/.test(pathname)) asked.push(decodeURIComponent(pathname));
  });
  await page.goto("/en/compensation");
  const brief = page.locator("#compensation-scheme-fr-fgti-terrorism");
  await expect(brief).toBeVisible();
  expect(asked).toEqual(["/v1/projection"]);
  await expect(page.locator(".compensation-part .disclosure-body")).toHaveCount(0);
  expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(5000);
  await brief.locator("summary").first().click();
  await expect(brief).toContainText(present(fund.eventsCovered?.text.en));
  await expect(brief).toContainText(present(fund.legalBasis?.[0]?.title));
  await expect(brief).not.toContainText("Not loaded yet");
  expect(asked.slice(1).every((path) => path.includes(fund.id))).toBe(true);
});

test("where a scheme does not come whole, that is said and asked for again", async ({ page }) => {
  await page.route("**/v1/records/**", (route) => route.abort());
  await page.goto("/en/compensation");
  const brief = page.locator("#compensation-scheme-fr-fgti-terrorism");
  await brief.locator("summary").first().click();
  await expect(brief).toContainText(present(fund.redress?.description.en));
  const events = brief.locator(".fact").filter({ has: page.getByText("Events", { exact: true }) });
  await expect(events).toContainText("Not loaded yet");
  const again = brief.getByRole("button", { name: "Try again" });
  await expect(again).toBeVisible();
  await page.unroute("**/v1/records/**");
  await again.click();
  await expect(events).toContainText(present(fund.eventsCovered?.text.en));
});

test("on paper the compared schemes stand in full, once they have come", async ({ page }) => {
  await page.goto("/en/compensation?schemes=civic/be-1985,civic/fr-fgti-terrorism");
  const bodies = page.locator(".compensation-part .disclosure-body");
  await expect(page.getByRole("button", { name: "Print, with the compared schemes in full" })).toBeVisible();
  await expect(bodies).toHaveCount(0);
  // What stands at the moment of printing, which no page can put off.
  await page.evaluate(() => {
    const printed: string[] = [];
    const look = () => printed.push(document.querySelector("main")?.textContent ?? "");
    Object.assign(globalThis, { printed, print: () => dispatchEvent(new Event("beforeprint")) });
    addEventListener("beforeprint", look);
  });
  const printed = (index: number) =>
    page.evaluate((at) => (globalThis as unknown as { printed: string[] }).printed[at], index);
  await page.keyboard.press("Control+p");
  await expect.poll(() => printed(0)).toContain(present(fund.eventsCovered?.text.en));
  expect(await printed(0)).toContain(present(aid.legalBasis?.[0]?.title));
  expect(await printed(0)).not.toContain("Not loaded yet");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(bodies).toHaveCount(0);
  // The same where the browser prints by itself.
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g);
  expect(await printed(1)).toContain(present(fund.eventsCovered?.text.en));
  expect(pages?.length).toBeGreaterThan(4);
  await page.emulateMedia({ media: "print" });
  await expect(bodies.first()).toBeVisible();
  await expect(bodies.nth(1)).toBeVisible();
});

test("on a phone one scheme is chosen and its heads are listed", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/en/compensation");
  await page.getByLabel("Scheme").selectOption("civic/fr-fgti-terrorism");
  await expect(page).toHaveURL(/schemes=civic\/fr-fgti-terrorism/);
  await expect(page.getByRole("grid", { name: "Heads of damage by scheme" })).toHaveCount(0);
  await page.getByRole("button", { name: /^Anguish of imminent death/ }).click();
  await expect(page.getByRole("dialog")).toContainText("€5,000 to €30,000");
  await expect(page.getByRole("dialog")).toContainText("as of 2017");
});
