import { codelists } from "@civic/schema/codelists";
import { isBodyOfStates, states } from "@civic/schema/compute";
import { model } from "@civic/schema/structure";
import { type ChoiceWords, codeChoices, ownChoices } from "../cells/choices.ts";
import type { BookLanguage } from "../language/book-language.ts";
import type { ComparisonType } from "./condition-row.ts";

/** What a fact is compared as. */
export type FactOperator = "country" | "code" | "date" | "number" | "fact";

const partOf: Readonly<Record<FactOperator, string>> = {
  country: "CountryFact",
  code: "CodeFact",
  date: "DateFact",
  number: "NumberFact",
  fact: "BooleanFact",
};

const operators = new Map<string, FactOperator>(
  (Object.keys(partOf) as FactOperator[]).flatMap((operator) =>
    (model.definitions[partOf[operator]]?.enum ?? []).map((fact) => [String(fact), operator] as const),
  ),
);

/** The operator of a fact. */
export function operatorOf(fact: string): FactOperator | undefined {
  return operators.get(fact);
}

/** The ways in which facts of an operator are compared. */
export const comparisonsOf: Readonly<Record<FactOperator, readonly ComparisonType[]>> = {
  country: ["one-of", "same-as"],
  code: ["one-of"],
  date: ["before", "on-or-before", "on-or-after", "after"],
  number: ["less-than", "at-most", "at-least", "more-than"],
  fact: ["is-so"],
};

const listOfFact = new Map<string, string | undefined>(
  codelists["eligibility-fact"].concepts.map(({ code, ...more }) => [
    code,
    "list" in more ? more.list : undefined,
  ]),
);

/** The code list from which the values of a fact come. */
export function listOf(fact: string): string | undefined {
  return listOfFact.get(fact);
}

const countries = new WeakMap<BookLanguage, ChoiceWords>();

/** States (`state:fr`) and groups of States (`group:eu`) by their names. */
export function countryChoices(language: BookLanguage): ChoiceWords {
  const known = countries.get(language);
  if (known) return known;
  const { format } = language.phrasing;
  const named = [...states, ...["eu", "un", "coe"].filter(isBodyOfStates)].map(
    (state) => [`state:${state}`, format.region(state)] as const,
  );
  const groups = [...codeChoices("country-group", language).wordOf].map(
    ([group, word]) => [`group:${group}`, word] as const,
  );
  const made = ownChoices(language.own.columns.values.name, Object.fromEntries([...named, ...groups]));
  countries.set(language, made);
  return made;
}
