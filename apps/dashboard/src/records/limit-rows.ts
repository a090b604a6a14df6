import type { NavigatedEntitlement, Navigation, TimeLimit } from "@civic/schema/compute";
import { type TimeLimitWords, timeLimitWords } from "@civic/schema/words";
import type { Language } from "../words/language.tsx";

/** Where a time limit stands among the others: what can be missed first comes first. */
const ranks = ["due", "may-be-over", "opens", "waits", "open-end", "unknown", "over"] as const;

/** Where a time limit stands. */
export type LimitRank = (typeof ranks)[number];

/** By when one entitlement must be asked for. */
export interface LimitRow {
  readonly entitlement: NavigatedEntitlement;
  readonly rank: LimitRank;
  readonly words: TimeLimitWords;
}

/** Whether it can be asked for at all: what has ended, is closed for now or only planned has no last day to keep. */
function isAskable({ verdict, availability }: NavigatedEntitlement): boolean {
  return verdict !== "not-met" && (availability === "available" || availability === "unknown");
}

/**
 * The time limits of what may be asked for and stands among no step, the most pressing first: a claim among the steps says
 * its own. What is not met has no row.
 */
export function limitRows(
  { entitlements, firstSteps }: Pick<Navigation, "entitlements" | "firstSteps">,
  language: Language,
): readonly LimitRow[] {
  const claimed = new Set(firstSteps.flatMap((step) => (step.do === "claim" ? [step.record] : [])));
  return entitlements
    .filter((entitlement) => isAskable(entitlement) && !claimed.has(entitlement.record.id))
    .flatMap((entitlement) => {
      const words = dueWords(entitlement, language);
      return words === undefined ? [] : [{ entitlement, rank: rankOf(entitlement.timeLimit), words }];
    })
    .sort((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank) || byDay(a, b));
}

/** By when to ask, in words; nothing where it is not met, and where help has no time limit. Money is never left blank. */
export function dueWords(
  { verdict, timeLimit, record }: NavigatedEntitlement,
  language: Language,
): TimeLimitWords | undefined {
  if (verdict === "not-met") return undefined;
  if (timeLimit === undefined && record.kind !== "compensation-scheme") return undefined;
  return timeLimitWords(timeLimit, language);
}

/** Where a time limit stands. */
export function rankOf(limit: TimeLimit | undefined): LimitRank {
  if (limit === undefined) return "unknown";
  if (limit.state === "expired") return "over";
  if (limit.state === "not-running") return "waits";
  if (limit.unlimited) return "open-end";
  if (limit.lastDay !== undefined) return (limit.daysLeft ?? 0) < 0 ? "may-be-over" : "due";
  return limit.opensOn === undefined ? "unknown" : "opens";
}

function byDay(a: LimitRow, b: LimitRow): number {
  const [first, second] = [dayOf(a), dayOf(b)];
  return first === second ? 0 : first < second ? -1 : 1;
}

function dayOf({ entitlement: { timeLimit } }: LimitRow): string {
  return timeLimit?.lastDay?.earliest ?? timeLimit?.opensOn ?? "";
}
