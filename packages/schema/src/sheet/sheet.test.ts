import { describe, expect, test } from "vitest";
import type { CivicRecord, Situation } from "../../generated/types/model.ts";
import { realRecords } from "../../tests/real-records.ts";
import { languages, languageTags } from "../languages/languages.ts";
import { loadSheetLanguage } from "../languages/load-sheet-language.ts";
import { navigate } from "../navigation/navigate.ts";
import { basisInHtml, basisOf, compareBasis, readBasis, sheetHtml, sheetOf } from "./index.ts";

const today = "2026-11-23";
const situation: Situation = {
  facts: {
    "event-country": "fr",
    "event-date": "2026-11-21",
    "event-type": ["bombing", "terrorist-act"],
    nationality: ["de"],
    "residence-at-event": "de",
    "residence-now": "de",
    "victim-status": ["physically-injured"],
    "age-at-event": 37,
  },
};
const navigation = navigate(situation, realRecords, { today });

describe.each(languageTags)("the sheet in %s", (tag) => {
  test("says whom to call, what to ask for and by when, and ends with its basis", async () => {
    const language = await loadSheetLanguage(tag);
    const sheet = sheetOf(navigation, realRecords, language);
    expect(sheet.parts.map(({ id }) => id)).toEqual(expect.arrayContaining(["call", "claim"]));
    const html = sheetHtml(sheet);
    expect(html).toContain(`<html lang="${tag}" dir="${languages[tag].direction}">`);
    expect(html).toContain("112");
    expect(html).toContain(language.format.region("fr"));
    expect(html.includes(language.sheet.draft)).toBe(languages[tag].draft);
    expect(readBasis(basisInHtml(html))).toEqual(sheet.basis);
    expect(sheet.basis.records.map(({ id }) => id)).toContain("civic/compensation-scheme/fr-fgti-terrorism");
  });

  test("tells nothing of the person", async () => {
    const html = sheetHtml(sheetOf(navigation, realRecords, await loadSheetLanguage(tag)));
    expect(html).not.toContain("physically-injured");
    expect(html).not.toMatch(/\b37\b/);
  });

  test("names the language of every text that is not in its own", async () => {
    const { sheet: words } = await loadSheetLanguage(tag);
    const { parts } = sheetOf(navigation, realRecords, await loadSheetLanguage(tag));
    const texts = parts.flatMap(({ entries }) =>
      entries.flatMap(({ what, lines }) => [...what, ...lines.flat()]),
    );
    const free = texts.filter(({ foreign }) => foreign !== undefined);
    expect(free.every(({ lang }) => lang !== undefined && lang !== tag)).toBe(true);
    if (tag === "ar") expect(free.length).toBeGreaterThan(0);
    if (tag === "en") expect(free).toEqual([]);
    expect(words.inLanguage("x")).toContain("x");
  });
});

test("every number in a line of Arabic keeps the order of its groups, and names in other languages are explained", async () => {
  const language = await loadSheetLanguage("ar");
  const sheet = sheetOf(navigation, realRecords, language);
  const html = sheetHtml(sheet);
  expect(html).toContain('<bdi dir="ltr">+49 228 99');
  const numbers = html.replaceAll(/<script.*<\/script>/gs, "").matchAll(/(<[^>]*>)?\+\d[\d -]{6,}/g);
  for (const [number, tag] of numbers) expect(tag, number).toContain('dir="ltr"');
  expect(sheet.notices.some((notice) => notice.includes("[en]"))).toBe(true);
});

test("who looks for somebody reads first who searches", async () => {
  const looking = navigate(
    { facts: { ...situation.facts, "victim-status": ["searching-relative"] } },
    realRecords,
    { today },
  );
  const language = await loadSheetLanguage("en");
  const named = (isLooking: boolean) =>
    sheetOf(looking, realRecords, language, { isLooking }).parts[0]?.entries[1]?.what[1]?.text;
  expect(named(true)).toBe("Family reception centre");
  expect(named(false)).not.toBe("Family reception centre");
});

describe("a record of somebody who means harm", () => {
  const scheme = "civic/compensation-scheme/fr-fgti-terrorism";
  const block = '<script type="application/json" id="basis">{"today":"2026-11-23","records":[]}</script>';

  /** The sheet where every record, or one, says the same in every text of its name. */
  async function sheetSaying(said: string, isHostile: (record: CivicRecord) => boolean = () => true) {
    const records = realRecords.map(
      (record): CivicRecord => (isHostile(record) ? { ...record, name: { en: said } } : record),
    );
    const sheet = sheetOf(navigate(situation, records, { today }), records, await loadSheetLanguage("en"));
    return { sheet, html: sheetHtml(sheet) };
  }

  test("says what it says as text, never as markup", async () => {
    const said = '</script><img src=x onerror="alert(1)">';
    const { html } = await sheetSaying(said, ({ id }) => id === scheme);
    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;img");
  });

  test.each([
    ["a block of its own", block],
    ["the end of a comment", `--> ${block} <!--`],
    ["an attribute", `" onload="alert(1)" dir='rtl`],
    ["entities", "&lt;script&gt;&amp;#60;"],
    ["ten thousand characters", `<p>${"x".repeat(10_000)}`],
  ])("puts nothing but its text onto the sheet: %s", async (_, said) => {
    const [{ html, sheet }, { html: plain }] = await Promise.all([sheetSaying(said), sheetSaying("Name")]);
    const markup = (text: string) => text.replaceAll(/[^<>]*(?=<)/g, "").match(/<\/?[a-z!]+/g);
    expect(markup(html)).toEqual(markup(plain));
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<[^>]+ on[a-z]+=/);
    expect(readBasis(basisInHtml(html))).toEqual(sheet.basis);
  });

  test("is not used where it cannot be compared later, and stops nothing", async () => {
    const { sheet, html } = await sheetSaying("half a character: \ud800", ({ id }) => id === scheme);
    expect(html).not.toContain("half a character");
    expect(sheet.basis.records.map(({ id }) => id)).not.toContain(scheme);
    expect(sheet.basis.records.length).toBeGreaterThan(3);
  });

  test.each([
    ["nothing", null],
    ["no name", { name: null }],
    ["a list for a name", { name: ["x"] }],
    ["contacts that are none", { contacts: "x" }],
  ])("stops nothing with bodies of which one is another thing: %s", async (_, held) => {
    const records = realRecords.map((record) =>
      record.kind === "organisation" ? ((held && { ...record, ...held }) as unknown as CivicRecord) : record,
    );
    const sheet = sheetOf(navigation, records, await loadSheetLanguage("de"));
    expect(sheet.parts.map(({ id }) => id)).toContain("claim");
  });

  test("takes one line or two for its name, however long it is", async () => {
    const { html } = await sheetSaying("word ".repeat(2000));
    expect(html).toContain("word …");
    expect(html.length).toBeLessThan(20_000);
  });

  test("turns no number round, and hides nothing", async () => {
    const { html } = await sheetSaying("Call \u202e33 16\u202c \u2067or\u0007\u0000\u001b[2J\u009b");
    expect(html).toContain("Call \ufffd33 16\ufffd \ufffdor\ufffd\ufffd\ufffd[2J\ufffd");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    expect(html).not.toMatch(/[\u202a-\u202e\u2066\u2067\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  });
});

describe("a basis", () => {
  const records = realRecords.slice(0, 5);
  const basis = basisOf(records, today);

  test("finds the same records the same, whatever their order", () => {
    expect(compareBasis(basis, realRecords.toReversed()).every(({ state }) => state === "same")).toBe(true);
    expect(basisOf([...records].reverse(), today)).toEqual(basis);
  });

  test("tells a record that changed from one that is gone", () => {
    const [first, second] = records as [CivicRecord, CivicRecord];
    const changed = { ...first, version: 2 };
    const found = compareBasis(basis, [changed, ...records.slice(2)]);
    expect(found.filter(({ state }) => state !== "same")).toEqual(
      expect.arrayContaining([
        { id: first.id, state: "changed", was: 1, is: 2 },
        { id: second.id, state: "missing" },
      ]),
    );
  });

  test.each([undefined, null, [], {}, { today: "now", records: [] }, { today, records: [{ id: 1 }] }])(
    "is none: %j",
    (value) => {
      expect(readBasis(value)).toBeUndefined();
    },
  );

  test.each([
    "",
    "<html>",
    '<script type="application/json" id="basis">{',
    '<script type="application/json" id="basis">{</script>',
  ])("is in no text like %j", (html) => {
    expect(basisInHtml(html)).toBeUndefined();
  });
});

test("the earliest last days find room on the sheet, however many claims come before them", async () => {
  const bereaved: Situation = {
    facts: { ...situation.facts, "victim-status": ["bereaved-relative"], "kinship-to-victim": "child" },
  };
  for (const known of [navigation, navigate(bereaved, realRecords, { today })]) {
    const language = await loadSheetLanguage("en");
    const days = known.entitlements
      .filter(({ verdict, availability, timeLimit }) => {
        const runs = timeLimit?.state === "open" || timeLimit?.state === "not-yet-open";
        return verdict !== "not-met" && (availability === "available" || availability === "unknown") && runs;
      })
      .flatMap(({ timeLimit }) => timeLimit?.lastDay?.earliest ?? [])
      .sort();
    const [part] = sheetOf(known, realRecords, language).parts.filter(({ id }) => id === "claim");
    const said = (part?.entries ?? []).map(({ by }) => by ?? "").join("\n");
    expect(days.length).toBeGreaterThan(0);
    for (const day of days.slice(0, 2)) expect(said).toContain(language.format.date(day));
    expect(part?.entries.length).toBeLessThanOrEqual(6);
  }
});
