import type { EligibilityFactCode } from "@civic/schema";
import { labelOf } from "@civic/schema/words";
import type { Language } from "../../words/language.tsx";
import { type FactConcept, type FactValue, factConcept } from "./fact-register.ts";

/** What a fact holds, in words. */
export function valueWords(fact: EligibilityFactCode, value: FactValue, language: Language): string {
  const { form } = language.words.navigator;
  const concept = factConcept(fact);
  if (typeof value === "boolean") return value ? form.yes : form.no;
  if (typeof value === "number") return numberWords(value, concept, language);
  const items = typeof value === "string" ? [value] : value;
  if (items.length === 0) return form.noneOf;
  return language.format.list(items.map((item) => itemWords(concept, item, language)));
}

/** A number with its unit. */
export function numberWords(value: number, { unit }: FactConcept, { words, format }: Language): string {
  const figure = format.number(String(value));
  return unit === undefined ? figure : `${figure} ${words.navigator.form.unit[unit]}`;
}

/** One State, code or day, in words. */
export function itemWords(concept: FactConcept, item: string, { words, labels, format }: Language): string {
  if (concept.type === "country") return format.region(item);
  if (concept.type === "date") return format.date(item);
  if (concept.list !== undefined) return labelOf(labels, concept.list, item);
  return regionWords(item, words.navigator);
}

const elsewhere = /-elsewhere$/;

/** A part of a State; what `Intl` does not name and we do not either stands as its code. */
export function regionWords(
  code: string,
  words: Pick<Language["words"]["navigator"], "form" | "regions">,
): string {
  return elsewhere.test(code) ? words.form.elsewhere : (words.regions[code] ?? code.toUpperCase());
}

/** "a, b or c". */
export function alternatives(items: readonly string[], { format }: Language): string {
  return format.alternatives(items);
}
