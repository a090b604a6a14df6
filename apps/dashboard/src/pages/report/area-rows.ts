import type { KeyAreaCode, NeedCode, PhaseCode } from "@civic/schema";
import { topNeeds } from "../../records/need-tree.ts";
import { type Answer, answered, type Side } from "./answers.ts";
import { type Question, questions, questionsOf } from "./questions.ts";
import type { StateView } from "./state-view.ts";

/** What a row asks: one of the questions, or whether a service answers a need in a phase. */
export type Subject =
  | { readonly question: Question }
  | { readonly need: NeedCode; readonly phase: PhaseCode };

/** A question with the answers of all States. */
export interface AreaRow {
  readonly subject: Subject;
  readonly answer: Answer;
  readonly no: "none" | "partly";
  readonly told: boolean;
}

/** Needs of which a sentence speaks: what people ask for first, and what lasts longest. */
const toldNeeds: ReadonlySet<string> = new Set([
  "psychological-support emergency",
  "psychological-support follow-up",
  "justice-and-legal follow-up",
]);

/** The rows of one key area. */
export function areaRows(area: KeyAreaCode, views: ReadonlyMap<string, StateView>): readonly AreaRow[] {
  const states = [...views.keys()];
  const ask = (side: (view: StateView) => Side) =>
    answered(states, (state) => {
      const view = views.get(state);
      return view === undefined ? "unknown" : side(view);
    });
  const asked = questionsOf(area).map((question): AreaRow => {
    const { no, told, side } = questions[question];
    return { subject: { question }, answer: ask(side), no, told };
  });
  if (area !== "assistance-and-support") return asked;
  const ofNeeds = (["emergency", "follow-up"] as const).flatMap((phase) =>
    topNeeds.map(
      (need): AreaRow => ({
        subject: { need, phase },
        answer: ask(({ cover }) => cover(need, phase)),
        no: "none",
        told: toldNeeds.has(`${need} ${phase}`),
      }),
    ),
  );
  return [...asked, ...ofNeeds];
}
