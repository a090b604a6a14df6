import type { Criterion, LocalisedText } from "@civic/schema";
import { askedWords, markedText, periodWords } from "@civic/schema/words";
import { codeChoices } from "../cells/choices.ts";
import type { BookLanguage } from "../language/book-language.ts";

/** What a condition asks for, in plain words, as a program understands it: not the words of the law. */
export function criterionSentence(criterion: Criterion, language: BookLanguage): string {
  const { own, phrasing } = language;
  const said = unconditioned(criterion, language);
  const valid = criterion.op === "human-check" ? undefined : criterion.valid;
  const period = valid && periodWords(valid, phrasing);
  return period === undefined ? said : own.readBack.inForce(said, period);
}

function unconditioned(criterion: Criterion, language: BookLanguage): string {
  const { own, phrasing } = language;
  const { readBack } = own;
  switch (criterion.op) {
    case "all":
    case "any": {
      const [only, ...others] = criterion.of;
      if (only && others.length === 0) return criterionSentence(only, language);
      const parts = criterion.of.map((part) => criterionSentence(part, language));
      return readBack[criterion.op](parts.join(readBack.between));
    }
    case "not":
      return readBack.not(criterionSentence(criterion.of, language));
    case "human-check":
      return readBack.judge(textOf(criterion.text, language));
    default: {
      const fact = codeChoices("eligibility-fact", language).wordOf.get(criterion.fact) ?? criterion.fact;
      const asked = askedWords(criterion, phrasing);
      return asked === undefined ? fact : `${fact}${phrasing.words.colon}${asked}`;
    }
  }
}

const textOf = (text: LocalisedText, { phrasing }: BookLanguage) => markedText(text, phrasing);
