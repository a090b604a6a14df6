import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CivicRecord, CompensationScheme } from "../../../generated/types/model.ts";
import { copyOf, realRecords } from "../../../tests/real-records.ts";
import { valueAt } from "../../parts/json-pointer.ts";
import { compare } from "./compare.ts";
import type { ComparedField, ComparisonRow } from "./row.ts";

const today = "2026-11-23";
const states = ["au", "be", "de", "es", "fr", "gb", "it", "us"];
const pair = fc.shuffledSubarray(states, { minLength: 2, maxLength: 2 }) as fc.Arbitrary<[string, string]>;

const rowOf = (rows: readonly ComparisonRow[], field: ComparedField, code?: string) =>
  rows.find(
    (row) => row.field === field && (code === undefined || row.head === code || row.measure === code),
  );
const codesIn = (row: ComparisonRow | undefined) =>
  row?.cells.map(({ values }) =>
    values.map(({ value }) =>
      value.type === "scheme" ? value.schemeType : value.type === "code" ? value.code : value.type,
    ),
  );

describe("compare, whatever is compared", () => {
  test("does not depend on the order of the records", () => {
    const expected = compare(realRecords, ["fr", "gb", "be"], { today });
    const anyOrder = fc.shuffledSubarray([...realRecords], { minLength: realRecords.length });
    fc.assert(
      fc.property(anyOrder, (records) => {
        expect(compare(records, ["fr", "gb", "be"], { today })).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test.each([...states, "eu"])("finds %s the same as itself in every row", (state) => {
    const { rows } = compare(realRecords, [state, state], { today });
    expect(rows).not.toEqual([]);
    expect(rows.filter(({ verdict }) => verdict !== "same")).toEqual([]);
  });

  test("mirrors when the States change places", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const mirrored = compare(realRecords, [b, a], { today }).rows;
        expect(mirrored.map((row) => ({ ...row, cells: row.cells.toReversed() }))).toEqual(
          compare(realRecords, [a, b], { today }).rows,
        );
      }),
      { numRuns: 30 },
    );
  });

  test("is unknown exactly where a State says nothing, and has no row where none says anything", () => {
    for (const row of compare(realRecords, states, { today }).rows) {
      const silent = row.cells.filter(({ values }) => values.length === 0).length;
      expect(silent).toBeLessThan(states.length);
      expect(row.verdict === "unknown").toBe(silent > 0);
    }
  });

  test("adds States without changing what the others say", () => {
    const subject = ({ field, head, need, phase, measure }: ComparisonRow) =>
      [field, head, need, phase, measure].join(" ");
    const three = compare(realRecords, ["fr", "de", "it"], { today }).rows;
    for (const row of compare(realRecords, ["fr", "de"], { today }).rows) {
      const same = three.find((each) => subject(each) === subject(row));
      expect(same?.cells.slice(0, 2)).toEqual(row.cells);
    }
  });

  test("points to places that exist and to sources that are listed", () => {
    const byId = new Map(realRecords.map((record) => [record.id, record]));
    const places = compare(realRecords, [...states, "eu"], { today }).rows.flatMap(({ cells }) =>
      cells.flatMap(({ values }) => values.flatMap((each) => each.places)),
    );
    expect(places).not.toEqual([]);
    for (const { record: id, pointer, sources } of places) {
      const record = byId.get(id) as CivicRecord;
      expect(valueAt(record, pointer), `${id}#${pointer}`).toBeDefined();
      expect(record.sources.map((source) => source.id)).toEqual(expect.arrayContaining([...sources]));
    }
  });
});

test("a place rests on the nearest provenance, above it where it has none of its own", () => {
  const system = copyOf("national-system", "fr-system");
  const own = { sources: ["own"], confidence: "low" } as const;
  system.emergencyNumbers = [
    { channel: "telephone", number: "112" },
    { channel: "telephone", number: "17", provenance: { ...own, sources: ["own"] } },
  ];
  const row = rowOf(compare([system], ["fr"], { today }).rows, "emergency-contact");
  const places = row?.cells[0]?.values.flatMap((each) => each.places);
  const { sources, confidence } = system.provenance;
  expect(places).toEqual([
    { record: system.id, pointer: "/emergencyNumbers/0", sources, confidence },
    { record: system.id, pointer: "/emergencyNumbers/1", ...own },
  ]);
});

describe("compare, on schemes as they once were", () => {
  const schemes = ["fr-fgti-terrorism", "fr-civi", "gb-cics-2012", "gb-votcs-2012", "gb-ni-tpdps"].map(
    (slug) => copyOf("compensation-scheme", slug),
  );
  const { rows } = compare(schemes, ["fr", "gb"], { today });

  test("takes the schemes that cover a terrorist act of today, at home and abroad", () => {
    const names = (field: ComparedField) =>
      rowOf(rows, field)?.cells.map(({ values }) =>
        values.flatMap(({ places }) => places.map((p) => p.record)),
      );
    const [fr, gb] = names("schemes-on-territory") ?? [];
    expect(fr).toContain("civic/compensation-scheme/fr-fgti-terrorism");
    // Offences other than terrorism.
    expect(fr).not.toContain("civic/compensation-scheme/fr-civi");
    expect(gb).toContain("civic/compensation-scheme/gb-cics-2012");
    expect(gb).not.toContain("civic/compensation-scheme/gb-votcs-2012");
    expect(names("schemes-abroad")?.[1]).toContain("civic/compensation-scheme/gb-votcs-2012");
    expect(names("schemes-abroad")?.[1]).not.toContain("civic/compensation-scheme/gb-cics-2012");
    // The Troubles: acts up to 2010.
    expect(gb).not.toContain("civic/compensation-scheme/gb-ni-tpdps");
  });

  test("compares the kinds of schemes, and says that they differ", () => {
    const row = rowOf(rows, "schemes-on-territory");
    expect(row?.verdict).toBe("different");
    expect(codesIn(row)?.[0]).toContain("terrorism-fund");
    expect(codesIn(row)?.[1]).toContain("crime-compensation-scheme");
  });

  test("compares no times that run from different events", () => {
    const two = schemes.filter(({ id }) => /fgti-terrorism|cics-2012$/.test(id));
    const row = rowOf(compare(two, ["fr", "gb"], { today }).rows, "time-limit");
    expect(row).toMatchObject({ verdict: "not-comparable", reason: "starts-differ" });
  });

  test("finds a head alike whether it is a head of its own or inside a wider one", () => {
    const row = rowOf(rows, "head-of-damage", "pain-and-suffering");
    expect(row?.verdict).toBe("alike");
    expect(row?.cells.map(({ values }) => values[0]?.value)).toMatchObject([
      { treatment: "covered" },
      { treatment: "folded" },
    ]);
  });

  test("leaves a head unknown that a State does not mention", () => {
    const row = rowOf(rows, "head-of-damage", "loss-of-amenity");
    expect(row).toMatchObject({ verdict: "unknown" });
    expect(row?.cells[1]).toEqual({ state: "gb", values: [] });
  });

  test("names heads under a national name, which nothing can be held against, with their sums", () => {
    const [ours, theirs] = [
      copyOf("compensation-scheme", "gb-cics-2012"),
      copyOf("compensation-scheme", "be-1985"),
    ];
    const row = rowOf(compare([ours, theirs], ["gb", "be"], { today }).rows, "national-head");
    expect(row?.cells.map(({ values }) => values.length > 0)).toEqual([true, true]);
    expect(row).toMatchObject({ verdict: "not-comparable", reason: "in-words" });
  });

  test("lists what to send with a claim, in words", () => {
    const row = rowOf(rows, "evidence");
    expect(row?.cells[0]?.values[0]?.value).toMatchObject({ type: "document" });
  });

  test("compares no sums in different currencies", () => {
    const row = rowOf(
      compare([...schemes, copyOf("compensation-scheme", "de-bfj")], ["de", "gb"], { today }).rows,
      "head-amount",
      "bereavement-harm",
    );
    expect(row).toMatchObject({ verdict: "not-comparable", reason: "currencies-differ" });
  });

  test("lists a State without records, and finds nothing known of it", () => {
    const found = compare(schemes, ["fr", "lu"], { today });
    expect(found.states[1]).toEqual({ state: "lu", records: 0 });
    expect(new Set(found.rows.map(({ verdict }) => verdict))).toEqual(new Set(["unknown"]));
  });
});

describe("compare, of altered records", () => {
  const twin = (alter: (theirs: CompensationScheme) => void) => {
    const [ours, theirs] = [scheme(), scheme()];
    theirs.jurisdiction = "xy";
    theirs.criteria = { op: "code", fact: "event-type", in: ["terrorist-act"] };
    ours.criteria = theirs.criteria;
    alter(theirs);
    return compare([ours, theirs], ["fr", "xy"], { today }).rows;
  };
  const scheme = () => copyOf("compensation-scheme", "fr-fgti-terrorism");

  test("finds everything the same where only the State differs", () => {
    expect(new Set(twin(() => undefined).map(({ verdict }) => verdict))).toEqual(new Set(["same"]));
  });

  test("finds the one thing that differs", () => {
    const rows = twin((theirs) => {
      theirs.policeReport = { description: { fr: "Plainte" }, required: "required" };
    });
    const other = rows.filter(({ verdict }) => verdict !== "same");
    expect(other.map(({ field, verdict }) => [field, verdict])).toEqual([["police-report", "different"]]);
  });

  test("never takes silence for a no", () => {
    const rows = twin((theirs) => delete theirs.advance);
    expect(rowOf(rows, "advance")).toMatchObject({ verdict: "unknown" });
    const denied = twin((theirs) => {
      theirs.advance = { description: { fr: "Aucune" }, available: false };
    });
    expect(rowOf(denied, "advance")).toMatchObject({ verdict: "different" });
  });

  test("compares no words", () => {
    const rows = twin((theirs) => {
      theirs.decisionTime = { description: { fr: "Rapidement" } };
    });
    expect(rowOf(rows, "decision-time")).toMatchObject({ verdict: "not-comparable", reason: "in-words" });
  });

  test("leaves out drafts, schemes that have ended and those that are not for terrorism", () => {
    for (const alter of [
      (theirs: CompensationScheme) => {
        theirs.status = "draft";
      },
      (theirs: CompensationScheme) => {
        theirs.lifeCycle = { stage: "ended" };
      },
      (theirs: CompensationScheme) => {
        theirs.criteria = { op: "code", fact: "event-type", in: ["natural-disaster"] };
      },
    ])
      expect(twin(alter).every(({ cells }) => cells[1]?.values.length === 0)).toBe(true);
  });
});
