import { type EligibilityFactCode, eligibilityFact } from "../codelists/eligibility-fact.ts";
import { labelOf } from "./label.ts";
import type { Phrasing } from "./phrasing.ts";
import { partOfStateWords } from "./region-words.ts";

/** A value that a fact may hold, whatever its type. */
export type FactValue = boolean | number | string | readonly string[];

const concepts = eligibilityFact.concepts;
type FactConcept = (typeof concepts)[number];
const byCode = new Map<string, FactConcept>(concepts.map((concept) => [concept.code, concept]));

/** What a fact holds, in words. */
export function factWords(fact: EligibilityFactCode, value: FactValue, phrasing: Phrasing): string {
  const { words, format } = phrasing;
  if (typeof value === "boolean") return value ? words.fact.yes : words.fact.no;
  if (typeof value === "number") return numberWords(fact, value, phrasing);
  const items = typeof value === "string" ? [value] : value;
  if (items.length === 0) return words.fact.none;
  return format.list(items.map((item) => factItemWords(fact, item, phrasing)));
}

/** A number that a fact holds, with its unit. */
export function numberWords(
  fact: EligibilityFactCode,
  value: number,
  { words, format }: Pick<Phrasing, "words" | "format">,
): string {
  const unit = byCode.get(fact)?.unit;
  if (unit === "years") return format.measure(value, "year");
  if (unit === "days") return format.measure(value, "day");
  if (unit === "per cent") return format.percent(String(value));
  const figure = format.number(value);
  return unit === undefined ? figure : `${figure} ${words.fact.unit[unit]}`;
}

/** One State, code, part of a State or day that a fact holds, in words. */
export function factItemWords(fact: EligibilityFactCode, item: string, phrasing: Phrasing): string {
  const { labels, format } = phrasing;
  const concept = byCode.get(fact);
  if (concept?.type === "country") return format.region(item);
  if (concept?.type === "date") return format.date(item);
  return concept?.list ? labelOf(labels, concept.list, item) : partOfStateWords(item, phrasing);
}
