import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { languages, languageTags } from "../src/languages/index.ts";
import { searchIndex as indexShape } from "../src/model/endpoints/search.ts";
import { searchRow } from "../src/search/search-row.ts";
import { searchTerms } from "../src/search/search-terms.ts";
import { realRecords } from "./real-records.ts";

const rows = realRecords.map(searchRow);
const rowOf = (id: string) => rows.find((row) => row.id === id);
const labels = await Promise.all(
  languageTags.map(async (tag) => [tag, await languages[tag].labels()] as const),
);
const terms = searchTerms(new Map(labels));

describe("a row", () => {
  test("of a body has its acronym, its numbers and when it helps", () => {
    const fund = rowOf("civic/organisation/fr-fgti");
    expect(fund).toMatchObject({
      jurisdiction: "fr",
      acronym: { fr: "FGTI" },
      types: ["guarantee-fund", "enforcement-body"],
    });
    expect(fund?.phases).toEqual(["emergency", "follow-up"]);
  });

  test("of a line has its numbers as they are dialled and written, and the body behind it", () => {
    const line = rowOf("civic/service/fr-116006");
    expect(line?.numbers).toContainEqual({ number: "116006", display: "116 006" });
    expect(line?.numbers).toContainEqual({ number: "+33180523376", display: "+33 1 80 52 33 76" });
    expect(line?.bodies).toEqual(["civic/organisation/fr-france-victimes"]);
  });

  test("has the laws that a system names, and what each provides", () => {
    const laws = rowOf("civic/national-system/fr-system")?.laws ?? [];
    expect(laws.map(({ title }) => title)).toContain("Décret n° 2016-949 du 12 juillet 2016");
  });

  test("of a scheme has what the national law calls the heads of damage", () => {
    const schemes = rows.filter(({ id }) => id.includes("/compensation-scheme/"));
    expect(schemes.some(({ otherNames = [] }) => otherNames.length > 0)).toBe(true);
    expect(schemes.some(({ heads = [] }) => heads.includes("funeral-costs"))).toBe(true);
  });

  test("has every number of its record once, wherever it stands", () => {
    for (const record of realRecords) {
      const written = [...JSON.stringify(record).matchAll(/"number":"(\+?[0-9*#]+)"/g)].map(
        ([, number]) => number,
      );
      const found = (searchRow(record).numbers ?? []).map(({ number }) => number);
      expect(found).toEqual([...new Set(found)]);
      expect(written).toEqual(expect.arrayContaining(found));
    }
  });
});

test("needs and heads of damage have their words in every language", () => {
  const funeral = terms.find(({ code }) => code === "funeral-costs");
  expect(funeral).toMatchObject({ list: "head-of-damage" });
  expect(Object.keys(funeral?.name ?? {})).toEqual([...languageTags]);
  expect(funeral?.name["fr"]).toMatch(/obsèques/i);
});

test("the rows of the records of this repository have the form that the endpoint declares", () => {
  expect(indexShape.safeParse({ rows, terms }).error).toBeUndefined();
});

test("is short enough to be loaded when somebody searches", () => {
  const bytes = gzipSync(JSON.stringify({ rows, terms })).byteLength;
  expect(bytes / rows.length).toBeLessThan(90);
});
