import { describe, expect, test } from "vitest";
import { realOf } from "../../tests/real-records.ts";
import { pathwayStages } from "./pathway-stages.ts";

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
