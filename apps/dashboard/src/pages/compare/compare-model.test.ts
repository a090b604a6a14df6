import { compare } from "@civic/schema/compute";
import { describe, expect, test } from "vitest";
import { realRecords } from "../../../tests/real-records.ts";
import { blockNames, fieldsOf, openIn } from "./blocks.ts";
import { isSame, rowsOfBlock, schemesByState } from "./compare-model.ts";
import { chosenIn, compareSearch } from "./compare-search.ts";

const today = "2026-11-30";
const comparison = compare(realRecords, ["fr", "be", "gb"], { today });
const rowOf = (block: (typeof blockNames)[number], key: string) =>
  rowsOfBlock(comparison, block, today).find((row) => row.key === key);

test("every field that is compared stands in exactly one part", () => {
  const fields = blockNames.flatMap(fieldsOf);
  expect(new Set(fields).size).toBe(fields.length);
  expect(comparison.rows.filter(({ field }) => !fields.includes(field))).toEqual([]);
});

describe("a cell", () => {
  test("names each scheme for itself, and those that say nothing", () => {
    const [fr] = rowOf("schemes", "advance")?.cells ?? [];
    const all = schemesByState(comparison).get("fr") ?? [];
    expect(new Set([...(fr?.said.map(({ record }) => record) ?? []), ...(fr?.silent ?? [])])).toEqual(
      new Set(all.map(({ id }) => id)),
    );
    for (const { values, record } of fr?.said ?? [])
      expect(values.every(({ places }) => places.some((place) => place.record === record))).toBe(true);
  });

  test("of a head holds its own sums and those that are tied to no head", () => {
    const [fr, be] = rowOf("sums", "funeral-costs")?.cells ?? [];
    const belgian = be?.said.find(({ record }) => record === "civic/compensation-scheme/be-1985");
    expect(belgian?.values.map(({ value }) => value.type)).toContain("amount");
    const labels = belgian?.whole.map(({ value }) => value.type === "amount" && value.amount.label.en);
    expect(labels).toContain("Ceiling, all aids together");
    expect(labels).not.toContain("Former emergency ceiling until 2018");
    const fund = fr?.said.find(({ record }) => record?.endsWith("fr-fgti-terrorism"));
    expect(fund?.whole[0]?.value).toMatchObject({ amount: { method: "full-reparation" } });
  });
});

test("a row is the same where all its parts are", () => {
  const twice = compare(realRecords, ["fr", "fr"], { today });
  expect(blockNames.flatMap((block) => rowsOfBlock(twice, block, today)).every(isSame)).toBe(true);
});

describe("the address", () => {
  test("names States however they are typed; what names none is told", () => {
    const search = compareSearch({ states: "fr,UK,zz,fr" });
    expect(chosenIn(search)).toEqual({ states: ["fr", "gb"], unknown: ["zz"], tooMany: [] });
  });

  test("holds no more than six", () => {
    const search = compareSearch({ states: "fr,be,gb,de,es,it,nl" });
    expect(chosenIn(search).tooMany).toEqual(["nl"]);
  });

  test("says what is open; without a word the State and the sums", () => {
    expect(openIn({})).toEqual(["system", "sums"]);
    expect(openIn({ open: ["clocks", "x"] })).toEqual(["clocks"]);
    expect(openIn({ open: ["none"] })).toEqual([]);
  });
});
