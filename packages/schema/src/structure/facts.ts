import { model } from "../../generated/structure/model.ts";
import type { FactType } from "../codelists/eligibility-fact.ts";
import { referredName } from "./references.ts";
import type { Structure } from "./structure.ts";

const facts = model.definitions.Facts?.properties ?? {};

/** The structure of one value of a fact: of each entry, where the fact holds several. Nothing where there is no such fact. */
function factValue(fact: string): Structure | undefined {
  const held = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  return held?.items ?? held;
}

/** Whether a fact holds a list of values. */
export function holdsSeveral(fact: string): boolean {
  return Object.hasOwn(facts, fact) && facts[fact]?.items !== undefined;
}

/** The code list from which the values of a fact come; none for other facts and for codes of another standard. */
export function listOfFact(fact: string): string | undefined {
  return factValue(fact)?.fromList;
}

const typeByPart: Readonly<Record<string, FactType>> = { CalendarDate: "date", JurisdictionCode: "country" };

/** The type of a fact, which says how it is compared; of what is no fact, `boolean`. */
export function typeOfFact(fact: string): FactType {
  const { type = "boolean", ...value } = factValue(fact) ?? {};
  const part = referredName(value);
  if (part !== undefined) return typeByPart[part] ?? "code";
  return type === "string" ? "code" : (type as "boolean" | "number");
}
