import type { LocalisedText } from "../../generated/types/model.ts";
import type { CodelistLabels } from "../labels/codelist-labels.ts";
import type { ValueWords } from "./en.ts";
import { createFormats, type Formats } from "./format/formats.ts";
import { labelOf } from "./label.ts";

/** What values are put into words with: one language, its words, its words of codes, and how it writes figures. */
export interface Phrasing {
  /** Tag of the language (BCP 47). */
  readonly language: string;
  readonly words: ValueWords;
  readonly labels: CodelistLabels;
  /** Dates, sums, names of States and languages as this language writes them. */
  readonly format: Formats;
  /** What parts of States are called, by their codes, where the records are at hand that say it. */
  readonly regionNames?: ReadonlyMap<string, LocalisedText>;
}

/** Binds the words of a language to the way in which it writes figures and names. */
export function phrasingOf(language: string, words: ValueWords, labels: CodelistLabels): Phrasing {
  // The Council of Europe bears the name of the group of its members.
  const coe = labelOf(labels, "country-group", "council-of-europe");
  return { language, words, labels, format: createFormats(words.formats, { coe }) };
}
