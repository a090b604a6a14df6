import { describe, expect, test } from "vitest";
import { realRecords } from "../../../tests/real-records.ts";
import { isBodyOfStates } from "../../parts/country.ts";
import { gaps } from "../gaps/gaps.ts";
import { overviewInput, overviewOfInputs } from "./overview.ts";

const inputs = realRecords.flatMap((record) => overviewInput(record) ?? []);

describe("an overview", () => {
  test("counts States, records and the four key areas as the records say them", () => {
    const { states, records, published, areas } = overviewOfInputs(inputs, { today: "2026-11-29" });
    const active = realRecords.filter(({ status }) => status === "active");
    const ofKinds = (...kinds: string[]) => active.filter(({ kind }) => kinds.includes(kind));
    const statesOf = (some: readonly { readonly jurisdiction: string }[]) =>
      new Set(some.map(({ jurisdiction }) => jurisdiction).filter((code) => !isBodyOfStates(code))).size;
    expect({ states, records }).toEqual({ states: statesOf(active), records: active.length });
    expect(published).toBe(active.filter(({ publisher, jurisdiction }) => publisher === jurisdiction).length);
    const bodiesOf = (some: readonly { readonly jurisdiction: string }[]) =>
      new Set(some.map(({ jurisdiction }) => jurisdiction).filter(isBodyOfStates)).size;
    const recognition = ofKinds("compensation-scheme", "recognition-measure");
    const assessed = ofKinds("national-system").filter((system) => "needsAssessments" in system);
    expect(areas).toEqual([
      {
        area: "needs-identification",
        records: assessed.length,
        states: statesOf(assessed),
        bodies: bodiesOf(assessed),
      },
      { area: "emergency-to-follow-up", records: expect.any(Number), states: expect.any(Number), bodies: 0 },
      {
        area: "assistance-and-support",
        records: ofKinds("service").length,
        states: statesOf(ofKinds("service")),
        bodies: bodiesOf(ofKinds("service")),
      },
      {
        area: "recognition-compensation-memory",
        records: recognition.length,
        states: statesOf(recognition),
        bodies: bodiesOf(recognition),
      },
    ]);
    const handOvers = areas[1]?.records ?? 0;
    expect(handOvers).toBeGreaterThan(0);
    expect(handOvers).toBeLessThanOrEqual(ofKinds("pathway").length);
  });

  test("says of which States records have grown old, in the order of the codes", () => {
    const old = realRecords
      .filter(({ jurisdiction }) => jurisdiction === "fr" || jurisdiction === "be")
      .slice(0, 3)
      .map((record) => ({ ...record, asOf: "2024-11" }));
    const aged = old.flatMap((record) => overviewInput(record) ?? []);
    expect(overviewOfInputs(aged, { today: "2026-11-29" }).stale).toEqual([]);
    expect(overviewOfInputs(aged, { today: "2026-12-01" }).stale).toEqual([
      { jurisdiction: old[0]?.jurisdiction, records: 3 },
    ]);
  });

  test("calls old what Gaps calls out of date, and nothing else", () => {
    const today = "2026-11-29";
    const active = realRecords.filter(({ status }) => status === "active");
    const found = gaps(active, { today }).filter(({ kind }) => kind === "value-stale");
    const old = overviewOfInputs(inputs, { today }).stale;
    for (const state of ["ca", "us", "fr"])
      expect(old.find(({ jurisdiction }) => jurisdiction === state)?.records ?? 0, state).toBe(
        found.filter(({ jurisdiction }) => jurisdiction === state).length,
      );
  });

  test("counts what a State has published itself", () => {
    const [first] = realRecords.filter(({ status }) => status === "active");
    if (first === undefined) throw new Error("no record");
    const own = { ...first, publisher: first.jurisdiction } as typeof first;
    const both = [first, own].flatMap((record) => overviewInput(record) ?? []);
    expect(overviewOfInputs(both, { today: "2026-11-29" })).toMatchObject({ records: 2, published: 1 });
  });

  test("leaves out what is not active and what cannot be read", () => {
    const [first] = realRecords;
    if (first === undefined) throw new Error("no record");
    expect(overviewInput({ ...first, status: "withdrawn" })).toBeUndefined();
    expect(overviewInput({ kind: "pathway", status: "active" } as never)).toBeUndefined();
  });
});
