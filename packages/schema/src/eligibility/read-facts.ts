import { factRows } from "../../generated/structure/facts.ts";
import type { Facts, Situation } from "../../generated/types/model.ts";
import type { Finding } from "../findings/finding.ts";
import { isCountry, isUserAssigned } from "../parts/country.ts";
import { pathOf } from "../parts/json-pointer.ts";
import { isObject } from "../parts/json-value.ts";
import type { Fault } from "../structure/check.ts";
import { readingCheck } from "../structure/reading-check.ts";
import { isDay } from "./calendar.ts";
import type { FactOf } from "./fact.ts";

/**
 * The facts of a situation that can be read: those of {@link typedFacts}, without days that do not exist, which lie neither
 * before nor after any other, and without what is no State, which is neither one State nor another.
 */
export function readFacts(situation: Situation): Facts {
  const facts = typedFacts(situation);
  const wrong = new Set<string>();
  for (const fact of days) if (facts[fact] !== undefined && !isDay(facts[fact])) wrong.add(fact);
  for (const fact of countries) if (![facts[fact] ?? []].flat().every(isKnown)) wrong.add(fact);
  if (wrong.size === 0) return facts;
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !wrong.has(fact)));
}

/** Codes that are left to users stand for a State of which nothing more is said. */
function isKnown(state: string): boolean {
  return isCountry(state) || isUserAssigned(state);
}

const days = factRows.flatMap(({ code, type }) => (type === "date" ? [code as FactOf<"date">] : []));
const countries = factRows.flatMap(({ code, type }) =>
  type === "country" ? [code as FactOf<"country">] : [],
);

/**
 * The facts of a situation that are facts and hold values of their type; what is neither says nothing. Situations come
 * from pages and files that nobody may have checked: {@link misfitsOf} says what was left out.
 */
export function typedFacts(situation: Situation): Facts {
  const facts: unknown = situation?.facts;
  if (!isObject(facts)) return {};
  const misfits = readingCheck("facts").faultsOf(facts).filter(isMisfit);
  if (misfits.length === 0) return facts;
  // Of a whole that is out of bounds, or has more faults than are listed, nobody knows which facts are sound.
  if (misfits.some(({ pointer }) => pointer === "")) return {};
  const wrong = new Set(misfits.map(({ pointer }) => pathOf(pointer)[0]));
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !wrong.has(fact)));
}

/** What a situation holds in a place where something else belongs. */
export function misfitsOf(situation: Situation): Finding[] {
  const faults = readingCheck("situation").faultsOf(situation ?? {});
  return faults.filter((fault) =>
    isOfNeeds(fault) ? fault.pointer !== "/needs" || fault.code === "wrong-type" : isMisfit(fault),
  );
}

function isOfNeeds({ pointer }: Fault): boolean {
  return pathOf(pointer)[0] === "needs";
}

/**
 * Whether a value is none that a fact could have. Of texts, `checkSituation` says what is wrong in the words of the fact:
 * no State, no day, no code of the list. What has neither list nor calendar has its form alone.
 */
function isMisfit({ code, params, pointer }: Fault): boolean {
  if (pathOf(pointer).some((part) => formed.has(part))) return true;
  if (code === "too-long") return params.maximum === mostValues;
  return code !== "wrong-format" && code !== "unknown-code" && code !== "unknown-open-code";
}

/** Facts whose codes stand in no list of the model. */
const formed = new Set<string>(
  factRows.flatMap(({ code, type, list }) => (type === "code" && list === undefined ? [code] : [])),
);

/** Values that a fact which holds several may hold. */
const mostValues = 50;
