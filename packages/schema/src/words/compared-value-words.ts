import type { ComparedValue } from "../compute/compare/row.ts";
import { amountLine } from "./amount-words.ts";
import { clockLine } from "./clock-words.ts";
import { contactLine } from "./contact-words.ts";
import { labelOf } from "./label.ts";
import { shortened, textIn } from "./localised.ts";
import type { Phrasing } from "./phrasing.ts";
import { remembranceWords } from "./remembrance-words.ts";

/** Names of records by id, in the language of the reader. */
export type Names = ReadonlyMap<string, string>;

/** A compared value on one line. */
export function comparedValueLine(value: ComparedValue, names: Names, phrasing: Phrasing): string {
  const { words, labels, format } = phrasing;
  switch (value.type) {
    case "code":
      return labelOf(labels, value.list, value.code);
    case "yes-no":
      return value.yes ? words.yes : words.no;
    case "language":
      return format.language(value.tag);
    case "currency":
      return value.currency;
    case "contact":
      return contactLine(value.contact, phrasing);
    case "scheme":
    case "named":
      return textIn(value.name, phrasing);
    case "organisation":
      return names.get(value.organisation) ?? value.organisation;
    case "clock":
      return clockLine(value.clock, phrasing);
    case "amount":
      return amountLine(value.amount, phrasing);
    case "head":
      return words.head[value.treatment](textIn(value.name, phrasing));
    case "document":
      return documentLine(value, phrasing);
    case "coverage":
      return coverageLine(value, phrasing);
    case "day":
      return remembranceWords(value.day, phrasing);
    case "words":
      return words.quoted(shortened(textIn(value.text, phrasing)));
  }
}

function documentLine(
  { what, requirement }: Extract<ComparedValue, { type: "document" }>,
  phrasing: Phrasing,
): string {
  const said = shortened(textIn(what, phrasing));
  if (requirement === undefined) return said;
  return `${said} (${phrasing.words.inSentence(labelOf(phrasing.labels, "requirement", requirement))})`;
}

/** A level of coverage, and whether all that it rests on is old or closed. */
function coverageLine(
  { level, evidence }: Extract<ComparedValue, { type: "coverage" }>,
  { words, labels }: Phrasing,
): string {
  const said = [labelOf(labels, "coverage-level", level)];
  if (evidence) said.push(words.inSentence(labelOf(labels, "evidence-state", evidence)));
  return said.join(words.joiner);
}
