import type { Judgement, MissingFact } from "@civic/schema/compute";
import { markedText } from "@civic/schema/words";
import type { CommandLanguage } from "../language/command-language.ts";
import { line, type Shown } from "./shown.ts";

/** What to ask next, the most decisive first. */
export function questionLines(
  questions: readonly MissingFact[],
  shown: Pick<Shown, "language" | "width">,
): string[] {
  return questions.flatMap((each) => line(questionWords(each, shown.language), shown));
}

/** The same, one text each. */
export function questionTexts({ found, language }: Pick<Shown, "found" | "language">): readonly string[] {
  return found.questions.map((each) => questionWords(each, language));
}

/** A fact by its name, and as a situation writes it. */
function questionWords({ fact, level }: MissingFact, { label, words }: CommandLanguage): string {
  const side = level ? words.joiner + words.answers.side[level] : "";
  return `${label("eligibility-fact", fact)}${side} (${fact})`;
}

/** What only a person can judge, each with what rests on it. */
export function judgementLines(shown: Shown): string[] {
  return judgementTexts(shown.found.judgements, shown).flatMap((text) => line(text, shown));
}

/** The same of some, one text each. */
export function judgementTexts(
  judgements: readonly Judgement[],
  { names, language }: Shown,
): readonly string[] {
  const said = judgements.map(
    ({ record, text }) => (names.get(record) ?? record) + language.words.colon + markedText(text, language),
  );
  return [...new Set(said)];
}
