import type { Pathway, PathwayStep, PathwayTransition, ProviderTypeCode } from "@civic/schema";
import { hierarchyOf, providerType } from "@civic/schema/codelists";
import { deadEndsOf, type HandOver, handOversOf } from "@civic/schema/compute";
import type { OrganisationsById } from "../../records/parties.tsx";
import { pathwayStages } from "../../records/pathway-stages.ts";
import { type Answering, answeringFor } from "./hand-over-facts.ts";

/** A row of the picture: a kind of provider at the top of its list, or those of whom no record says the kind. */
export type Lane = ProviderTypeCode | "not-described";

/** A step with its place: its phase is its column. */
export interface LaneStep {
  /** Place in the whole pathway, as the page of the State counts. */
  readonly number: number;
  readonly step: PathwayStep;
  readonly lane: Lane;
  /** Other kinds of provider that act in it. */
  readonly also: readonly Lane[];
  /** Whether no way leads on from it, where ways are described. */
  readonly isDeadEnd: boolean;
}

/** A way from a step. */
export interface Way {
  /** Place among the transitions of the pathway. */
  readonly index: number;
  readonly transition: PathwayTransition;
  /** Ids of the steps that it leads to, of those that the pathway has. */
  readonly to: readonly string[];
  /** Whether it names a step that the pathway does not have. */
  readonly isLost: boolean;
}

/** A hand-over with the letter by which picture and list name it. */
export interface LetteredHandOver extends HandOver {
  readonly letter: string;
  readonly answering: Answering;
}

/** One pathway, ready to be drawn and listed. */
export interface PathwayLanes {
  readonly pathway: Pathway;
  /** In the order of their numbers. */
  readonly steps: readonly LaneStep[];
  readonly ways: readonly Way[];
  readonly handOvers: readonly LetteredHandOver[];
}

const kinds = hierarchyOf(providerType);
const listed = new Map(providerType.concepts.map(({ code }) => [code as string, code]));

/**
 * A pathway in lanes. A step stands in the lane of the body that its record names first; where bodies of other kinds act
 * with it, the step says so.
 */
export function lanesOf(pathway: Pathway, organisations: OrganisationsById): PathwayLanes {
  const deadEnds = new Set(deadEndsOf(pathway));
  const ids = new Set(pathway.steps.map(({ id }) => id));
  const steps = pathwayStages(pathway)
    .flatMap((stage) => stage.steps)
    .map(({ number, step }): LaneStep => {
      const [lane = "not-described", ...also] = lanesActing(step, organisations);
      return { number, step, lane, also, isDeadEnd: deadEnds.has(pathway.steps.indexOf(step)) };
    });
  // From the upper lane to the lower, as they are met in the picture.
  const downwards = lanesIn(steps).flatMap((lane) => steps.filter((step) => step.lane === lane));
  const placeOf = ({ transition }: HandOver) =>
    downwards.findIndex(({ step }) => step.id === transition.from);
  return {
    pathway,
    steps,
    ways: (pathway.transitions ?? []).map((transition, index) => ({
      index,
      transition,
      to: (transition.toSteps ?? []).filter((id) => ids.has(id)),
      isLost: [transition.from, ...(transition.toSteps ?? [])].some((id) => !ids.has(id)),
    })),
    handOvers: handOversOf(pathway)
      .sort((a, b) => placeOf(a) - placeOf(b))
      .map((handOver, place) => ({
        ...handOver,
        letter: letterAt(place),
        answering: answeringFor(handOver, pathway),
      })),
  };
}

/** The ways that leave a step. */
export function waysFrom({ ways }: PathwayLanes, step: string): readonly Way[] {
  return ways.filter(({ transition }) => transition.from === step);
}

/** The ways that leave a step which the pathway does not have: they can be listed, not drawn. */
export function waysFromNowhere({ steps, ways }: PathwayLanes): readonly Way[] {
  const ids = new Set(steps.map(({ step }) => step.id));
  return ways.filter(({ transition }) => !ids.has(transition.from));
}

/** The kinds of provider that act in a step, that of the first body first. */
function lanesActing({ actor }: PathwayStep, organisations: OrganisationsById): readonly Lane[] {
  const bodies = (actor.organisations ?? []).flatMap((id) => organisations.get(id) ?? []);
  return [...new Set(bodies.flatMap(({ providerTypes }) => providerTypes.map(laneOf)))];
}

/** The kind at the top of the list; a code that a State has added stands for itself. */
function laneOf(type: ProviderTypeCode): Lane {
  const code = listed.get(type);
  const wider = code === undefined ? undefined : kinds.above(code);
  return wider === undefined ? type : laneOf(wider);
}

/** The lanes in which any of these pathways has a step. */
export function lanesShown(pathways: readonly PathwayLanes[]): readonly Lane[] {
  return lanesIn(pathways.flatMap(({ steps }) => steps));
}

/**
 * The lanes in which any of these steps stands, in the order of the list; then what a State has added, and last
 * those of whom no record says the kind.
 */
function lanesIn(steps: readonly LaneStep[]): readonly Lane[] {
  const used = new Set(steps.map(({ lane }) => lane));
  const inList: readonly Lane[] = kinds.top;
  const added = [...used].filter((lane) => lane !== "not-described" && !inList.includes(lane)).sort();
  return [...inList, ...added, "not-described" as const].filter((lane) => used.has(lane));
}

/** A, B, … Z, A2, B2 … */
function letterAt(place: number): string {
  const round = Math.floor(place / 26);
  return String.fromCharCode(65 + (place % 26)) + (round === 0 ? "" : String(round + 1));
}

/** The address of a step on the page: no two States name the same. */
export function stepPlace({ id }: Pathway, step: string): string {
  return `${id.split("/")[2]}-step-${step}`;
}

/** The address of a hand-over on the page. */
export function handOverPlace({ id }: Pathway, letter: string): string {
  return `${id.split("/")[2]}-hand-over-${letter.toLowerCase()}`;
}
