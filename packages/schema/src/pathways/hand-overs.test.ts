import { describe, expect, test } from "vitest";
import type { Pathway } from "../../generated/types/model.ts";
import { realRecords } from "../../tests/real-records.ts";
import { compare } from "../compute/compare/compare.ts";
import { handOversOf, hasOwner } from "./hand-overs.ts";

const pathways = realRecords.filter((record) => record.kind === "pathway");
const real = pathways.find(({ jurisdiction }) => jurisdiction === "be");
if (!real) throw new Error("no pathway of Belgium");

const step = (id: string, phase: "emergency" | "early" | "follow-up") => ({
  id,
  phase,
  title: { en: id },
  actor: {},
  action: { en: id },
});
const pathway: Pathway = {
  ...real,
  steps: [step("a", "emergency"), step("b", "emergency"), step("c", "follow-up"), step("d", "early")],
};
const found = (...transitions: NonNullable<Pathway["transitions"]>) =>
  handOversOf({ ...pathway, transitions }).map(({ index, toFollowUp }) => [index, toFollowUp]);
const description = { en: "what is handed over" };

describe("a hand-over", () => {
  test("leaves the emergency for follow-up, or is declared, and is one however much it leads to", () => {
    const service = "civic/service/be-victim-support" as const;
    expect(
      found(
        { from: "a", toSteps: ["b", "c", "d"], toServices: [service], description },
        { from: "a", toSteps: ["b"], description },
        { from: "c", toSteps: ["a"], description },
        { from: "b", type: "emergency-to-follow-up-handover", description },
        { from: "c", type: "emergency-to-follow-up-handover", toSteps: ["d"], description },
      ),
    ).toEqual([
      [0, ["c", "d"]],
      [3, []],
    ]);
  });

  test("is none where only a body or a service works in follow-up", () => {
    expect(
      found({ from: "a", toServices: ["civic/service/be-victim-support"], type: "signposting", description }),
    ).toEqual([]);
  });

  test("is none in a pathway that does not say how one moves on", () => {
    const { transitions: _, ...without } = pathway;
    expect(handOversOf(without)).toEqual([]);
  });

  test("names who answers for it, or does not: who takes over does not answer for the passage", () => {
    const taker = {
      ...step("c", "follow-up"),
      actor: { organisations: ["civic/organisation/be-police" as const] },
    };
    const told: Pathway = {
      ...pathway,
      steps: [step("a", "emergency"), taker, step("d", "early")],
      transitions: [
        { from: "a", toSteps: ["d"], owner: "civic/organisation/be-police", description },
        { from: "a", toSteps: ["c"], description },
        { from: "a", toSteps: ["d"], toOrganisations: ["civic/organisation/be-police"], description },
        { from: "a", toSteps: ["d"], toServices: ["civic/service/be-victim-support"], description },
      ],
    };
    expect(handOversOf(told).map(hasOwner)).toEqual([true, false, false, false]);
  });
});

test.each(pathways)("the hand-overs of $id are those that the comparison counts", (each) => {
  const { rows } = compare([each], [each.jurisdiction], { today: "2026-11-23" });
  const places = rows
    .filter(({ field }) => field === "hand-over")
    .flatMap(({ cells }) => cells.flatMap(({ values }) => values.flatMap((value) => value.places)));
  const counted = new Set(places.map(({ pointer }) => pointer.split("/")[2]));
  expect([...counted].map(Number).sort((a, b) => a - b)).toEqual(handOversOf(each).map(({ index }) => index));
  expect(places).toHaveLength(counted.size);
});
