import type { NavigatedEntitlement } from "@civic/schema/compute";
import { limitWords, recordName } from "@civic/schema/words";
import { lateTexts } from "./entitlement-texts.ts";
import { line, type Shown } from "./shown.ts";

/** By when to ask for what no step names: what ends first on top, what is over at the end. */
export function byWhenLines(shown: Shown): string[] {
  const { found, sources, language } = shown;
  const { words, format } = language;
  const named = new Set(found.firstSteps.flatMap((step) => (step.do === "claim" ? [step.record] : [])));
  return found.entitlements
    .filter(({ record, verdict }) => verdict !== "not-met" && !named.has(record.id))
    .filter(isDated)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
    .flatMap((entitlement) => {
      const { record, timeLimit } = entitlement;
      const name = format.region(record.jurisdiction) + words.colon + recordName(record, sources, language);
      const said = [name, limitWords(timeLimit, language), ...lateTexts(entitlement, language)];
      return line(said.join(words.clock.joiner), shown);
    });
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
