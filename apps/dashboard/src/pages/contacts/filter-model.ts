import { asNeed, widerNeed } from "../../records/need-tree.ts";
import { asPhase, widerPhase } from "../../records/phase-tree.ts";
import type { Filters } from "./contacts-search.ts";
import type { Entry } from "./entries-model.ts";
import { type Known, rankOf } from "./known-contact.ts";

/** What the filters leave. */
export interface Found {
  readonly shown: readonly Known[];
  /** How many more there are of which no source says the need, the phase or the type that is asked for. */
  readonly unsaid: number;
}

type Answer = "yes" | "no" | "not-said";

/** Filters a list; of what no source says it is never taken that it is not so. */
export function found(known: readonly Known[], filters: Filters): Found {
  const narrowed = known.filter((each) => isNarrowed(each, filters));
  const answers = narrowed.map((each) => [each, answerOf(each.entry, filters)] as const);
  return {
    shown: answers.flatMap(([each, answer]) => (answer === "yes" ? [each] : [])),
    unsaid: answers.filter(([, answer]) => answer === "not-said").length,
  };
}

function isNarrowed({ entry, ...known }: Known, { state, only }: Filters): boolean {
  if (state !== undefined && entry.state !== state) return false;
  if (only === undefined) return true;
  return {
    number: known.hasNumber,
    confirmed: known.freshness === "within-a-year",
    open: known.isOpen,
    abroad: known.fromAbroad,
  }[only];
}

function answerOf(entry: Entry, { need, phase, type }: Filters): Answer {
  const answers = [
    among(entry.needs, (code) => isNeedIn(code, need), need),
    among(entry.phases, (code) => isPhaseIn(code, phase), phase),
    among(entry.types, (code) => code === type, type),
  ];
  if (answers.includes("no")) return "no";
  return answers.includes("not-said") ? "not-said" : "yes";
}

function among(codes: readonly string[], fits: (code: string) => boolean, asked: string | undefined): Answer {
  if (asked === undefined) return "yes";
  if (codes.length === 0) return "not-said";
  return codes.some(fits) ? "yes" : "no";
}

/** A need is met by what meets a finer one; never by what speaks of a wider one only. */
function isNeedIn(code: string | undefined, need: string | undefined): boolean {
  if (code === undefined || code === need) return code === need;
  const known = asNeed(code);
  return known !== undefined && isNeedIn(widerNeed(known), need);
}

function isPhaseIn(code: string, phase: string | undefined): boolean {
  const known = asPhase(code);
  return code === phase || (known !== undefined && widerPhase(known) === phase);
}

/** In the order in which somebody would try them. */
export function inOrder(
  known: readonly Known[],
  nameOf: (entry: Entry) => string,
  compare: (one: string, other: string) => number,
): readonly Known[] {
  return known
    .map((each) => ({ each, rank: rankOf(each), name: nameOf(each.entry) }))
    .sort((one, other) => one.rank - other.rank || compare(one.name, other.name))
    .map(({ each }) => each);
}

/** How much there is in one State. */
export interface StateRow {
  readonly state: string;
  readonly emergency: Entry | undefined;
  readonly found: number;
  readonly withNumber: number;
  readonly confirmed: number;
}

/** One row for each State; emergency numbers stand for themselves and are not counted. */
export function stateRows(
  known: readonly Known[],
  filters: Filters,
  states: readonly string[],
): readonly StateRow[] {
  const { shown } = found(known, filters);
  return states.map((state) => {
    const its = shown.filter(({ entry }) => entry.state === state && entry.sort !== "emergency");
    return {
      state,
      emergency: known.find(({ entry }) => entry.state === state && entry.sort === "emergency")?.entry,
      found: its.length,
      withNumber: its.filter(({ hasNumber }) => hasNumber).length,
      confirmed: its.filter(({ freshness }) => freshness === "within-a-year").length,
    };
  });
}
