import type { NavigatedEntitlement } from "@civic/schema/compute";
import { recordName, timeLimitLine, timeLimitNotes } from "@civic/schema/words";
import { lateTexts } from "./entitlement-texts.ts";
import { line, type Shown } from "./shown.ts";

/** By when to ask for what no step names: what ends first on top, what is over at the end. */
export function byWhenLines(shown: Shown): string[] {
  const named = new Set(shown.found.firstSteps.flatMap((step) => (step.do === "claim" ? [step.record] : [])));
  return datedBeside(named, shown).flatMap((each) => line(byWhenText(each, shown), shown));
}

/** The same for what a page does not name, where it ends within a year or has ended in the year before, one text each. */
export function endingSoon(shown: Shown, named: ReadonlySet<string>): readonly string[] {
  const { today } = shown.found;
  const [before, after] = [yearsFrom(today, -1), yearsFrom(today, 1)];
  return datedBeside(named, shown)
    .filter(({ timeLimit }) => {
      const day = timeLimit?.lastDay?.earliest;
      return day !== undefined && before <= day && day <= after && isCounted(timeLimit);
    })
    .map((each) => byWhenText(each, shown));
}

/** Whether the day is told: of a time that has not begun, or whose beginning nobody knows, it is not. */
function isCounted(limit: NavigatedEntitlement["timeLimit"]): boolean {
  if (limit?.state === "unknown") return (limit.daysLeft ?? 0) < 0;
  return limit?.state !== "not-running";
}

function yearsFrom(day: string, years: number): string {
  return String(Number(day.slice(0, 4)) + years).padStart(4, "0") + day.slice(4);
}

function datedBeside(named: ReadonlySet<string>, { found }: Shown): readonly NavigatedEntitlement[] {
  return found.entitlements
    .filter(({ record, verdict }) => verdict !== "not-met" && !named.has(record.id))
    .filter(({ availability }) => availability === "available" || availability === "unknown")
    .filter(isDated)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
}

function byWhenText(entitlement: NavigatedEntitlement, { sources, language }: Shown): string {
  const { record, timeLimit } = entitlement;
  const { words, format } = language;
  const name = format.region(record.jurisdiction) + words.colon + recordName(record, sources, language);
  const notes = timeLimitNotes(timeLimit, language);
  return [name, timeLimitLine(timeLimit, language), ...notes, ...lateTexts(entitlement, language)].join(
    words.clock.joiner,
  );
}

/** Whether there is a day to tell, or that the time is over. */
function isDated({ timeLimit }: NavigatedEntitlement): boolean {
  if (timeLimit === undefined) return false;
  const { state, lastDay, opensOn } = timeLimit;
  return state === "expired" || lastDay !== undefined || opensOn !== undefined;
}

function dayOf({ timeLimit }: NavigatedEntitlement): string {
  const over = timeLimit?.state === "expired" ? "1" : "0";
  return over + (timeLimit?.lastDay?.earliest ?? timeLimit?.opensOn ?? "");
}
