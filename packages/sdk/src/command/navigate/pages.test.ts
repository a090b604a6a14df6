import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languageTags } from "@civic/schema/languages";
import { describe, expect, test } from "vitest";
import { type Example, late, wounded } from "../../../tests/navigations.ts";
import { data as allData, emptyFolder, english, runCivic, today } from "../../../tests/run-civic.ts";
import { type CommandLanguage, loadCommandLanguage } from "../language/command-language.ts";
import { pageIn } from "../page/page.ts";
import { visible } from "../page/visible.ts";
import { widthOf } from "../page/width.ts";
import { firstPage, screen } from "./first-page.ts";
import { fullPage } from "./full-page.ts";
import { languageNotes } from "./language-notes.ts";
import { shownOf } from "./shown.ts";

const all = await Promise.all(languageTags.map((tag) => loadCommandLanguage(tag)));
const french = all.find(({ language }) => language === "fr") ?? english;
const shown = (example: Example, language: CommandLanguage, width = 80) =>
  shownOf({ ...example, page: pageIn(false), language, width });
/** With spaces of every kind as one, so that the texts below can be read. */
const plain = (lines: readonly string[]) =>
  lines.map((line) => line.replaceAll(/[\u00a0\u202f]/g, " ")).join("\n");

describe("the first page", () => {
  test("of every language reaches a terminal whole", () => {
    for (const language of all) {
      const page = firstPage(shown(wounded, language)).join("\n");
      expect(visible(page)).toBe(page);
    }
  });

  test("of a Belgian who was hurt in France", () => {
    expect(plain(firstPage(shown(wounded, english)))).toBe(
      `States involved on 23 November 2026
  France: State of the event; Belgium: State of residence, State of nationality
  (no records: unknown, not none)

What to claim, in this order
  1. France: Fund for victims of terrorism; until 26 November 2026 (3 days
     left); Wounded: €30,000 (as of 2017); goes to: Victim helpers, no telephone
     number recorded
  2. Belgium (helps at home to claim in the other State): Commission for
     financial aid, victims@example.org, no telephone number recorded

Whom to call or turn to
  3. France: 116 006 (Victim helpers): +33 1 80 52 33 76

Call, if anybody is in danger
  4. France: 112

What to ask next
  Type of event, what it is held to be (event-type)
  Degree of disability (disability-degree)

What only a person can judge
  Fund for victims of terrorism: Whether the harm comes from the act

In all: 2 met, 0 not yet decided, 1 not met, 1 hidden by the needs that were
ticked. Everything with --all.
Verify every number before operational use.`,
    );
  });

  test("says that nothing can be claimed where no scheme of a State is met", () => {
    const { found } = wounded;
    const firstSteps = found.firstSteps.filter(
      ({ do: kind }) => kind !== "claim" && kind !== "turn-to-authority",
    );
    const entitlements = found.entitlements.map((each) => ({ ...each, verdict: "not-met" as const }));
    const said = (some: typeof found) => plain(firstPage(shown({ ...wounded, found: some }, english)));
    const none = "No recorded scheme of a State pays in this situation";
    expect(said({ ...found, firstSteps, entitlements })).toContain(none);
    expect(said({ ...found, firstSteps })).not.toContain(none);
    expect(said({ ...found, firstSteps, entitlements: [] })).not.toContain(none);
    const page = plain(fullPage(shown({ ...wounded, found: { ...found, entitlements } }, english)));
    expect(page).not.toContain("; for this person");
  });

  test("of the same, in French", () => {
    expect(plain(firstPage(shown(wounded, french)))).toBe(
      `États concernés au 23 novembre 2026
  France : État de l’événement ; Belgique : État de résidence, État de
  nationalité (aucune fiche : inconnu, et non « rien »)

Que demander, dans cet ordre
  1. France : Fonds pour les victimes du terrorisme ; jusqu’au 26 novembre 2026
     (encore 3 jours) ; Blessés : 30 000 € (état : 2017) ; à adresser à : Aide
     aux victimes, aucun numéro de téléphone enregistré
  2. Belgique (aide, dans l’État de résidence, à demander dans l’autre État) :
     Commission pour l’aide financière, victims@example.org, aucun numéro de
     téléphone enregistré

Qui appeler, à qui s’adresser
  3. France : 116 006 (Aide aux victimes) : +33 1 80 52 33 76

Appeler, si quelqu’un est en danger
  4. France : 112

Que demander ensuite
  Type d’événement, ce pour quoi il est tenu (event-type)
  Taux d’incapacité (disability-degree)

Ce que seule une personne peut apprécier
  Fonds pour les victimes du terrorisme : Si le dommage vient de l’acte

En tout : 2 aux conditions remplies, 0 pas encore tranché, 1 aux conditions non
remplies, 1 masquée par les besoins cochés. Tout avec --all.
Vérifier chaque numéro avant usage opérationnel.`,
    );
  });

  test("says to whom a claim is sent, where that is not who decides", () => {
    const addressedTo = { description: { en: "Your own insurer" } };
    const firstSteps = wounded.found.firstSteps.map((step) =>
      step.do === "claim" ? { ...step, addressedTo } : step,
    );
    const text = plain(
      firstPage(shown({ ...wounded, found: { ...wounded.found, firstSteps } }, english, 300)),
    );
    expect(text).toContain("goes to: Your own insurer; Victim helpers (decides the claim)");
  });

  test("says of a limit that has passed when it ended, and what to do", () => {
    const text = plain(firstPage(shown(late, english)));
    expect(text).toContain("The records name no first step for this situation.");
    expect(text).toContain(`By when
  France: Aid to the bereaved; the time ended on 5 June 2026; Late claims: Where
  there was a good reason`);
  });
});

describe("everything", () => {
  const text = plain(fullPage(shown(wounded, english)));

  test("what is met stands with exclusions, sums, other payments and the route", () => {
    expect(text).toContain(`Money
  Conditions met  France: Fund for victims of terrorism
      Time limit: until 26 November 2026 (3 days left)
      Why: Type of event: Terrorist act
      the authority may still examine: Took part in the act
      Sums: Wounded: €30,000 (as of 2017); for this person
      Sums: Bereaved: €15,000 (as of 2017); not for this person
      Beside other payments: deducted from it: Insurance
      From the State of residence: handed in at home (Belgium): Commission for
      financial aid; decided in France: no body recorded
      xa/compensation-scheme/fund`);
  });

  test("how a claim goes across the border stands apart, whatever schemes there are", () => {
    expect(text).toContain(`
From the State of residence
  handed in at home (Belgium): Commission for financial aid
  decided in France: no body recorded
`);
  });

  test("what is closed for the time being is called that, and has no day to keep", () => {
    const closed = wounded.found.entitlements.map((each) => ({
      ...each,
      availability: "suspended" as const,
    }));
    const found = { ...wounded.found, entitlements: closed, firstSteps: [] };
    const said = plain(fullPage(shown({ ...wounded, found }, english, 120)));
    expect(said).toContain("Fund for victims of terrorism (Closed for the time being)");
    expect(said).not.toContain("By when\n");
  });

  test("what is not met stands with its reason and without a date", () => {
    expect(text).toContain(`  Conditions not met  France: Pension of residents
      Why: Residence today: France (known: Belgium)
      xa/compensation-scheme/pension`);
  });

  test("what the needs hide stands at the end, and a memorial is nothing to ask for", () => {
    expect(text.split("Hidden by the needs that were ticked")[1]).toContain("Memorial garden");
    const { found } = wounded;
    const entitlements = [...found.entitlements, ...found.besides];
    const shownToo = shown({ ...wounded, found: { ...found, entitlements, besides: [] } }, english);
    expect(plain(fullPage(shownToo))).toContain(`Memorials and days of remembrance
  France: Memorial garden
      xa/recognition-measure/garden`);
    expect(plain(firstPage(shownToo))).toContain(
      "In all: 2 met, 0 not yet decided, 1 not met, 1 memorial or day of remembrance.",
    );
  });

  test("of a late claim in French: what is not translated is marked, and doubts are told", () => {
    const lines = fullPage(shown(late, french));
    expect(plain(lines)).toContain(`Argent
  Pas encore tranché  France : Aide aux proches
      Délai : le délai a pris fin le 5 juin 2026
      Demande tardive : Where there was a good reason [en]
      Pourquoi : A participé à l’acte : ne doit pas être le cas
      Doutes : tous les points n’ont pas été lus dans une source ; données
      provisoires, peuvent être révisées
      xa/compensation-scheme/late`);
    expect(plain(languageNotes(lines, shown(late, french)))).toBe("\n[en] anglais : non traduit.");
  });
});

/** The records of two States. */
const data = emptyFolder();
for (const state of ["be", "fr"]) cpSync(join(allData, state), join(data, state), { recursive: true });
const file = join(data, "..", `${data.split("/").at(-1)}.json`);
const facts = {
  "event-country": "fr",
  "event-date": "2026-11-20",
  "event-type": ["terrorist-act"],
  "victim-status": ["physically-injured"],
  nationality: ["be"],
  "residence-now": "be",
};
writeFileSync(file, JSON.stringify({ facts }));

describe.each(all.map((language) => [language.language, language] as const))("in %s", (_, language) => {
  test.each([40, 80])("nothing is wider than %i columns, and no word is cut", (width) => {
    for (const example of [wounded, late])
      for (const page of [firstPage, fullPage])
        for (const line of page(shown(example, language, width)))
          expect(widthOf(line), line).toBeLessThanOrEqual(width);
  });

  test("real records fit the page, and one screen comes first", async () => {
    const args = ["navigate", file, "--data", data, "--today", today];
    const { stdout: first } = await runCivic(args, { language, width: 80 });
    const { stdout: everything } = await runCivic([...args, "--all"], { language, width: 80 });
    for (const line of `${first}${everything}`.split("\n"))
      expect(widthOf(line), line).toBeLessThanOrEqual(80);
    expect(first).not.toMatch(/undefined|\[object|NaN/);
    expect(everything).not.toMatch(/undefined|\[object|NaN/);
    expect(first.trimEnd().split("\n").length).toBeLessThanOrEqual(screen.lines);
    expect(everything.split("\n").length).toBeGreaterThan(120);
  });
});

test("a number that is to be dialled stays on one line", () => {
  for (let width = 40; width < 100; width++)
    expect(firstPage(shown(wounded, english, width)).join("\n")).toContain("+33 1 80 52 33 76");
});
