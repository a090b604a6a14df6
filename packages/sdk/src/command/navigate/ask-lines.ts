import type { MissingFact } from "@civic/schema/compute";
import { markedText } from "@civic/schema/words";
import type { CommandLanguage } from "../language/command-language.ts";
import { line, type Shown } from "./shown.ts";

/** What lines are made with. */
type Around = Pick<Shown, "language" | "width">;

/** What to ask next, the most decisive first; `most` of them, then how many are left. */
export function questionLines(
  questions: readonly MissingFact[],
  shown: Around,
  most = Number.POSITIVE_INFINITY,
): string[] {
  return firstOf(
    questions.map((each) => questionWords(each, shown.language)),
    most,
    shown,
  );
}

/** A fact by its name, and as a situation writes it. */
function questionWords({ fact, level }: MissingFact, { label, words }: CommandLanguage): string {
  const side = level ? words.joiner + words.answers.side[level] : "";
  return `${label("eligibility-fact", fact)}${side} (${fact})`;
}

/** What only a person can judge, each with what rests on it. */
export function judgementLines(shown: Shown, most = Number.POSITIVE_INFINITY): string[] {
  const { found, names, language } = shown;
  const said = found.judgements.map(
    ({ record, text }) => (names.get(record) ?? record) + language.words.colon + markedText(text, language),
  );
  return firstOf([...new Set(said)], most, shown);
}

function firstOf(texts: readonly string[], most: number, shown: Around): string[] {
  const left = texts.length - most;
  return [
    ...texts.slice(0, most).flatMap((text) => line(text, shown)),
    ...(left > 0 ? line(shown.language.words.more(left), shown) : []),
  ];
}
