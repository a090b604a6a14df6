import type { KeyAreaCode, RecognitionMeasure } from "@civic/schema";
import { handOversOf } from "@civic/schema/compute";
import { topNeeds } from "../../records/need-tree.ts";
import { stageOf } from "../../records/phase-tree.ts";
import { described, type Side } from "./answers.ts";
import type { StateView } from "./state-view.ts";

/** One question of a key area, put to every State. */
interface AreaQuestion {
  readonly area: KeyAreaCode;
  /** What a no means: that a source says there is none, or that something is there and not for all. */
  readonly no: "none" | "partly";
  /** Whether a sentence says it, beside the table. */
  readonly told: boolean;
  readonly side: (view: StateView) => Side;
}

const area1 = "needs-identification";
const area2 = "emergency-to-follow-up";
const area3 = "assistance-and-support";
const area4 = "recognition-compensation-memory";

/** The questions, in the order in which they are answered; needs are asked one by one beside them. */
export const questions = {
  "needs-assessment": {
    area: area1,
    no: "none",
    told: true,
    side: (view) => described(assessments(view)),
  },
  "assessment-emergency": {
    area: area1,
    no: "none",
    told: true,
    side: (view) => described(assessmentsIn(view, "emergency")),
  },
  "assessment-follow-up": {
    area: area1,
    no: "none",
    told: true,
    side: (view) => described(assessmentsIn(view, "follow-up")),
  },
  "victim-list": {
    area: area1,
    no: "none",
    told: true,
    side: ({ systems }) => described(systems.flatMap(({ victimList }) => victimList?.keptBy ?? [])),
  },
  "list-shared": {
    area: area1,
    no: "none",
    told: false,
    side: ({ systems }) => described(systems.flatMap(({ victimList }) => victimList?.sharedWith ?? [])),
  },
  "persons-found": {
    area: area1,
    no: "none",
    told: true,
    side: ({ cover }) => cover("identification-and-family-links", "emergency"),
  },
  pathway: { area: area2, no: "none", told: true, side: ({ pathways }) => described(pathways) },
  "hand-over": {
    area: area2,
    no: "none",
    told: true,
    side: ({ pathways }) => described(pathways.flatMap(handOversOf)),
  },
  "hand-over-owner": {
    area: area2,
    no: "partly",
    told: true,
    side: ({ pathways, gaps }) =>
      pathways.flatMap(handOversOf).length === 0 ? "unknown" : without(gaps("hand-over-without-owner")),
  },
  "way-on": {
    area: area2,
    no: "partly",
    told: false,
    side: ({ pathways, gaps }) =>
      pathways.some(({ transitions }) => transitions) ? without(gaps("pathway-dead-end")) : "unknown",
  },
  "help-afterwards": {
    area: area2,
    no: "partly",
    told: true,
    side: ({ cover, gaps }) =>
      topNeeds.some((need) => cover(need, "emergency") === "yes")
        ? without(gaps("need-lost-at-border"))
        : "unknown",
  },
  "single-contact": {
    area: area2,
    no: "none",
    told: false,
    side: ({ cover }) => cover("single-point-of-contact", "follow-up"),
  },
  "every-need": {
    area: area3,
    no: "partly",
    told: true,
    side: ({ cover }) => {
      const said = topNeeds.map((need) => cover(need, "follow-up"));
      if (said.every((side) => side === "unknown")) return "unknown";
      return said.every((side) => side === "yes") ? "yes" : "no";
    },
  },
  compensation: {
    area: area4,
    no: "none",
    told: true,
    side: (view) => (view.schemes.length > 0 ? "yes" : saidNotToExist(view, "state-compensation")),
  },
  advance: {
    area: area4,
    no: "none",
    told: true,
    side: ({ schemes }) => anyOf(schemes.map(({ advance }) => advance?.available)),
  },
  recognition: { area: area4, no: "none", told: true, side: ({ measures }) => described(measures) },
  "official-status": {
    area: area4,
    no: "none",
    told: false,
    side: ({ measures }) => described(ofTypes(measures, ["official-status"])),
  },
  "remembrance-day": {
    area: area4,
    no: "none",
    told: false,
    side: ({ measures }) => described(ofTypes(measures, ["day-of-remembrance"])),
  },
  "place-of-memory": {
    area: area4,
    no: "none",
    told: false,
    side: ({ measures }) => described(ofTypes(measures, placesOfMemory)),
  },
} as const satisfies Readonly<Record<string, AreaQuestion>>;

/** Name of one of {@link questions}. */
export type Question = keyof typeof questions;

/** Questions of which a no says that something is there and not for all. */
export type PartlyQuestion = {
  [Name in Question]: (typeof questions)[Name]["no"] extends "partly" ? Name : never;
}[Question];

/** Whether a no to a question says that something is there and not for all. */
export function isPartly(question: Question): question is PartlyQuestion {
  return questions[question].no === "partly";
}

/** Questions of a key area, in their order. */
export function questionsOf(area: KeyAreaCode): readonly Question[] {
  return (Object.keys(questions) as Question[]).filter((question) => questions[question].area === area);
}

function assessments({ systems }: StateView) {
  return systems.flatMap(({ needsAssessments = [] }) => needsAssessments);
}

function assessmentsIn(view: StateView, stage: "emergency" | "follow-up") {
  return assessments(view).filter(({ phases = [] }) => phases.some((phase) => stageOf(phase) === stage));
}

/** Whether nothing is without; not known where nobody could look. */
function without(gaps: number | undefined): Side {
  if (gaps === undefined) return "unknown";
  return gaps === 0 ? "yes" : "no";
}

/** One yes is enough; a no counts only where all of them say it. */
function anyOf(said: readonly (boolean | undefined)[]): Side {
  if (said.includes(true)) return "yes";
  return said.length > 0 && said.every((each) => each === false) ? "no" : "unknown";
}

/** A source may say that there is nothing for anybody, in whatever phase. */
function saidNotToExist({ systems }: StateView, need: string): Side {
  const gaps = systems.flatMap(({ statedGaps = [] }) => statedGaps);
  const none = gaps.some(
    ({ needs, appliesTo }) => appliesTo === undefined && needs.some((each) => each === need),
  );
  return none ? "no" : "unknown";
}

const placesOfMemory = [
  "places-of-memory",
  "monument",
  "plaque",
  "museum-memorial",
  "naming-of-place",
  "spontaneous-memorial-preservation",
  "digital-memorial",
];

function ofTypes(measures: readonly RecognitionMeasure[], asked: readonly string[]) {
  return measures.filter(({ types }) => types.some((type) => asked.includes(type)));
}
