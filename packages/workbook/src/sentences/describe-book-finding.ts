import { onOneLine } from "@civic/schema";
import { shortened } from "@civic/schema/words";
import type { BookFinding, BookFindings } from "../findings/book-finding.ts";
import { type CellPlace, columnLetters } from "../findings/cell-place.ts";
import type { BookLanguage } from "../language/book-language.ts";
import { saidInBook } from "./said-in-book.ts";

/** Findings in sentences, in the language of the reader: what is said of several places is said once, after all of them. */
export function describeBookFindings(findings: readonly BookFinding[], language: BookLanguage): string[] {
  const places = new Map<string, Set<string>>();
  for (const finding of findings) {
    const said = sentenceOf(finding, language);
    const at = places.get(said) ?? new Set();
    if (finding.place !== undefined) at.add(describePlace(finding.place, language));
    places.set(said, at);
  }
  const { colon } = language.phrasing.words;
  const { between } = language.own.readBack;
  return [...places].map(([said, at]) => (at.size === 0 ? said : `${[...at].join(between)}${colon}${said}`));
}

/** A finding as one sentence with its place, in the language of the reader. */
export function describeBookFinding(finding: BookFinding, language: BookLanguage): string {
  const { place } = finding;
  const said = sentenceOf(finding, language);
  return place === undefined
    ? said
    : `${describePlace(place, language)}${language.phrasing.words.colon}${said}`;
}

function sentenceOf({ code, params }: BookFinding, language: BookLanguage): string {
  if (code === "model") {
    const { finding, kind } = params as BookFindings["model"];
    return saidInBook(finding, kind, language);
  }
  const sentence = language.own.sentences[code] as (params: BookFinding["params"]) => string;
  return sentence(inSentence(params));
}

/** Most of a cell that a sentence shows. */
const longest = 120;

/** Details as a sentence takes them: what stands in a cell may have lines, and be as long as it likes. */
function inSentence(params: BookFinding["params"]): BookFinding["params"] {
  const shown = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === "string" ? onOneLine(shortened(value.replaceAll(/[\r\n\t]+/g, " "), longest)) : value,
  ]);
  return Object.fromEntries(shown);
}

/** A place as its reader finds it: sheet, row, column with its name. */
function describePlace(
  { sheet, row, column, name, heading = name }: CellPlace,
  { own }: BookLanguage,
): string {
  const { at } = own;
  const letters = column === undefined ? undefined : columnLetters(column);
  return [
    at.sheet(sheet),
    ...(row === undefined ? [] : [at.row(row)]),
    ...(letters === undefined
      ? []
      : [at.column(heading === undefined || heading === "" ? letters : `${letters} (${heading})`)]),
  ].join(at.joiner);
}
