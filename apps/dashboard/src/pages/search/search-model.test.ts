import { searchRow, searchTerms } from "@civic/schema";
import { languages, languageTags } from "@civic/schema/languages";
import { labelOf } from "@civic/schema/words";
import { describe, expect, test } from "vitest";
import { arabic, english, french, german } from "../../../tests/languages.ts";
import { realRecords } from "../../../tests/real-records.ts";
import type { Language } from "../../words/language.tsx";
import { otherName } from "./other-name.ts";
import { createSearch, type Found, type Search } from "./search-model.ts";
import { soughtPart } from "./sought.ts";

const labels = await Promise.all(
  languageTags.map(async (tag) => [tag, await languages[tag].labels()] as const),
);
const index = { rows: realRecords.map(searchRow), terms: [...searchTerms(new Map(labels))] };

const searchIn = (page: Language): Promise<Search> =>
  createSearch(index, {
    language: page.language,
    label: (list, code) => labelOf(page.labels, list, code),
    region: page.format.region,
  });

const search = {
  en: await searchIn(english),
  fr: await searchIn(french),
  ar: await searchIn(arabic),
  de: await searchIn(german),
};

/** The first results, in the order in which they stand. */
const first = ({ groups }: Found, most = 5) =>
  groups.flatMap(({ hits }) => hits.slice(0, most).map(({ entry }) => entry.key));

describe("what is looked for stands first", () => {
  test.each([
    ["en", "FGTI", "civic/organisation/fr-fgti"],
    ["en", "fgti fund", "civic/organisation/fr-fgti"],
    ["en", "Belgique", "country/be"],
    ["en", "Belgien", "country/be"],
    ["fr", "belgium", "country/be"],
    ["ar", "بلجيكا", "country/be"],
    ["en", "Österreich", "country/at"],
    ["en", "osterreich", "country/at"],
    ["en", "uk", "country/gb"],
    ["en", "beglium", "country/be"],
    ["en", "funeral", "need/funeral-arrangements"],
    ["en", "funeral costs", "head/funeral-costs"],
    ["fr", "obsèques", "need/funeral-arrangements"],
    ["en", "obseques", "need/funeral-arrangements"],
    ["fr", "soutien psychologique", "need/psychological-support"],
    ["en", "2016-949", "law/fr/decret n° 2016-949 du 12 juillet 2016"],
    ["en", "JIVAT", "civic/organisation/fr-jivat"],
    ["en", "116 006 france", "civic/service/fr-116006"],
    ["en", "+33 1 80 52 33 76", "civic/service/fr-116006"],
    ["en", "0033180523376", "civic/service/fr-116006"],
    ["en", "01 80 52 33 76", "civic/service/fr-116006"],
    ["ar", "٠١٨٠٥٢٣٣٧٦", "civic/service/fr-116006"],
  ] as const)("%s: %s", (language, typed, key) => {
    expect(first(search[language](typed))[0]).toBe(key);
  });
});

test("what is needed after a death is found as a need, and as what is compensated", () => {
  expect(
    search
      .en("funeral")
      .groups.slice(0, 2)
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual(["head", "need"]);
});

test("an acronym finds the fund, its scheme and its services", () => {
  const found = first(search.en("FGTI"), 9);
  expect(found).toEqual(
    expect.arrayContaining([
      "civic/organisation/fr-fgti",
      "civic/compensation-scheme/fr-fgti-terrorism",
      "civic/service/fr-fgti-personal-support",
    ]),
  );
  const fund = search.en("FGTI").groups[0]?.hits[0]?.entry;
  expect(fund?.numbers.length).toBeGreaterThan(0);
});

test.each(["116 006", "116006", "116-006"])("%s: everybody who has the number, the lines first", (typed) => {
  const found = search.en(typed);
  expect(found.groups[0]?.kind).toBe("service");
  const lines = found.groups[0]?.hits ?? [];
  expect(lines.map(({ entry }) => entry.key)).toContain("civic/service/fr-116006");
  expect(lines[0]?.number?.replaceAll(" ", "")).toBe("116006");
  expect(found.groups.map(({ kind }) => kind)).toContain("organisation");
});

test("a law is found by its kind and its year, in any language", () => {
  for (const typed of ["loi 2016", "law 2016", "Gesetz 2016"]) {
    const laws = search.fr(typed).groups.find(({ kind }) => kind === "law")?.hits ?? [];
    expect(laws.map(({ entry }) => entry.key)).toContain("law/fr/decret n° 2016-949 du 12 juillet 2016");
    expect(search.fr(typed).groups[0]?.kind).toBe("law");
  }
});

test("a year is found in the title of a law before its date, and in the State of the reader first", () => {
  const laws = first(search.fr("loi 2016"), 9);
  expect(laws[0]).toMatch(/^law\/fr\/.*2016/);
  const inTitle = laws.map((key) => key.includes("2016"));
  expect(inTitle).toEqual(inTitle.toSorted((a, b) => Number(b) - Number(a)));
});

test("of a number in many States, lines come before what names it, the State of the reader first", () => {
  const { groups } = search.fr("116 006");
  const [lines] = groups;
  expect(lines?.hits[0]?.entry.key).toBe("civic/service/fr-116006");
  expect(search.de("116 006").groups[0]?.hits[0]?.entry.key).toBe("civic/service/de-116006");
  const areLines = (lines?.hits ?? []).map(({ entry }) => entry.isLine === true);
  expect(areLines).toEqual(areLines.toSorted((a, b) => Number(b) - Number(a)));
  expect(areLines).toContain(false);
  expect(groups.map(({ kind }) => kind)).toEqual([
    "service",
    "organisation",
    "country",
    "compensation-scheme",
  ]);
});

test("a law that several records name is there once", () => {
  const laws = search.en("2016-949").groups.find(({ kind }) => kind === "law")?.hits ?? [];
  expect(laws).toHaveLength(1);
  expect(laws[0]?.entry.place).toMatchObject({
    page: "country",
    state: "fr",
    anchor: expect.stringMatching(/^law-\d+$/),
  });
});

describe("what is typed wrongly", () => {
  test("finds what is nearly the same, and says so", () => {
    const found = search.de("Entschädiging");
    expect(found.closeness).toBe("similar");
    expect(found.groups.map(({ kind }) => kind)).toContain("compensation-scheme");
    expect(search.en("beglium").closeness).toBe("similar");
  });

  test("finds what has some of the words, where nothing has all", () => {
    const found = search.en("FGTI zzzyx");
    expect(found.closeness).toBe("some");
    expect(first(found)).toContain("civic/organisation/fr-fgti");
  });

  test("finds nothing where there is nothing", () => {
    expect(search.en("qqqxxzzz").total).toBe(0);
    expect(search.en("   ").total).toBe(0);
    expect(search.en("?").total).toBe(0);
  });
});

test("says by which other name something was found", () => {
  const [hit] = search.en("Deutschland").groups[0]?.hits ?? [];
  expect(hit?.entry.key).toBe("country/de");
  const slachtoffer = search.en("slachtofferhulp").groups.flatMap(({ hits }) => hits);
  expect(slachtoffer[0] && otherName(slachtoffer[0], "en")).toContain("Slachtofferhulp");
});

test("of a long text its beginning is looked for", () => {
  expect(search.en("a".repeat(50_000)).total).toBe(0);
  expect(first(search.en(`FGTI ${" ".repeat(300)}${"zz ".repeat(9000)}`))).toContain(
    "civic/organisation/fr-fgti",
  );
  expect(soughtPart(` ${"é".repeat(300)}`)).toBe("é".repeat(200));
  expect(soughtPart("\u{1f54a}".repeat(300))).toBe("\u{1f54a}".repeat(200));
});
