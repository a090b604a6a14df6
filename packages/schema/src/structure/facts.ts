import { eventTypeRows, factRows, kinshipRows, statusRows } from "../../generated/structure/facts.ts";
import type { FactType } from "../codelists/eligibility-fact.ts";

const rows = new Map<string, (typeof factRows)[number]>(factRows.map((row) => [row.code, row]));

/** Whether a fact holds a list of values. */
export function holdsSeveral(fact: string): boolean {
  return rows.get(fact)?.multiple === true;
}

/** The code list from which the values of a fact come; none for other facts and for codes of another standard. */
export function listOfFact(fact: string): string | undefined {
  return rows.get(fact)?.list;
}

/** The type of a fact, which says how it is compared; of what is no fact, `boolean`. */
export function typeOfFact(fact: string): FactType {
  return rows.get(fact)?.type ?? "boolean";
}

const codes: Readonly<Record<string, ReadonlySet<string>>> = {
  "event-type": setOf(eventTypeRows),
  kinship: setOf(kinshipRows),
  "victim-status": setOf(statusRows),
};

/** The codes of a list from which the values of facts come; none of any other list. */
export function codesOfFacts(list: string): ReadonlySet<string> {
  return codes[list] ?? noCodes;
}

const noCodes: ReadonlySet<string> = new Set();

function setOf(rows: readonly { readonly code: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ code }) => code));
}
