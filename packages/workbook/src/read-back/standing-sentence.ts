import type { Criterion } from "@civic/schema";
import type { BookLanguage } from "../language/book-language.ts";
import { criterionSentence } from "./criterion-sentence.ts";

/** A condition in plain words, with what follows from it where it stands. */
export function standingSentence(
  criterion: Criterion,
  path: readonly string[],
  language: BookLanguage,
): string {
  const sentence = criterionSentence(criterion, language);
  const { readBack } = language.own;
  switch (path.at(-1)) {
    case "criteria":
      return readBack.criteria(sentence);
    case "exclusions":
      return readBack.exclusions(sentence);
    default:
      return readBack.appliesWhen(sentence);
  }
}
