import { describe, expect, test } from "vitest";
import { compensationSearch } from "../pages/compensation/compensation-search.ts";
import { countrySearch } from "../pages/country/country-search.ts";
import { coverageSearch } from "../pages/coverage/coverage-search.ts";
import { crossBorderSearch } from "../pages/cross-border/cross-border-search.ts";
import { deadlinesSearch } from "../pages/deadlines/deadlines-search.ts";
import { equalSearch } from "../pages/equal-treatment/equal-search.ts";
import { recognitionSearch } from "../pages/recognition/recognition-search.ts";
import { reportSearch } from "../pages/report/report-search.ts";
import { exactly, leftOut, parseSearch, stateTyped, stringifySearch } from "./url-search.ts";

describe("addresses", () => {
  test("are read as plain text, numbers too", () => {
    expect(parseSearch("?phase=follow-up&n=12")).toEqual({ phase: "follow-up", n: "12" });
    expect(parseSearch("?states=fr&states=de,es&n=1")).toEqual({ states: ["fr", "de,es"], n: "1" });
  });

  test("are written so that a person can read them", () => {
    expect(stringifySearch({ schemes: ["civic/be-1985", "civic/fr-civi"], head: undefined })).toBe(
      "?schemes=civic/be-1985,civic/fr-civi",
    );
    expect(stringifySearch({})).toBe("");
  });

  test("survive the way there and back", () => {
    const search = compensationSearch(parseSearch("?schemes=civic/be-1985,civic/fr-civi&head=funeral-costs"));
    expect(compensationSearch(parseSearch(stringifySearch({ ...search })))).toEqual(search);
  });

  test("special characters are encoded", () => {
    expect(stringifySearch({ a: "x&y=z" })).toBe("?a=x%26y%3Dz");
  });
});

describe("what is not of the expected form is left out", () => {
  test("Coverage", () => {
    const raw = { phase: "early", need: "<script>", state: "fr", cell: 12, other: "x" };
    expect(coverageSearch(raw)).toEqual({ phase: "early", state: "fr" });
  });

  test("Country", () => {
    expect(countrySearch({ phase: "Emergency", need: "psychological-support" })).toEqual({
      need: "psychological-support",
    });
  });

  test("Compensation keeps each scheme once", () => {
    const raw = { schemes: "civic/be-1985,../../etc,civic/be-1985", scheme: "civic/be-1985", head: "" };
    expect(compensationSearch(raw)).toEqual({ schemes: ["civic/be-1985"], scheme: "civic/be-1985" });
  });
});

test.each([
  ["FR", "fr"],
  ["fr ", "fr"],
  ["uk", "gb"],
  ["EL", "gr"],
  ["zz", undefined],
  [12, undefined],
])("the State that %j names", (typed, state) => {
  expect(stateTyped(typed)).toBe(state);
});

test("what is not followed is told value by value, and a State by its other code is followed", () => {
  const raw = { states: "fr,UK,zz", need: "none", phase: "early", utm: "x" };
  const followed = { states: ["fr", "gb"], need: undefined, phase: "early" };
  expect(leftOut(raw, followed)).toEqual([
    { name: "states", value: "zz" },
    { name: "need", value: "none" },
  ]);
  expect(leftOut({ states: ["fr", "zz"] }, { states: ["fr"] })).toEqual([{ name: "states", value: "zz" }]);
});

describe("a parameter that stands several times", () => {
  test("is one list where a page reads a list", () => {
    const raw = parseSearch("?states=fr&states=de,es");
    expect(reportSearch(raw)).toEqual({ states: ["fr", "de", "es"] });
    expect(leftOut(raw, { states: ["fr", "de", "es"] })).toEqual([]);
  });

  test("is its first value elsewhere; the others are told, and may well exist", () => {
    const raw = parseSearch("?event=fr&event=de&event=FR");
    expect(crossBorderSearch(raw)).toEqual({ event: "fr" });
    expect(leftOut(raw, { event: "fr" })).toEqual([{ name: "event", value: "de", beside: true }]);
  });

  test("is told where it is written as other programs write a list", () => {
    const raw = parseSearch("?states[]=fr&states[]=de&utm[]=x");
    expect(leftOut(raw, { states: undefined })).toEqual([
      { name: "states[]", value: "states[]=fr" },
      { name: "states[]", value: "states[]=de" },
    ]);
  });
});

test("States are followed however they are typed where a field of a table is opened", () => {
  expect(equalSearch({ event: "FR", home: "uk" })).toEqual({ event: "fr", home: "gb" });
  expect(recognitionSearch({ state: "UK", cell: "monument" })).toEqual({ state: "gb", cell: "monument" });
  expect(deadlinesSearch({ state: "UK" })).toEqual({ state: "gb" });
});

test("what a page does not read is taken out of what the router hands on", () => {
  const raw = { phase: "Later", need: "housing", utm: "x" };
  expect({ ...raw, ...exactly(countrySearch)(raw) }).toEqual({ need: "housing" });
});
