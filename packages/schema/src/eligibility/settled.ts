import type { Criterion, Facts } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import { holdsSeveral } from "../structure/facts.ts";
import { comparisonsIn } from "./comparisons.ts";
import { isOpenAtExtremes } from "./extremes.ts";
import { type Answer, answersOf, membershipDays } from "./possible-answers.ts";
import type { Verdict } from "./verdict.ts";
import { weigh } from "./weigh.ts";

/** Partial situations tried before the question is left open. */
const mostTries = 20_000;

/** Groups that count today are looked at on a day on which all have members. */
const today = "2010-06-01";

/** Codes of one fact that holds several, up to which every combination is tried. */
const mostCombined = 8;

/**
 * The only verdict that an expression can ever have: `not-met` for a contradiction, `met` for a tautology. `undefined`
 * where both can come about, where a person has to judge, and where the expression is too large to tell.
 */
export function settledWhateverTheFacts(criterion: Criterion): Settled {
  if (isOpenAtExtremes(criterion)) return undefined;
  const known = found.get(criterion);
  if (known !== undefined) return known.settled;
  const settled = settledBySearch(criterion);
  found.set(criterion, { settled });
  return settled;
}

/** Expressions that were searched: plain data that nobody alters, so that one search is enough. */
const found = new WeakMap<Criterion, { readonly settled: Settled }>();

type Settled = Exclude<Verdict, "unknown"> | undefined;

/** The same, by trying every answer that the comparisons can tell apart. */
export function settledBySearch(criterion: Criterion): Settled {
  const comparisons = comparisonsIn(criterion);
  // A day counted from another fact depends on both at once, which single answers do not cover.
  if (comparisons.some((each) => each.op === "date" && each.sinceFact !== undefined)) return undefined;
  const answers = new Map<EligibilityFactCode, readonly Answer[]>();
  const asksForGroups = comparisons.some((each) => each.op === "country" && each.groups !== undefined);
  if (asksForGroups) answers.set("event-date", membershipDays);
  for (const fact of new Set(comparisons.map((each) => each.fact))) {
    const single = [...(answers.get(fact) ?? []), ...answersOf(fact, comparisons)];
    if (!holdsSeveral(fact)) answers.set(fact, single);
    else if (single.length > mostCombined) return undefined;
    else answers.set(fact, combinations(single));
  }
  const seen = new Set<Verdict>();
  const tries = { left: mostTries };
  const decided = search([...answers], {}, (facts) => {
    tries.left -= 1;
    const verdict = weigh(criterion, { facts, today });
    const open = verdict === "unknown" && tries.left > 0;
    return { open, note: () => seen.add(verdict), stop: tries.left <= 0 || seen.size > 1 };
  });
  if (!decided || seen.size !== 1) return undefined;
  const [only] = seen;
  return only === "unknown" ? undefined : only;
}

type Look = (facts: Facts) => { open: boolean; note: () => void; stop: boolean };

/** Tries answers fact by fact and goes no deeper where the verdict is settled already. False when stopped early. */
function search(
  answers: readonly (readonly [EligibilityFactCode, readonly Answer[]])[],
  facts: Facts,
  look: Look,
): boolean {
  const { open, note, stop } = look(facts);
  if (stop) return false;
  const [first, ...rest] = answers;
  if (!open || !first) {
    note();
    return true;
  }
  const [fact, values] = first;
  return values.every((value) => search(rest, { ...facts, [fact]: value }, look));
}

/** Every combination of the values of a fact that holds several, none included. */
function combinations(single: readonly Answer[]): Answer[] {
  let sets: string[][] = [[]];
  for (const value of single.flat() as string[]) sets = sets.flatMap((set) => [set, [...set, value]]);
  return sets as unknown as Answer[];
}
