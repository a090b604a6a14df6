import { type Explanation, type Facts, type NavigatedEntitlement, navigate } from "@civic/schema/compute";
import { expect, type Page, type Request, test } from "@playwright/test";
import { describe, open, step, today } from "./navigator-steps.ts";
import { expectNoViolations } from "./no-violations.ts";
import { goThroughMenu } from "./page-menu.ts";
import { present, recordFile, recordFiles } from "./record-files.ts";

const aid = recordFile("compensation-scheme", "be-1985");
const fund = recordFile("compensation-scheme", "fr-fgti-terrorism");
const records = ["be", "eu", "fr"].flatMap((state) =>
  recordFiles(state).filter(({ status }) => status === "active"),
);

/** A French resident hurt in an attack in Belgium. */
const facts: Facts = {
  "event-country": "be",
  "event-date": "2024-03-22",
  "event-type": ["terrorist-act"],
  "residence-at-event": "fr",
  nationality: ["fr"],
  "victim-status": ["physically-injured"],
};
/** The words of the page for what the engine says. */
const verdictWords = { met: "Conditions met", unknown: "Not yet decided", "not-met": "Conditions not met" };

const shownVerdict = ({ verdict, unless }: NavigatedEntitlement) =>
  verdict === "met" && unless.length > 0
    ? "Met, unless the authority finds otherwise"
    : verdictWords[verdict];

const engine = (given: Facts) => navigate({ facts: given }, records, { today });
const shownAs = (page: Page, { record }: NavigatedEntitlement) =>
  page.locator(`#entitlement-${record.id.split("/").slice(1).join("-")}`);
const entitled = (given: Facts, id: string) =>
  present(engine(given).entitlements.find(({ record }) => record.id === id));

const leavesOf = (node: Explanation): readonly Explanation[] => node.of?.flatMap(leavesOf) ?? [node];

test("a French resident hurt in Belgium sees who helps in both States, as the engine says", async ({
  page,
}) => {
  await open(page);
  await expect(page.getByRole("main")).toContainText("Choose the State of the event");
  await describe(page);
  const { entitlements, states } = engine(facts);
  const count = (verdict: string) => entitlements.filter((each) => each.verdict === verdict).length;
  await expect(page.getByTestId("navigation-status")).toHaveText(
    `${states.filter(({ roles }) => !roles.includes("union")).length} States: ${count("met")} with conditions met, ${count("unknown")} not yet decided, ${count("not-met")} not met.`,
  );
  for (const closed of await page.locator(".closed-group > summary").all()) await closed.click();
  for (const entitlement of entitlements) {
    const item = shownAs(page, entitlement);
    await expect(item.locator("summary").first()).toContainText(present(entitlement.record.name.en));
    await expect(item.locator("summary .verdict")).toHaveText(shownVerdict(entitlement));
  }
  for (const scheme of [aid, fund]) {
    const entitlement = entitled(facts, scheme.id);
    const item = shownAs(page, entitlement);
    await item.locator("summary").first().click();
    await item.getByText("All conditions one by one").click();
    const [leaf] = leavesOf(present(entitlement.explanation));
    await expect(item.locator("details.why")).toContainText(present(leaf?.label?.en));
    await expect(item.locator("details.why .leaf-facts").first()).toContainText(/Asked:.*Known:/);
    for (const { what } of scheme.evidence ?? []) await expect(item).toContainText(present(what.en));
    const day = present(entitlement.timeLimit?.lastDay?.earliest);
    await expect(item).toContainText(
      new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(new Date(day)),
    );
  }
});

test("what is not known stays open, and an answer in place settles it", async ({ page }) => {
  await open(page);
  await describe(page);
  const before = entitled(facts, aid.id);
  expect(before.verdict).toBe("unknown");
  expect(before.missing.map(({ fact }) => fact)).toContain("damage-sum");
  const item = shownAs(page, before);
  await item.locator("summary").first().click();
  await item.getByRole("button", { name: "Sum of damage" }).click();
  const field = page.getByLabel("How high is the damage that is claimed?");
  await expect(field).toBeFocused();
  for (const sum of ["100", "501"]) {
    await field.fill(sum);
    const after = entitled({ ...facts, "damage-sum": Number(sum) }, aid.id);
    expect(after.verdict).not.toBe("unknown");
    if (after.verdict === "not-met") await expect(item).toHaveCount(0);
    else await expect(item.locator("summary .verdict")).toHaveText(shownVerdict(after));
    await expect(field).toBeFocused();
  }
  await page.locator("#question-damage-sum").getByRole("button", { name: "Not known" }).click();
  await expect(item.locator("summary .verdict")).toHaveText("Not yet decided");
  await expect(field).toBeFocused();
});

test("a claim across the border names who assists and who decides", async ({ page }) => {
  await open(page);
  await describe(page);
  const entitlement = entitled(facts, aid.id);
  const route = present(entitlement.crossBorder);
  const item = shownAs(page, entitlement);
  await item.locator("summary").first().click();
  for (const id of [route.assistingAuthority, route.decidingAuthority]) {
    const body = present(records.find((record) => record.id === id));
    await expect(item.locator(".route")).toContainText(present(body.name.en));
  }
});

test("in the order of acting: what to do by when, other time limits, whom to call, what to ask, then what may be asked for", async ({
  page,
}) => {
  await open(page);
  await describe(page);
  await expect(page.locator(".results h2")).toHaveText([
    "What to do",
    "Other time limits",
    "Whom to call",
    "What to ask next",
    "What may be asked for",
    "States involved",
    "Equal treatment",
  ]);
  const steps = engine(facts).firstSteps;
  const calls = page.getByRole("region", { name: "Whom to call" });
  for (const folded of await calls.locator(".closed-group > summary").all()) await folded.click();
  for (const taken of steps) {
    if (taken.do !== "call-emergency-number" || !("number" in taken.contact)) continue;
    await expect(page.getByRole("region", { name: "What to do" })).toContainText(taken.contact.number);
    await expect(calls).toContainText(present(taken.contact.label?.en));
  }
  const claims = steps.filter((taken) => taken.do === "claim").map(({ record }) => record);
  const names = claims.map((id) => present(records.find((record) => record.id === id)?.name.en));
  const shown = page.locator(".claims .claim-name");
  await expect(shown.nth(3)).toBeVisible();
  const standing = await shown.count();
  await expect(shown).toHaveText(names.slice(0, standing));
  if (names.length > standing)
    await expect(page.locator(".first-steps .closed-group").last()).toContainText(
      `${names.length - standing} more`,
    );
  await shown.first().click();
  await expect(page.locator("details.entitlement[open] > summary")).toBeFocused();
});

test("a State without records is unknown, not none, and leads on", async ({ page }) => {
  await open(page);
  await page.getByLabel("In which State did it happen?").selectOption("is");
  await expect(page.getByRole("region", { name: "States involved" })).toContainText(
    "no records: unknown, not none",
  );
  const leadOn = page.getByRole("region", { name: "Iceland: no records here" });
  await expect(leadOn).toContainText("Say where the person lived");
  await leadOn.getByRole("button", { name: "Residence at the event" }).click();
  const residence = page.getByLabel("In which State did the person live at the event?");
  await expect(residence).toBeFocused();
  await residence.selectOption("fr");
  await expect(leadOn).toContainText(/in Iceland/);
  await expect(page.getByRole("region", { name: "What to do" })).toContainText("Turn to: France");
});

test("four steps: each heading takes the focus, any step can be shown, and the last leads to the answer", async ({
  page,
}) => {
  await open(page);
  for (const [button, heading] of [
    ["Next: The person", "The person"],
    ["Next: The harm", "The harm"],
    ["Back: The person", "The person"],
  ] as const) {
    await page.getByRole("button", { name: button }).press("Enter");
    await expect(page.locator("#situation-part")).toBeFocused();
    await expect(page.locator("#situation-part")).toContainText(heading);
  }
  await step(page, "The claim");
  const current = page.getByRole("navigation", { name: "Steps" }).locator("[aria-current=step]");
  await expect(current).toContainText("The claim");
  await page.locator("form").getByRole("button", { name: "See the answer" }).click();
  await expect(page.getByRole("heading", { name: "Who helps", exact: true })).toBeFocused();
});

test("who looks for somebody says so first; what an authority may examine is never asked before the end", async ({
  page,
}) => {
  await open(page);
  await describe(page);
  await expect(page.locator("#question-victim-status .choice").nth(1)).toHaveText(
    "Looking for somebody, fate unknown",
  );
  await step(page, "The event");
  await page.getByLabel("In which State did it happen?").selectOption("gb");
  for (const name of ["The event", "The person", "The harm"]) {
    await step(page, name);
    await expect(page.locator("form")).not.toContainText("took part in the act");
  }
  await step(page, "The claim");
  const examined = page.locator("details.examined");
  await expect(examined).not.toHaveAttribute("open", "");
  await examined.locator("summary").click();
  await expect(examined).toContainText("Could an authority find that the person took part in the act?");
});

test("what is looked for narrows the answer", async ({ page }) => {
  await open(page);
  await describe(page);
  await step(page, "The claim");
  await page.getByRole("checkbox", { name: "Justice and legal" }).check();
  const given = navigate({ facts, needs: ["justice-and-legal"] }, records, { today });
  const count = given.entitlements.filter(({ verdict }) => verdict === "met").length;
  await expect(page.getByTestId("navigation-status")).toContainText(`${count} with conditions met`);
  const hidden = page.getByText(/which answers? none of the needs chosen/);
  await expect(hidden).toHaveCount(given.besides.length === 0 ? 0 : 1);
});

test("a lost script is told inside the frame, the situation is kept, and another attempt mends it", async ({
  page,
}) => {
  await open(page, "/en/coverage");
  await page.route("**/assets/navigator-page-*.js", (route) => route.abort());
  await goThroughMenu(page, "After an attack", "Who helps?");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("A part of the page did not come");
  await expect(page.getByRole("banner")).toBeVisible();
  await expect(page.getByRole("contentinfo")).toBeVisible();
  await expectNoViolations(page);
  await page.unroute("**/assets/navigator-page-*.js");
  await alert.getByRole("button", { name: "Try again" }).click();
  await describe(page);
  await page.route("**/assets/compensation-page-*.js", (route) => route.abort());
  await goThroughMenu(page, "Compare States", "Compensation");
  await expect(alert).toContainText("What was entered is kept.");
  await page.goBack();
  await expect(page.getByTestId("navigation-status")).toContainText("2 States");
  expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
});

test("lost words are told in the language of the address, and another attempt brings the page", async ({
  page,
}) => {
  await page.route("**/assets/de-*.js", (route) => route.abort());
  await page.goto("/de/navigator");
  await expect(page.getByRole("alert")).toContainText("Die Texte dieser Seite sind nicht angekommen");
  await page.unroute("**/assets/de-*.js");
  await page.getByRole("button", { name: "Neu laden" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wer hilft?");
});

test("a fact that nothing asks for yet can be told too, and brings in its State", async ({ page }) => {
  await open(page);
  await describe(page);
  await page.getByLabel("Something else that is known").selectOption({ label: "Employing State" });
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const field = page.getByLabel("For the government of which States did the person work?");
  await expect(field).toBeFocused();
  await field.selectOption("gb");
  await expect(page.getByRole("region", { name: "States involved" })).toContainText("United Kingdom");
});

test("an impossible day is told beside its field, and left out", async ({ page }) => {
  await open(page);
  await describe(page);
  await step(page, "The event");
  await page.getByLabel("On which day did it happen?").fill("2027-01-01");
  const question = page.locator("#question-event-date");
  await expect(question).toContainText("This day, 1 January 2027, is still to come");
  await expect(page.getByLabel("On which day did it happen?")).toHaveAttribute("aria-invalid", "true");
});

test("equal treatment is worked out when it is asked for", async ({ page }) => {
  await open(page);
  await describe(page);
  await expect(page.getByRole("table", { name: "Entitlements that change, by State" })).toHaveCount(0);
  await page.getByText("Work it out").click();
  const table = page.getByRole("table", { name: "Entitlements that change, by State" });
  await expect(table.getByRole("row", { name: /^France/ })).toBeVisible();
  await page.locator(".treatment details.disclosure > summary").filter({ hasText: "France" }).click();
  await expect(page.locator(".treatment .changed")).toContainText("With the nationality of");
});

test("nothing of the situation is in an address, a request or the storage", async ({ page, context }) => {
  await open(page);
  await page.waitForLoadState("networkidle");
  const asked: Request[] = [];
  page.on("request", (request) => asked.push(request));
  const address = page.url();
  await describe(page);
  await page.getByText("Work it out").click();
  await page.locator("details.entitlement > summary").first().click();
  await page.getByRole("radio", { name: "Yes" }).first().check({ force: true });
  await page.waitForTimeout(500);
  expect(page.url()).toBe(address);
  expect(asked.map((request) => `${request.url()} ${request.postData() ?? ""}`)).toEqual([]);
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.cookie]),
  );
  for (const value of ["2024-03-22", "terrorist-act", "physically-injured", "nationality", '"be"', '"fr"'])
    expect(kept).not.toContain(value);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test("what is computed with comes in one answer; sources when somebody opens some, the same for every situation", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url().replace(/^.*?(?=\/v1\/)/, "")));
  // The foot of every page says of when the data are, and every record whether a newer version is held back.
  const ofEveryPage = ["/v1/records?kind=national-system&", "/v1/confirmations", "/v1/disputes"];
  const isOfEveryPage = (address: string) => ofEveryPage.some((start) => address.startsWith(start));
  const records = () => asked.filter((address) => address.startsWith("/v1/") && !isOfEveryPage(address));
  await open(page);
  await page.waitForLoadState("networkidle");
  expect(records()).toEqual(["/v1/projection"]);
  await describe(page);
  await page.locator("details.entitlement > summary").first().click();
  const sources = page.locator("details.entitlement[open] details.sources").last();
  await expect(sources.locator("summary")).toContainText(/\d+ sources?/);
  const said = await sources.locator("summary").textContent();
  await sources.locator("summary").click();
  await expect(sources.locator("li").first()).toBeVisible();
  expect(await sources.locator("summary").textContent()).toBe(said);
  const [first, ...pages] = records().slice(1);
  expect(first).toBe("/v1/records?view=current&limit=200");
  for (const address of pages) expect(address).toMatch(/^\/v1\/records\?view=current&limit=200&cursor=/);
  const before = asked.length;
  await page.locator("details.sources > summary").first().click();
  await page.waitForTimeout(300);
  expect(asked.slice(before)).toEqual([]);
});

test("the situation outlives a look at a record and another language, not a reload", async ({ page }) => {
  await open(page);
  await describe(page);
  const status = page.getByTestId("navigation-status");
  await page.locator("details.entitlement > summary").first().click();
  await page
    .getByRole("link", { name: /^The record in full/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/en\/countries\/be#compensation-scheme-/);
  await page.goBack();
  await expect(status).toContainText("2 States");
  await page.getByRole("link", { name: "Français" }).click();
  await expect(status).toContainText("2 États");
  await expect(page.getByLabel("Dans quel État la personne vivait-elle")).toHaveValue("fr");
  await page.reload();
  await expect(page.getByLabel("Dans quel État cela s’est-il passé ?")).toHaveValue("");
  await expect(status).toHaveText("");
});

test("everything can be cleared, half-written fields too", async ({ page }) => {
  await open(page);
  await describe(page);
  await page.getByLabel("How old was the person at the event?").fill("x");
  await page.getByRole("button", { name: "Clear everything" }).click();
  await expect(page.getByLabel("On which day did it happen?")).toHaveValue("");
  await step(page, "The person");
  await expect(page.getByLabel("How old was the person at the event?")).toHaveValue("");
  await expect(page.getByRole("main")).toContainText("Choose the State of the event");
});

test("by keyboard alone: from the State of the event to an answer, the focus never lost", async ({
  page,
}) => {
  await open(page);
  await page.getByLabel("In which State did it happen?").focus();
  await page.keyboard.type("Belgium");
  await expect(page.getByLabel("In which State did it happen?")).toHaveValue("be");
  await page.getByRole("button", { name: "Next: The person" }).press("Enter");
  const form = page.locator("form.situation");
  const first = form.locator(".truth input").first();
  await first.focus();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft"]) {
    await page.keyboard.press(key);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("radio");
  }
  await page.getByLabel("In which State did the person live at the event?").focus();
  await page.keyboard.type("France");
  const toAsk = page.getByRole("region", { name: "What to ask next" });
  const more = toAsk.getByRole("button", { name: /^Show \d+ more/ });
  await more.focus();
  await page.keyboard.press("Enter");
  await expect(more).toHaveCount(0);
  await expect(toAsk.locator(".chosen:focus")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page.locator(".question :focus")).toHaveCount(1);
  const entitlement = page.locator("details.entitlement > summary").first();
  await entitlement.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("details.entitlement").first()).toHaveAttribute("open", "");
});

for (const [name, colorScheme, size] of [
  ["light", "light", { width: 1280, height: 900 }],
  ["dark", "dark", { width: 1280, height: 900 }],
  ["phone", "light", { width: 390, height: 844 }],
] as const) {
  test(`no violation: ${name}, with parts open`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize(size);
    await open(page);
    await describe(page);
    await page.getByText("Work it out").click();
    // One of each verdict, with its conditions and sources: all sixty take axe a minute.
    await page.locator(".asked-group > .closed-group > summary").first().click();
    await page.locator(".treatment details.disclosure > summary").first().click();
    for (const verdict of ["met", "unknown", "not-met"]) {
      const item = page
        .locator("details.entitlement")
        .filter({ has: page.locator(`summary .verdict-${verdict}`) });
      await item.first().locator("summary").first().click();
      await item.first().getByText("All conditions one by one").click();
      await item.first().locator("details.sources > summary").first().click();
    }
    await expectNoViolations(page);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBeLessThanOrEqual(0);
  });
}

test("on a phone, what is touched is large enough", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await describe(page);
  const small = await page.locator("main").evaluate((main) =>
    [
      ...main.querySelectorAll(
        "form label.choice, form select, form button, form summary, .truth label, .written input, .chosen",
      ),
    ]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ height: element.getBoundingClientRect().height, text: element.textContent }))
      .filter(({ height }) => height < 43.5),
  );
  expect(small).toEqual([]);
});

test("on paper: what was entered, and what may be asked for in full", async ({ page }) => {
  await open(page);
  await describe(page);
  await expect(page.locator(".entitlement > .disclosure-body")).toHaveCount(0);
  // What a browser does when somebody prints; the words of the first scheme stand before it returns.
  const written = await page.evaluate((name) => {
    dispatchEvent(new Event("beforeprint"));
    return document.querySelector(`#entitlement-${name}`)?.textContent ?? "";
  }, "compensation-scheme-be-1985");
  for (const { what } of present(aid.evidence)) expect(written).toContain(present(what.en));
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("form.situation")).toBeHidden();
  await expect(page.getByRole("heading", { name: "What was entered" })).toBeVisible();
  await expect(page.locator(".print-only .fact").filter({ hasText: "Date of the event" })).toContainText(
    "22 March 2024",
  );
  for (const { what } of present(aid.evidence)) {
    await expect(page.getByText(present(what.en)).first()).toBeVisible();
  }
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.locator(".entitlement > .disclosure-body")).toHaveCount(0);
});
