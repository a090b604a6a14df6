import { expect, type Page, test } from "@playwright/test";
import { openPage } from "./open-page.ts";
import { present, recordFile, recordFiles } from "./record-files.ts";

const system = recordFile("national-system", "fr-system");
const pathway = recordFile("pathway", "fr-terrorist-attack");
const day = recordFile("recognition-measure", "fr-day-of-tribute");
const fund = recordFile("compensation-scheme", "fr-fgti-terrorism");

/** Opens the page of a State and every part of it. */
async function openAll(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const parts = page.locator(".country-part:not([open]) > summary");
  await expect(parts.first()).toBeVisible();
  for (const summary of await page.locator(".country-part > summary").all()) {
    const isOpen = await summary.evaluate(({ parentElement }) => parentElement?.hasAttribute("open"));
    if (!isOpen) await summary.click();
  }
}

test("the page says what the files say of France", async ({ page }) => {
  await openAll(page, "/en/countries/fr");
  const section = (name: string) => page.getByRole("region", { name, exact: true });

  await expect(section("The system at a glance")).toContainText(present(system.summary.text.en));
  await expect(section("Key facts")).toContainText(present(system.designation?.description.en));
  for (const number of present(system.emergencyNumbers)) {
    if (number.channel !== "telephone") continue;
    const link = section("Key facts").getByRole("link", {
      name: number.display ?? number.number,
      exact: true,
    });
    await expect(link).toHaveAttribute("href", `tel:${number.number}`);
  }
  for (const point of present(system.contactPoints)) {
    await expect(
      section("Contact points").getByRole("heading", { name: present(point.name.en), exact: true }),
    ).toBeVisible();
  }
  for (const law of present(system.legalBasis)) {
    await expect(section("Legal basis").getByText(law.title, { exact: true })).toBeVisible();
  }
  const scheme = section("Compensation schemes")
    .getByRole("listitem")
    .filter({ hasText: present(fund.name.fr) });
  await expect(scheme.first()).toContainText("no cap");
  await expect(scheme.first()).toContainText("10 years from the death of the victim");
});

test("the pathway is an ordered list with its hand-over", async ({ page }) => {
  await openAll(page, "/en/countries/fr");
  const section = page.getByRole("region", { name: "Pathway", exact: true });
  const steps = section.locator("ol > li");
  await expect(steps).toHaveCount(pathway.steps.length);
  const order = ["emergency", "follow-up"].flatMap((phase) =>
    pathway.steps.filter((step) => step.phase === phase),
  );
  const titles = order.map((step) => present(step.title.en));
  expect(await steps.locator("h4 > span:last-child").allTextContents()).toEqual(titles);
  const [first] = order;
  await expect(steps.first()).toContainText(present(first?.action.en));
  await expect(steps.first()).toContainText(present(first?.trigger?.en));

  const declared = present(
    pathway.transitions?.find((one) => one.type === "emergency-to-follow-up-handover"),
  );
  const band = page.getByRole("complementary", { name: "From emergency to follow-up" });
  await expect(band).toContainText(present(declared.description.en));
});

test("a day of remembrance comes with its next date", async ({ page }) => {
  const rule = present(day.dayOfRemembrance);
  if (rule.rule !== "fixed-date") throw new Error("the day is not a fixed date");
  const { month, day: date } = rule;
  await page.clock.setFixedTime(new Date("2026-11-23T10:00:00"));
  await openAll(page, "/en/countries/fr");
  const card = page.locator("#recognition-measure-fr-day-of-tribute");
  await expect(card.getByRole("heading", { name: present(day.name.en) })).toBeVisible();
  await expect(card.locator("time")).toHaveAttribute("datetime", `2027-0${month}-${date}`);
  await expect(card.locator("time")).toHaveText("11 March 2027");
});

test("the records are counted as the files are", async ({ page }) => {
  const records = recordFiles("be");
  const urls = new Set(
    records.flatMap((record) => record.sources.map((source) => source.url ?? source.title)),
  );
  await openAll(page, "/en/countries/be");
  const quality = page.getByRole("region", { name: "Quality of these data" });
  const fact = (term: RegExp) =>
    quality.locator(".fact").filter({ has: page.locator("dt", { hasText: term }) });
  await expect(fact(/^Records$/)).toContainText(String(records.length));
  await expect(fact(/^Sources$/)).toContainText(String(urls.size));
  await expect(quality).toContainText("November 2026");
  const services = records.filter((record) => record.kind === "service");
  await expect(
    page.getByRole("region", { name: "Services", exact: true }).locator("details.disclosure"),
  ).toHaveCount(services.length);
});

test("services are filtered in the address, and none found is not none", async ({ page }) => {
  await openAll(page, "/en/countries/be");
  const section = page.getByRole("region", { name: "Services", exact: true });
  await section.getByLabel("Phase").selectOption("emergency");
  await section.getByLabel("Need").selectOption("psychological-support");
  await expect(page).toHaveURL(/phase=emergency&need=psychological-support/);
  const line = recordFile("service", "be-105");
  await expect(section.getByText(present(line.name.en))).toBeVisible();
  await section.getByLabel("Need").selectOption("justice-and-legal");
  await expect(section).toContainText("It does not mean that there is none.");
  await section.getByRole("link", { name: "Show all" }).click();
  await expect(page).not.toHaveURL(/need=/);
});

test("an address opens the record it names", async ({ page }) => {
  const hotline = recordFile("service", "fr-116006");
  await page.goto("/en/countries/fr#service-fr-116006");
  const record = page.locator("#service-fr-116006");
  await expect(record).toHaveAttribute("open", "");
  await expect(record).toBeInViewport();
  await expect(record).toContainText(present(hotline.providers.description?.en));
});

test("a field of the grid leads to what stands behind it", async ({ page }) => {
  await openAll(page, "/en/countries/fr");
  await page.getByRole("link", { name: /^Physical health and functioning, Follow-up: / }).click();
  await expect(page).toHaveURL(/\/en\/coverage\?phase=follow-up&state=fr&cell=physical-health/);
  await expect(page.getByRole("dialog", { name: "Physical health and functioning" })).toBeVisible();
});

test("a designated act says what happened, who designated it and which scheme that opens", async ({
  page,
}) => {
  const bali = recordFile("designation", "gb-bali-2002");
  const [opened] = present(bali.opens).map((id) =>
    recordFile("compensation-scheme", present(id.split("/")[2])),
  );
  await openAll(page, "/en/countries/gb");
  const section = page.getByRole("region", { name: "Designated acts", exact: true });
  const designations = recordFiles("gb").filter(({ kind }) => kind === "designation");
  await expect(section.locator("details.disclosure > summary")).toHaveCount(designations.length);
  const act = section.locator("#designation-gb-bali-2002");
  await expect(act.locator("summary").first()).toHaveText(
    `${present(bali.name.en)}Terrorist act · Indonesia · 12 October 2002`,
  );
  expect(bali.event).toMatchObject({
    country: "id",
    types: ["terrorist-act"],
    period: { from: "2002-10-12" },
  });
  await act.locator("summary").first().click();
  for (const text of [bali.event.description, bali.designatedBy.description, bali.scope?.text]) {
    await expect(act.getByText(present(text?.en), { exact: true })).toBeVisible();
  }
  expect(bali.designatedBy.provenance?.confidence).toBe("medium");
  const designatedBy = act.locator(".fact").filter({ hasText: present(bali.designatedBy.description?.en) });
  await expect(designatedBy).toContainText("medium confidence");
  const scheme = present(opened);
  await act.getByRole("link", { name: present(scheme.name.en) }).click();
  await expect(page.locator("#compensation-scheme-gb-overseas-exgratia")).toBeInViewport();
});

test("an international text lists what it asks for, with article, needs and phases", async ({ page }) => {
  const directive = recordFile("guideline", "eu-directive-2017-541");
  await page.goto("/en/countries/eu#guideline-eu-directive-2017-541");
  const text = page.locator("#guideline-eu-directive-2017-541");
  await expect(text).toHaveAttribute("open", "");
  await expect(text).toContainText(present(directive.issuedBy.en));
  await expect(text).toContainText(directive.instrument.title);
  await expect(text).toContainText(present(directive.addressees?.text.en));
  const items = text.locator(".requirements > li");
  await expect(items).toHaveCount(directive.requirements.length);
  for (const [at, requirement] of directive.requirements.entries()) {
    await expect(items.nth(at)).toContainText(present(requirement.text.en));
    await expect(items.nth(at).locator("p").first()).toHaveText(requirement.article ?? "");
  }
  const help = directive.requirements.findIndex(({ needs }) => needs.includes("assistance-with-claims"));
  await expect(items.nth(help)).toContainText("Assistance with compensation claims");
});

test("good practice says who did it, where, when and which service works this way", async ({ page }) => {
  const team = recordFile("good-practice", "es-team-on-the-plane");
  await page.goto("/en/countries/es#good-practice-es-team-on-the-plane");
  const practice = page.locator("#good-practice-es-team-on-the-plane");
  await expect(practice).toHaveAttribute("open", "");
  await expect(practice).toContainText(present(team.description.en));
  const fact = (term: string) => practice.locator(".fact").filter({ hasText: term });
  const body = recordFile("organisation", present(team.triedBy?.organisations?.[0]?.split("/")[2]));
  await expect(fact("Done by")).toContainText(present(body.name.en));
  expect(team.tried?.period).toEqual({ from: "2017-08", until: "2017-08" });
  await expect(fact("Where and when").locator("dd")).toHaveText(
    `${present(team.tried?.where?.en)} (August 2017)`,
  );

  const handOver = recordFile("good-practice", "de-noah-hand-over-to-home");
  const used = recordFile("service", present(handOver.services?.[0]?.split("/")[2]));
  await page.goto("/en/countries/de#good-practice-de-noah-hand-over-to-home");
  const noah = page.locator("#good-practice-de-noah-hand-over-to-home");
  await expect(noah.locator(".fact").filter({ hasText: "How well" })).toContainText(
    present(handOver.evidence?.description.en),
  );
  await noah.getByRole("link", { name: present(used.name.en) }).click();
  await expect(page.locator(`#service-${present(used.id.split("/")[2])}`)).toHaveAttribute("open", "");
});

test("what is no State has no part about what it does not run; its texts stand first", async ({ page }) => {
  await page.goto("/en/countries/coe#guidelines");
  const guidelines = recordFiles("coe").filter(({ kind }) => kind === "guideline");
  const section = page.getByRole("region", { name: "What international texts ask for", exact: true });
  await expect(section.locator("details.disclosure > summary")).toHaveCount(guidelines.length);
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText([
    "What international texts ask for",
    "Organisations",
    "Quality of these data",
  ]);
});

test("on paper a record stands in full, its sources in one line", async ({ page }) => {
  const hotline = recordFile("service", "fr-116006");
  await openPage(page, "/en/countries/fr?print=all#services");
  const record = page.locator("#service-fr-116006");
  const words = record.getByText(present(hotline.providers.description?.en)).first();
  await expect(words).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(words).toBeVisible();
  const title = record.locator(".disclosure-title");
  expect((await title.boundingBox())?.width).toBeGreaterThan(200);
  await expect(record.locator(".sources > summary").first()).toBeVisible();
  await expect(record.locator(".sources-body").first()).toBeHidden();
});

test("a State without records says so, and does not say that it has nothing", async ({ page }) => {
  await page.goto("/en/countries/is");
  await expect(page.getByRole("heading", { level: 1, name: "Iceland" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("That says nothing about what the State offers.");
});

test("the list of countries leads to each, and so do their names above it", async ({ page }) => {
  await page.goto("/en/countries");
  await page
    .getByRole("link", { name: "Belgium" })
    .filter({ has: page.getByRole("heading") })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Belgium" })).toBeFocused();
  await page.goto("/en/countries");
  const names = page.getByRole("navigation", { name: "States by name" });
  await names.getByRole("link", { name: "Belgium" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Belgium" })).toBeFocused();
});

test("a minute says whom to call, who leads, what compensates and the shortest time; the rest opens on demand", async ({
  page,
}) => {
  await openPage(page, "/en/countries/fr");
  const minute = page.getByRole("region", { name: "In one minute" });
  for (const term of [
    "Emergency numbers",
    "Whom to call",
    "Who leads",
    "What compensates",
    "Shortest time for whoever is hurt today",
  ])
    await expect(minute.getByText(term, { exact: true })).toBeVisible();
  await expect(minute).toContainText(present(fund.name.en));
  await expect(page.locator(".country-part[open]")).toHaveCount(0);
  await page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: "Pathway" }).click();
  await expect(page.locator("#pathway")).toHaveAttribute("open", "");
  await expect(page.locator("#pathway ol > li").first()).toBeVisible();
});

test("numbers of people killed stand behind a heading that says so", async ({ page }) => {
  await openPage(page, "/en/countries/fr#quality");
  const quality = page.getByRole("region", { name: "Quality of these data" });
  await expect(quality.getByText(/^Killed on 13 November 2015/)).toHaveCount(0);
  await quality.getByText("Figures about attacks, among them numbers of people killed").click();
  await expect(quality.getByText(/^Killed on 13 November 2015/)).toBeVisible();
});

test("the sheet is one page, the dossier at most six", async ({ page }) => {
  for (const [tag, print, most] of [
    ["en", "sheet", 1],
    ["ar", "sheet", 1],
    ["de", "sheet", 1],
    ["en", "dossier", 6],
  ] as const) {
    await openPage(page, `/${tag}/countries/fr?print=${print}`);
    await page.emulateMedia({ media: "print" });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length, `${tag} ${print}`).toBeLessThanOrEqual(most);
    await page.emulateMedia({ media: "screen" });
  }
});
