import type { Pathway, PathwayTransition, PhaseCode, ProviderTypeCode } from "@civic/schema";
import { phase, providerType, transitionType } from "@civic/schema/codelists";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { realOf } from "../../../tests/real-records.ts";
import { organisationsById } from "../../records/organisations-by-id.ts";
import { howMade } from "./hand-over-facts.ts";
import { columnsFor } from "./lanes-grid.ts";
import { type Box, layoutOf } from "./lanes-layout.ts";
import { leadsOut, linesOf } from "./lanes-lines.ts";
import {
  lanesOf,
  lanesShown,
  type PathwayLanes,
  stepPlace,
  waysFrom,
  waysFromNowhere,
} from "./lanes-model.ts";
import type { Point } from "./rails.ts";

const lanesOfState = (state: string): PathwayLanes => {
  const [pathway] = realOf("pathway", state);
  if (pathway === undefined) throw new Error(`no pathway of ${state}`);
  return lanesOf(pathway, organisationsById(realOf("organisation", state)));
};

const drawn = (shown: readonly PathwayLanes[]) => {
  const lanes = lanesShown(shown);
  const columns = columnsFor(shown);
  return shown.map((of) => {
    const layout = layoutOf(of, lanes, columns);
    return { of, layout, ...linesOf(of, layout) };
  });
};

const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a line runs through the inside of a step. */
const runsThrough = (points: readonly Point[], card: Box) =>
  points.slice(1).some((to, index) => {
    const from = points[index] ?? to;
    const edge = 0.01;
    return (
      Math.max(from.x, to.x) > card.x + edge &&
      Math.min(from.x, to.x) < card.x + card.width - edge &&
      Math.max(from.y, to.y) > card.y + edge &&
      Math.min(from.y, to.y) < card.y + card.height - edge
    );
  });

/** Nothing of a pathway is lost, and nothing lies over anything else. */
function expectWhole(shown: readonly PathwayLanes[]): void {
  for (const { of, layout, lines, badges, marks } of drawn(shown)) {
    const { pathway } = of;
    expect(layout.cards.map(({ of: { step } }) => step.id).sort()).toEqual(
      pathway.steps.map(({ id }) => id).sort(),
    );
    for (const [index, card] of layout.cards.entries()) {
      const lane = layout.lanes.find((one) => one.lane === card.of.lane);
      const column = layout.columns.find((one) => one.phase === card.of.step.phase);
      expect(lane && card.y >= lane.y && card.y + card.height <= lane.y + lane.height).toBe(true);
      expect(column && card.x >= column.x && card.x + card.width <= column.x + column.width).toBe(true);
      expect(layout.cards.slice(index + 1).some((other) => overlaps(card, other))).toBe(false);
      for (const { points } of lines) expect(runsThrough(points, card)).toBe(false);
    }
    const listed = [...of.steps.flatMap(({ step }) => waysFrom(of, step.id)), ...waysFromNowhere(of)];
    expect(listed.map(({ index }) => index).sort((a, b) => a - b)).toEqual(
      (pathway.transitions ?? []).map((_, index) => index),
    );
    expect(badges.map(({ letter }) => letter).sort()).toEqual(
      of.handOvers.map(({ letter }) => letter).sort(),
    );
    const ids = new Set(pathway.steps.map(({ id }) => id));
    for (const way of of.ways) {
      const { from } = way.transition;
      if (!ids.has(from)) continue;
      for (const to of way.to)
        expect(lines.filter(({ key, to: end }) => key === `${way.index} ${to}` && end === to)).toHaveLength(
          1,
        );
      const isHandOver = of.handOvers.some(({ index }) => index === way.index);
      const isMarked = marks.some((mark) => mark.from === from);
      if (leadsOut(way) && !isHandOver) expect(isMarked).toBe(true);
    }
    const [top, ...others] = badges.map(({ y }) => y).sort((a, b) => a - b);
    others.reduce((above, y) => {
      expect(y - above).toBeGreaterThan(1.7);
      return y;
    }, top ?? 0);
  }
}

describe("the pathways of data/", () => {
  const all = realOf("pathway").map(({ jurisdiction }) => lanesOfState(jurisdiction));

  test("are there to be drawn", () => expect(all.length).toBeGreaterThan(20));
  test("are drawn whole, each by itself", () => {
    for (const one of all) expectWhole([one]);
  });
  test("are drawn whole in pairs, in the same columns", () => {
    expectWhole([lanesOfState("fr"), lanesOfState("jp")]);
    const [fr, be] = drawn([lanesOfState("fr"), lanesOfState("be")]);
    expect(fr?.layout.columns).toEqual(be?.layout.columns);
    expect(fr?.layout.lanes.map(({ lane }) => lane)).toEqual(be?.layout.lanes.map(({ lane }) => lane));
  });
});

test("a step stands in the lane of the body named first; who acts beside it is kept", () => {
  const { steps } = lanesOfState("fr");
  const laneOf = (id: string) => steps.find(({ step }) => step.id === id);
  expect(laneOf("alert-and-rescue")).toMatchObject({ lane: "emergency-and-security", also: ["health"] });
  expect(laneOf("registration-and-counting-of-victims")).toMatchObject({ lane: "not-described", also: [] });
});

test("a hand-over says who answers for it, and no more than the record", () => {
  const answering = (state: string) =>
    Object.fromEntries(lanesOfState(state).handOvers.map((one) => [one.transition.from, one.answering]));
  expect(answering("fr")).toEqual({
    "activation-of-the-interministerial-cell": "named",
    "reception-of-unharmed-people-involved": "takers-only",
  });
  expect(Object.values(answering("gr"))).toEqual(["nobody"]);
  expect(howMade(undefined)).toEqual({});
  expect(howMade("emergency-to-follow-up-handover")).toEqual({});
  expect(howMade("list-transfer").automatic).toBeUndefined();
  expect(howMade("signposting")).toEqual({ automatic: false, person: "asks" });
});

test("a step of the emergency that leads nowhere is marked as the end of the way", () => {
  const [gr] = drawn([lanesOfState("gr")]);
  expect(gr?.marks.filter(({ kind }) => kind === "dead-end")).toHaveLength(2);
  // Where a State describes no way at all, none ends either.
  const [jp] = drawn([lanesOfState("jp")]);
  expect(jp?.marks).toEqual([]);
});

test("no two States name the same place", () => {
  const places = realOf("pathway").flatMap((one) => one.steps.map(({ id }) => stepPlace(one, id)));
  expect(new Set(places).size).toBe(places.length);
});

const [template] = realOf("pathway", "fr");
const [body] = realOf("organisation", "fr");
const kinds: readonly ProviderTypeCode[] = [...providerType.concepts.map(({ code }) => code), "x-be-desk"];
const phases: readonly PhaseCode[] = phase.concepts.map(({ code }) => code);
const text = { en: "…" };

/** Any pathway, with bodies of any kind, ways in circles and ways to steps that are not there. */
const anyPathway = fc
  .record({
    steps: fc.array(fc.record({ phase: fc.constantFrom(...phases), kind: fc.nat(kinds.length) }), {
      minLength: 1,
      maxLength: 14,
    }),
    ways: fc.array(
      fc.record({
        from: fc.nat(14),
        to: fc.uniqueArray(fc.nat(14), { maxLength: 3 }),
        isOut: fc.boolean(),
        type: fc.option(fc.constantFrom(...transitionType.concepts.map(({ code }) => code)), {
          nil: undefined,
        }),
      }),
      { maxLength: 14 },
    ),
  })
  .map(({ steps, ways }): PathwayLanes => {
    if (template === undefined || body === undefined) throw new Error("no records of fr");
    const organisations = kinds.map((kind, index) => ({
      ...body,
      id: `civic/organisation/${index}` as const,
      providerTypes: [kind],
    }));
    const pathway: Pathway = {
      ...template,
      steps: steps.map(({ phase: when, kind }, index) => ({
        id: `step-${index}`,
        title: text,
        phase: when,
        actor: {
          description: text,
          ...(kind < kinds.length && { organisations: [`civic/organisation/${kind}`] }),
        },
        action: text,
      })),
      transitions: ways.map(
        ({ from, to, isOut, type }): PathwayTransition => ({
          from: `step-${from}`,
          ...(to.length > 0 && { toSteps: to.map((step) => `step-${step}`) }),
          ...(isOut && { toOrganisations: ["civic/organisation/0"] }),
          ...(type !== undefined && { type }),
          description: text,
        }),
      ),
    };
    return lanesOf(pathway, organisationsById(organisations));
  });

test("any two pathways are drawn whole: every step once, every way, nothing over anything else", () => {
  fc.assert(
    fc.property(anyPathway, anyPathway, (one, other) => expectWhole([one, other])),
    { numRuns: 150 },
  );
});
