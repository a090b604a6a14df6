import type { Entitlement } from "@civic/schema/compute";
import { recordName, type StepSources } from "@civic/schema/words";
import { questionLines } from "../navigate/ask-lines.ts";
import {
  doubtTexts,
  lateTexts,
  limitTexts,
  sumTexts,
  unlessTexts,
  whyTexts,
} from "../navigate/entitlement-texts.ts";
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
    // That nobody knows it stands among the doubts.
    ...(availability === "unknown"
      ? []
      : [own.evaluate.availability + words.colon + label("availability", availability)]),
    ...timeTexts(found, language),
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
function timeTexts(found: Entitlement, language: Around["language"]): string[] {
  return found.verdict === "not-met" ? [] : [...limitTexts(found, language), ...lateTexts(found, language)];
}
