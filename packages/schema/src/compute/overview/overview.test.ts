import { describe, expect, test } from "vitest";
import { realRecords } from "../../../tests/real-records.ts";
import { isBodyOfStates } from "../../parts/country.ts";
import { overviewInput, overviewOfInputs } from "./overview.ts";

const inputs = realRecords.flatMap((record) => overviewInput(record) ?? []);

describe("an overview", () => {
  test("counts States, records and the four key areas as the records say them", () => {
    const { states, records, areas } = overviewOfInputs(inputs, { today: "2026-11-29" });
    const active = realRecords.filter(({ status }) => status === "active");
    const ofKinds = (...kinds: string[]) => active.filter(({ kind }) => kinds.includes(kind));
    const statesOf = (some: readonly { readonly jurisdiction: string }[]) =>
      new Set(some.map(({ jurisdiction }) => jurisdiction).filter((code) => !isBodyOfStates(code))).size;
    expect({ states, records }).toEqual({ states: statesOf(active), records: active.length });
    const recognition = ofKinds("compensation-scheme", "recognition-measure");
    const assessed = ofKinds("national-system").filter((system) => "needsAssessments" in system);
    expect(areas).toEqual([
      { area: "needs-identification", records: assessed.length, states: statesOf(assessed) },
      { area: "emergency-to-follow-up", records: expect.any(Number), states: expect.any(Number) },
      {
        area: "assistance-and-support",
        records: ofKinds("service").length,
        states: statesOf(ofKinds("service")),
      },
      { area: "recognition-compensation-memory", records: recognition.length, states: statesOf(recognition) },
    ]);
    const handOvers = areas[1]?.records ?? 0;
    expect(handOvers).toBeGreaterThan(0);
    expect(handOvers).toBeLessThanOrEqual(ofKinds("pathway").length);
  });

  test("says of which States records have grown old, in the order of the codes", () => {
    const old = realRecords
      .filter(({ jurisdiction }) => jurisdiction === "fr" || jurisdiction === "be")
      .slice(0, 3)
      .map((record) => ({ ...record, asOf: "2025-11" }));
    const aged = old.flatMap((record) => overviewInput(record) ?? []);
    expect(overviewOfInputs(aged, { today: "2026-11-29" }).stale).toEqual([]);
    expect(overviewOfInputs(aged, { today: "2026-12-01" }).stale).toEqual([
      { jurisdiction: old[0]?.jurisdiction, records: 3 },
    ]);
  });

  test("leaves out what is not active and what cannot be read", () => {
    const [first] = realRecords;
    if (first === undefined) throw new Error("no record");
    expect(overviewInput({ ...first, status: "withdrawn" })).toBeUndefined();
    expect(overviewInput({ kind: "pathway", status: "active" } as never)).toBeUndefined();
  });
});
