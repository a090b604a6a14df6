import type { Criterion } from "../../generated/types/model.ts";
import { countryGroupMembers } from "../codelists/country-group-members.ts";
import { eligibilityFact } from "../codelists/eligibility-fact.ts";
import { anObject, listOf, object, text } from "./shape.ts";

const facts = new Set<unknown>(eligibilityFact.concepts.map(({ code }) => code));

/** What every part may say of itself. */
const said = object({}, { label: anObject, text: anObject, provenance: object({ sources: listOf(text) }) });

/** Deepest nesting of an expression that is weighed. */
const deepest = 64;

/** Most parts of an expression that is weighed: far more than any law has. */
const mostParts = 20_000;

const bounds = {
  date: ["before", "on-or-before", "on-or-after", "after"],
  number: ["less-than", "at-most", "at-least", "more-than"],
};

const isListOrAbsent = (value: unknown) => value === undefined || Array.isArray(value);
const isTextOrAbsent = (value: unknown) => value === undefined || typeof value === "string";

/**
 * Whether an expression from a record that nobody validated can be weighed at all: known operators and facts, and no
 * more parts, nor deeper ones, than can be weighed in a moment.
 */
export function isWellFormed(criterion: unknown): criterion is Criterion {
  if (typeof criterion !== "object" || criterion === null) return false;
  if (found.has(criterion)) return true;
  const readable = isReadable(criterion, { depth: 0, budget: { parts: mostParts } });
  if (readable) found.add(criterion);
  return readable;
}

/** Expressions found readable: plain data that nobody alters, so that one look is enough. */
const found = new WeakSet<object>();

interface Place {
  readonly depth: number;
  /** Parts that may still be read; shared by all parts of an expression, some of which may hold one another. */
  readonly budget: { parts: number };
}

function isReadable(criterion: unknown, { depth, budget }: Place): boolean {
  if (typeof criterion !== "object" || criterion === null || depth > deepest) return false;
  budget.parts -= 1;
  if (budget.parts < 0 || said(criterion)) return false;
  const { op, of } = criterion as Readonly<Record<string, unknown>>;
  const inside = { depth: depth + 1, budget };
  if (op === "not") return isReadable(of, inside);
  if (op !== "all" && op !== "any") return isReadableLeaf(criterion as Leaf);
  return Array.isArray(of) && of.length > 0 && of.every((each) => isReadable(each, inside));
}

type Leaf = Readonly<Record<string, unknown>>;

function isReadableLeaf(leaf: Leaf): boolean {
  if (leaf.op === "human-check") return true;
  if (!facts.has(leaf.fact)) return false;
  switch (leaf.op) {
    case "fact":
      return true;
    case "code":
      return Array.isArray(leaf.in);
    case "country":
      return isListOrAbsent(leaf.states) && areGroups(leaf.groups);
    case "date":
      return bounds.date.includes(leaf.is as string) && isDayGiven(leaf);
    case "number":
      return bounds.number.includes(leaf.is as string) && typeof leaf.value === "number";
    default:
      return false;
  }
}

function areGroups(groups: unknown): boolean {
  if (groups === undefined) return true;
  return Array.isArray(groups) && groups.every((group) => Object.hasOwn(countryGroupMembers, group));
}

function isDayGiven({ date, sinceFact, plus }: Leaf): boolean {
  const since = sinceFact === undefined || facts.has(sinceFact);
  return since && isTextOrAbsent(date) && isTextOrAbsent(plus);
}
