import { countryGroupMembers } from "../codelists/country-group-members.ts";
import { eligibilityFact } from "../codelists/eligibility-fact.ts";

const facts = new Set<unknown>(eligibilityFact.concepts.map(({ code }) => code));

/** Deepest nesting of an expression that is weighed. */
const deepest = 64;

const bounds = {
  date: ["before", "on-or-before", "on-or-after", "after"],
  number: ["less-than", "at-most", "at-least", "more-than"],
};

const isListOrAbsent = (value: unknown) => value === undefined || Array.isArray(value);
const isTextOrAbsent = (value: unknown) => value === undefined || typeof value === "string";

/** Whether an expression from a record that nobody validated can be weighed at all: known operators, facts and depth. */
export function isWellFormed(criterion: unknown, depth = 0): boolean {
  if (typeof criterion !== "object" || criterion === null || depth > deepest) return false;
  const given = criterion as Readonly<Record<string, unknown>>;
  const { op, of, fact } = given;
  switch (op) {
    case "all":
    case "any":
      return Array.isArray(of) && of.length > 0 && of.every((each) => isWellFormed(each, depth + 1));
    case "not":
      return isWellFormed(of, depth + 1);
    case "human-check":
      return true;
    case "fact":
      return facts.has(fact);
    case "code":
      return facts.has(fact) && Array.isArray(given.in);
    case "country":
      return facts.has(fact) && isListOrAbsent(given.states) && areGroups(given.groups);
    case "date":
      return facts.has(fact) && bounds.date.includes(given.is as string) && isDayGiven(given);
    case "number":
      return facts.has(fact) && bounds.number.includes(given.is as string) && typeof given.value === "number";
    default:
      return false;
  }
}

function areGroups(groups: unknown): boolean {
  if (groups === undefined) return true;
  return Array.isArray(groups) && groups.every((group) => Object.hasOwn(countryGroupMembers, group));
}

function isDayGiven({ date, sinceFact, plus }: Readonly<Record<string, unknown>>): boolean {
  const since = sinceFact === undefined || facts.has(sinceFact);
  return since && isTextOrAbsent(date) && isTextOrAbsent(plus);
}
