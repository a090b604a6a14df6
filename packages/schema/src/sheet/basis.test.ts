import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CivicRecord } from "../../generated/types/model.ts";
import { realRecords } from "../../tests/real-records.ts";
import { type Basis, basisInHtml, basisOf, compareBasis, readBasis } from "./index.ts";

const today = "2026-11-23";
const records = realRecords.slice(0, 3);
const basis = basisOf(records, today);
const [first, second] = records as [CivicRecord, CivicRecord];
const [entry] = basis.records as [Basis["records"][number]];
const digit = entry.digest.endsWith("0") ? "1" : "0";
const without = (member: string) => ({ ...entry, [member]: undefined });

function block(held: unknown): string {
  return `<script type="application/json" id="basis">${JSON.stringify(held)}</script>`;
}

/** How the first record of the basis stands to other records. */
function stateIn(others: readonly unknown[], of: Basis = { today, records: [entry] }) {
  return compareBasis(of, others as CivicRecord[]).map(({ state }) => state);
}

describe("nothing but the record itself is the same", () => {
  const cyclic: Record<string, unknown> = { ...first };
  cyclic["name"] = cyclic;
  test.each([
    [
      "another digest",
      { ...entry, digest: entry.digest.replace(/.$/, digit) as typeof entry.digest },
      records,
    ],
    ["another version", { ...entry, version: entry.version + 1 }, records],
    ["an altered text", entry, [{ ...first, name: { en: "Another name" } }]],
    ["a member more", entry, [{ ...first, more: null }]],
    ["the content of another record", entry, [{ ...second, id: first.id }]],
    ["a second record of the same id, before it", entry, [{ ...first, version: 5 }, first]],
    ["a second record of the same id, after it", entry, [first, { ...first, version: 5 }]],
    ["a number that JSON cannot hold", entry, [{ ...first, more: Number.NaN }]],
    ["an object that holds itself", entry, [cyclic]],
    ["another record of its own that says how it is written", entry, [{ ...first, toJSON: () => first }]],
    ["nothing but an id", entry, [{ id: first.id }]],
  ])("%s", (_, named, others) => {
    expect(stateIn(others, { today, records: [named] })).toEqual(["changed"]);
  });

  test("an object that was altered since", () => {
    const record = structuredClone(first);
    expect(basisOf([record], today).records).toEqual([entry]);
    Object.assign(record, { name: { en: "Another name" } });
    expect(stateIn([record])).toEqual(["changed"]);
  });

  test("what is no record hides none that is one", () => {
    expect(stateIn([null, 5, [], "x", undefined, {}, first])).toEqual(["same"]);
    expect(stateIn([null, {}])).toEqual(["missing"]);
  });

  test("names of members of every object are names of records like others", () => {
    for (const id of ["__proto__", "constructor", "toString"])
      expect(stateIn(records, { today, records: [{ ...entry, id }] })).toEqual(["missing"]);
  });
});

describe("a basis that was not written here", () => {
  test.each([
    ["a day that does not exist", { today: "2026-02-30", records: [entry] }],
    ["a record twice", { today, records: [entry, { ...entry, version: 2 }] }],
    ["an id that begins a line", { today, records: [{ ...entry, id: "x\nAll the same" }] }],
    ["an id that acts on a terminal", { today, records: [{ ...entry, id: "\u001b[2J" }] }],
    ["an id that turns the direction", { today, records: [{ ...entry, id: "\u202ex" }] }],
    ["an id of ten thousand characters", { today, records: [{ ...entry, id: "x".repeat(10_000) }] }],
    ["no id", { today, records: [without("id")] }],
    ["no version", { today, records: [without("version")] }],
    ["a version beyond all", { today, records: [{ ...entry, version: 1e300 }] }],
    ["a digest in capitals", { today, records: [{ ...entry, digest: entry.digest.toUpperCase() }] }],
    ["a digest with a line more", { today, records: [{ ...entry, digest: `${entry.digest}\n` }] }],
    [
      "more records than any sheet",
      { today, records: Array.from({ length: 10_001 }, (_, index) => ({ ...entry, id: `x/${index}` })) },
    ],
  ])("%s: it is none", (_, held) => {
    expect(readBasis(held)).toBeUndefined();
  });

  test("what it holds beside is not handed on", () => {
    const held = JSON.parse(`{"__proto__":{},"more":1,"today":"${today}","records":[]}`);
    expect(readBasis(held)).toStrictEqual({ today, records: [] });
    expect(readBasis({ today, records: [{ ...entry, state: "same" }] })?.records).toStrictEqual([entry]);
  });

  test("two in one text are none, whichever comes first", () => {
    expect(basisInHtml(block(basis))).toEqual(basis);
    expect(basisInHtml(block(basis) + block({ today, records: [] }))).toBeUndefined();
    expect(basisInHtml(`<!-- ${block(basis)} -->${block(basis)}`)).toBeUndefined();
  });

  test("whatever it is, reading it ends", () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, text) => {
        const read = readBasis(JSON.parse(json));
        const states = read ? compareBasis(read, records) : [];
        expect(states.every(({ state }) => state === "missing")).toBe(true);
        basisInHtml(text + block(json) + text);
      }),
    );
  });
});
