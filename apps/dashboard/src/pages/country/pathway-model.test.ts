import { describe, expect, test } from "vitest";
import { realOf } from "../../../tests/real-records.ts";
import { byId } from "./country-model.ts";
import { pathwayStages, usedBy } from "./pathway-model.ts";

describe.each(["fr", "be"])("the pathway of %s", (state) => {
  const [pathway] = realOf("pathway", state);
  if (pathway === undefined) throw new Error(`no pathway of ${state}`);
  const stages = pathwayStages(pathway);

  test("holds every step once, numbered through", () => {
    const numbers = stages.flatMap((stage) => stage.steps.map((step) => step.number));
    expect(numbers).toEqual(pathway.steps.map((_, index) => index + 1));
  });

  test("goes from the emergency to the follow-up", () => {
    expect(stages.map((stage) => stage.stage)).toEqual(["emergency", "follow-up"]);
  });

  test("keeps what leaves each step", () => {
    const all = stages.flatMap((stage) => stage.steps.flatMap((step) => step.transitions));
    expect(all).toHaveLength(pathway.transitions?.length ?? 0);
  });
});

test("a step names what it uses, of what is known", () => {
  const services = byId(realOf("service", "be"));
  const known = { services, schemes: byId(realOf("compensation-scheme", "be")), measures: new Map() };
  const steps = realOf("pathway", "be").flatMap((one) => one.steps);
  const rescue = steps.find((one) => one.id === "police-victim-assistance");
  expect(rescue && usedBy(rescue, known).map((record) => record.id)).toEqual([
    "civic/service/be-police-victim-assistance",
  ]);
  expect(rescue && usedBy(rescue, { ...known, services: new Map() })).toEqual([]);
});
