import type { Facts } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import type { FactOf } from "./fact.ts";

/** Facts to which what follows from them is added. */
export type Implying = { -readonly [Fact in keyof Facts]: Facts[Fact] };

/** Adds what follows where nothing is known of it: what was given stays as it is. */
export function imply<Fact extends EligibilityFactCode>(
  facts: Implying,
  fact: Fact,
  value: Facts[Fact],
): void {
  if (facts[fact] === undefined && value !== undefined) facts[fact] = value;
}

/** Adds that some things are not so, or so. */
export function implyAll(facts: Implying, names: readonly FactOf<"boolean">[], value: boolean): void {
  for (const name of names) imply(facts, name, value);
}

/** Adds values that are known not to be so, of those that are not given. */
export function deny(facts: Implying, fact: EligibilityFactCode, values: readonly string[]): void {
  const known = (facts[fact] ?? []) as string | readonly string[];
  const denied = (facts.not as Readonly<Record<string, readonly string[]>> | undefined)?.[fact] ?? [];
  const all = [...denied];
  for (const value of values) if (!all.includes(value) && !known.includes(value)) all.push(value);
  if (all.length > denied.length) facts.not = { ...facts.not, [fact]: all };
}
