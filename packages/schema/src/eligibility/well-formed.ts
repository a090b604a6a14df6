import { eligibilityFact } from "../codelists/eligibility-fact.ts";

const facts = new Set<unknown>(eligibilityFact.concepts.map(({ code }) => code));

/** Deepest nesting of an expression that is weighed. */
const deepest = 64;

/** Whether an expression from a record that nobody validated can be weighed at all: known operators, facts and depth. */
export function isWellFormed(criterion: unknown, depth = 0): boolean {
  if (typeof criterion !== "object" || criterion === null || depth > deepest) return false;
  const { op, of, fact } = criterion as { op?: unknown; of?: unknown; fact?: unknown };
  switch (op) {
    case "all":
    case "any":
      return Array.isArray(of) && of.length > 0 && of.every((each) => isWellFormed(each, depth + 1));
    case "not":
      return isWellFormed(of, depth + 1);
    case "human-check":
      return true;
    case "code":
      return facts.has(fact) && Array.isArray((criterion as { in?: unknown }).in);
    case "country":
    case "date":
    case "number":
    case "fact":
      return facts.has(fact);
    default:
      return false;
  }
}
