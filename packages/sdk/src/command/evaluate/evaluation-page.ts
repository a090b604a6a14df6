import type { Entitlement } from "@civic/schema/compute";
import { limitWords, recordName, type StepSources } from "@civic/schema/words";
import { questionLines } from "../navigate/ask-lines.ts";
import { doubtTexts, lateTexts, sumTexts, unlessTexts, whyTexts } from "../navigate/entitlement-texts.ts";
import { line, type Shown, section, title } from "../navigate/shown.ts";
import { paintedStart } from "../page/painted.ts";
import { conditionLines } from "./condition-tree.ts";

interface Around extends Pick<Shown, "page" | "language" | "width"> {
  readonly sources: Pick<StepSources, "record">;
}

/** One record weighed: what comes of it and why, then all its conditions, then what to ask. */
export function evaluationPage(found: Entitlement, around: Around): string[] {
  const { page, language, sources } = around;
  const { own, words, label } = language;
  const { record, verdict, availability, missing } = found;
  const said = own.evaluate.verdicts[verdict];
  const judged =
    own.evaluate.verdict + words.colon + [said, ...unlessTexts(found, language)].join(words.joiner);
  const facts = [
    own.evaluate.availability + words.colon + label("availability", availability),
    ...limitTexts(found, around),
    ...whyTexts(found, language),
    ...sumTexts(found, language),
    ...doubtTexts(found, language),
  ];
  return [
    ...title(recordName(record, sources, language), around),
    ...paintedStart(line(judged, around, ""), said, page.verdict(verdict)),
    ...facts.flatMap((text) => line(text, around, "")),
    ...section(own.evaluate.conditions, conditionLines(found, around), around),
    ...section(own.navigate.next, questionLines(missing, around), around),
  ];
}

/** By when, unless the conditions are not met: a day would then say that something can be asked for. */
function limitTexts(found: Entitlement, { language }: Around): string[] {
  const { record, verdict, timeLimit } = found;
  if (verdict === "not-met" || (!timeLimit && record.kind !== "compensation-scheme")) return [];
  const { own, words, label } = language;
  const limit = limitWords(timeLimit, language);
  const stated = timeLimit ? `${label("deadline-state", timeLimit.state)} (${limit})` : limit;
  return [own.evaluate.timeLimit + words.colon + stated, ...lateTexts(found, language)];
}
