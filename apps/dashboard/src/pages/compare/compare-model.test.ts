import { compare, type RowValue } from "@civic/schema/compute";
import { describe, expect, test } from "vitest";
import { realRecord, realRecords } from "../../../tests/real-records.ts";
import { blockNames, fieldsOf, openIn } from "./blocks.ts";
import { isSame, rowsOfBlock, schemesByState } from "./compare-model.ts";
import { callsFor, chosenIn, compareSearch } from "./compare-search.ts";

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

test("a sum that is paid no more stands apart from those of today", () => {
  const said = rowOf("sums", "amount")
    ?.cells.find(({ state }) => state === "be")
    ?.said.find(({ record }) => record === "civic/compensation-scheme/be-1985");
  const labels = (values: readonly RowValue[] = []) =>
    values.flatMap(({ value }) => (value.type === "amount" ? [value.amount.label.en] : []));
  expect(labels(said?.former)).toEqual(["Former emergency ceiling until 2018"]);
  expect(labels(said?.values)).toContain("Ceiling, all aids together");
  expect(labels(said?.values)).not.toContain("Former emergency ceiling until 2018");
});

describe("a head under a national name alone", () => {
  const labelsOf = (values: readonly RowValue[] = []) =>
    values.flatMap(({ value }) => (value.type === "amount" ? [value.amount.label.en] : []));

  test("stands with the sums of its scheme that are tied to no harmonised head", () => {
    const belgian = rowOf("sums", "national-head")?.cells.find(({ state }) => state === "be");
    const aid = belgian?.said.find(({ record }) => record === "civic/compensation-scheme/be-1985");
    expect(aid?.values.map(({ value }) => value.type)).toEqual(["head"]);
    expect(labelsOf(aid?.whole)).toContain("Material costs of the direct victim, ceiling");
  });

  test("gives its sums beside each head that its scheme does not mention, and no other", () => {
    const italy = realRecord("compensation-scheme", "civic/compensation-scheme/it-terrorism");
    const national = italy.damage?.heads?.filter(({ heads }) => heads === undefined) ?? [];
    const sums = national.flatMap(({ amounts = [] }) => amounts.map(({ label }) => label.en));
    expect(sums.length).toBeGreaterThan(0);
    const rows = rowsOfBlock(compare(realRecords, ["it", "fr"], { today }), "sums", today);
    const said = rows.flatMap(({ subject, cells }) =>
      subject.head === undefined
        ? []
        : cells.flatMap((cell) => cell.said.filter(({ record }) => record === italy.id)),
    );
    const [silent, mentioned] = [true, false].map((isSilent) =>
      said.filter(({ values }) => (values.length === 0) === isSilent),
    );
    expect(silent?.length).toBeGreaterThan(0);
    for (const { whole } of silent ?? []) expect(labelsOf(whole)).toEqual(expect.arrayContaining(sums));
    for (const { whole } of mentioned ?? [])
      expect(labelsOf(whole).filter((label) => sums.includes(label))).toEqual([]);
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

  test("is answered by a call for each State", () => {
    expect(callsFor(["fr", "be"])).toEqual([
      "/v1/records?jurisdiction=fr&view=current&limit=200",
      "/v1/records?jurisdiction=be&view=current&limit=200",
    ]);
  });

  test("says what is open; without a word the State and the sums", () => {
    expect(openIn({}, true)).toEqual(["system", "sums"]);
    expect(openIn({}, false)).toEqual(["system"]);
    expect(openIn({ open: ["clocks", "x"] }, true)).toEqual(["clocks"]);
    expect(openIn({ open: ["none"] }, true)).toEqual([]);
  });
});
