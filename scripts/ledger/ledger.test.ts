import { describe, expect, test } from "vitest";
import { skippedLines } from "../stages/data-stage.ts";
import { denominator, valueAt } from "./denominator.ts";
import { checkAgainstFacts, checkAgainstRecords, summary } from "./rows.ts";

const facts = {
  country: { code: "XX" },
  asOf: "2026-11",
  sources: [{ id: "s1" }],
  overview: { text: "All of it", src: ["s1"], steps: [{ text: "one" }, { text: "two" }], tags: ["a", "b"] },
  schemes: [
    { id: "x", src: ["s1"], name: "Fund", amounts: [{ max: 1 }, { max: 2 }], form: null, open: false },
  ],
  uncertainties: ["Perhaps so", ""],
  empty: [],
  remark: "one line",
};
const due = [
  "/overview/text",
  "/overview/steps/0",
  "/overview/steps/1",
  "/overview/tags",
  "/schemes/0/name",
  "/schemes/0/amounts",
  "/schemes/0/open",
  "/uncertainties/0",
  "/remark",
];
const held = (fact: string) => ({ fact, values: ["civic/service/xx-a#/name/en"] });
const rowsWithout = (...left: readonly string[]) => due.filter((fact) => !left.includes(fact)).map(held);

describe("denominator", () => {
  test("names each fact once, without metadata and empty values", () => {
    expect(denominator(facts)).toEqual(due);
  });

  test("escapes the names of members", () => {
    expect(denominator({ "a/b": { "c~d": 1 } })).toEqual(["/a~1b/c~0d"]);
    expect(valueAt({ "a/b": { "c~d": 1 } }, "/a~1b/c~0d")).toBe(1);
  });
});

describe("a ledger against the facts", () => {
  test("agrees when each fact has its row", () => {
    expect(checkAgainstFacts(due.map(held), facts)).toEqual([]);
  });

  test("names the fact without a row", () => {
    expect(checkAgainstFacts(rowsWithout("/remark"), facts)).toEqual(["/remark: no row"]);
  });

  test("takes finer rows when they cover all items", () => {
    const rows = rowsWithout("/schemes/0/amounts");
    const [first, second] = [held("/schemes/0/amounts/0"), held("/schemes/0/amounts/1/max")];
    expect(checkAgainstFacts([...rows, first, second], facts)).toEqual([]);
    expect(checkAgainstFacts([...rows, first], facts)).toEqual(["/schemes/0/amounts: no row"]);
  });

  test("refuses rows of no fact, of metadata and of a whole document part", () => {
    for (const fact of [
      "/schemes/1/name",
      "/schemes/0/src",
      "/schemes/0/amounts/2",
      "/schemes",
      "/country",
    ]) {
      expect(checkAgainstFacts([...due.map(held), held(fact)], facts)).toContain(
        `${fact}: extra row, no such fact`,
      );
    }
  });

  test("refuses a fact told twice, also once whole and once in part", () => {
    const rows = [...due.map(held), held("/remark"), held("/schemes/0/amounts/0")];
    expect(checkAgainstFacts(rows, facts)).toEqual([
      "/remark: double row",
      "/schemes/0/amounts/0: double row, /schemes/0/amounts has one",
    ]);
  });
});

describe("a ledger against the records", () => {
  const records = new Map([["civic/service/xx-a", { name: { en: "A" }, phases: ["x"], note: null }]]);
  const check = (value: string) => checkAgainstRecords([{ fact: "/f", values: [value] }], records);

  test("follows every value", () => {
    expect(check("civic/service/xx-a#/phases/0")).toEqual([]);
    for (const pointer of [
      "/name/fr",
      "/phases/1",
      "/phases/00",
      "/phases/length",
      "/name/toString",
      "name",
    ]) {
      expect(check(`civic/service/xx-a#${pointer}`)).toHaveLength(1);
    }
    expect(check("civic/service/xx-b#/name")).toEqual(["/f: no such value: civic/service/xx-b#/name"]);
    expect(check("civic/service/xx-a")).toHaveLength(1);
  });

  test("asks for a value or a known reason with its note", () => {
    const findings = checkAgainstRecords(
      [
        { fact: "/a", values: [] },
        { fact: "/b", leftOut: "tired", note: "Why" },
        { fact: "/c", leftOut: "doubt" },
      ],
      records,
    );
    expect(findings).toEqual([
      "/a: neither values nor leftOut",
      "/b: unknown reason: tired",
      "/c: left out without a note",
    ]);
  });
});

test("the summary counts held, held in part and left out by reason", () => {
  const left = { fact: "/b", leftOut: "doubt", note: "Why" };
  expect(summary([held("/a"), left, left, { ...held("/c"), ...left }])).toBe(
    "4 rows, 1 held, 1 held in part, 2 left out (doubt 2)",
  );
});

test("the stage passes on what was skipped, and nothing else", () => {
  const output = "xx: 4 rows; 0 errors; SKIPPED: not compared\nSKIPPED: no facts: 1 of 1\n1 ledgers\n";
  expect(skippedLines(output)).toEqual(["no facts: 1 of 1"]);
});
