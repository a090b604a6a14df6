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

test("what a record says is written as text, never as markup", async () => {
  const hostile = realRecords.map(
    (record): CivicRecord =>
      record.id === "civic/compensation-scheme/fr-fgti-terrorism"
        ? { ...record, name: { en: '</script><img src=x onerror="alert(1)">' } }
        : record,
  );
  const language = await loadSheetLanguage("en");
  const html = sheetHtml(sheetOf(navigate(situation, hostile, { today }), hostile, language));
  expect(html).not.toContain("<img");
  expect(html).toContain("&lt;img");
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
