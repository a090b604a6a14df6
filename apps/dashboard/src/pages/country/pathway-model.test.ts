import type { Pathway } from "@civic/schema";
import { describe, expect, test } from "vitest";
import { realOf } from "../../../tests/real-records.ts";
import { byId } from "./country-model.ts";
import { handOvers, pathwayStages, usedBy } from "./pathway-model.ts";

describe.each(["fr", "be"])("the pathway of %s", (state) => {
  const [pathway] = realOf("pathway", state);
  if (pathway === undefined) throw new Error(`no pathway of ${state}`);
  const context = {
    services: byId(realOf("service", state)),
    organisations: byId(realOf("organisation", state)),
  };
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

  test("every hand-over leaves the emergency", () => {
    const emergency = new Set(
      pathway.steps.filter((step) => step.phase === "emergency").map((step) => step.id),
    );
    const crossing = handOvers(pathway, context);
    expect(crossing.length).toBeGreaterThan(0);
    for (const transition of crossing) expect(emergency).toContain(transition.from);
  });
});

describe("hand-overs", () => {
  const [real] = realOf("pathway", "be");
  if (real === undefined) throw new Error("no pathway");
  const step = (id: string, phase: "emergency" | "follow-up") => ({
    id,
    phase,
    title: { en: id },
    actor: {},
    action: { en: id },
  });
  const pathway: Pathway = {
    ...real,
    steps: [step("a", "emergency"), step("b", "emergency"), step("c", "follow-up")],
    transitions: [
      { from: "a", toSteps: ["b", "c"], description: { en: "both" } },
      { from: "a", toSteps: ["b"], description: { en: "inside the emergency" } },
      { from: "c", toSteps: ["a"], description: { en: "back" } },
      { from: "b", type: "emergency-to-follow-up-handover", description: { en: "declared" } },
    ],
  };
  const none = { services: new Map(), organisations: new Map() };

  test("only what crosses, the declared ones first", () => {
    expect(handOvers(pathway, none).map((transition) => transition.description.en)).toEqual([
      "declared",
      "both",
    ]);
  });

  test("keep the targets beyond the border only", () => {
    expect(handOvers(pathway, none)[1]?.toSteps).toEqual(["c"]);
  });

  test("to a service of the follow-up only", () => {
    const services = byId(realOf("service", "be"));
    const toService = {
      ...pathway,
      transitions: [
        {
          from: "a",
          toServices: ["civic/service/be-victim-support", "civic/service/be-listening-lines"],
          description: { en: "x" },
        },
      ],
    };
    expect(handOvers(toService, { ...none, services })[0]?.toServices).toEqual([
      "civic/service/be-victim-support",
    ]);
  });

  test("a pathway without transitions has none", () => {
    const { transitions: _, ...without } = pathway;
    expect(handOvers(without, none)).toEqual([]);
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
