import type { CivicRecord, Criterion } from "@civic/schema";
import {
  type EntitlementRecord,
  entitlementOf,
  isEntitlementRecord,
  isState,
  type Verdict,
} from "@civic/schema/compute";
import { entitlementWhyWords } from "@civic/schema/words";
import type { BookLanguage } from "../language/book-language.ts";
import {
  describePerson,
  type OrdinaryPerson,
  ordinaryPersons,
  situationOf,
} from "../persons/ordinary-persons.ts";
import { standingSentence } from "./standing-sentence.ts";

/** What a record was understood to give, and to whom. */
export interface Understood {
  readonly record: string;
  /** Its conditions and exclusions, a sentence each. */
  readonly sentences: readonly string[];
  /** Whether each of five ordinary persons is met by it, and why. */
  readonly persons: readonly UnderstoodPerson[];
}

/** An ordinary person held against a record. */
export interface UnderstoodPerson {
  readonly person: OrdinaryPerson;
  readonly description: string;
  readonly verdict: Verdict;
  readonly why: readonly string[];
}

interface Around {
  /** Calendar date of today. */
  readonly today: string;
  /** All records that were read: what tells parts of a State apart, and events. */
  readonly records: readonly CivicRecord[];
  readonly language: BookLanguage;
}

/** What each record that gives something was understood to give, in the order of the records. */
export function understood(records: readonly CivicRecord[], around: Omit<Around, "records">): Understood[] {
  return records.filter(isEntitlementRecord).map((record) => understoodOf(record, { ...around, records }));
}

function understoodOf(record: EntitlementRecord, { today, records, language }: Around): Understood {
  const { criteria, exclusions } =
    record.kind === "compensation-scheme" ? record : (record.eligibility ?? {});
  const said = [
    ...sentenceOf(criteria, "criteria", language),
    ...sentenceOf(exclusions, "exclusions", language),
  ];
  const state = record.jurisdiction;
  const systems = records.filter((each) => each.kind === "national-system");
  const designations = records.filter((each) => each.kind === "designation");
  const persons = isState(state) ? ordinaryPersons : [];
  return {
    record: record.id,
    sentences: said.length > 0 ? said : [language.own.readBack.none],
    persons: persons.map((person) => {
      const situation = situationOf(person, { state, today });
      const found = entitlementOf(record, situation, today, { systems, designations });
      return {
        person,
        description: describePerson(person, state, language),
        verdict: found.verdict,
        why: entitlementWhyWords(found, language.phrasing),
      };
    }),
  };
}

function sentenceOf(criterion: Criterion | undefined, member: string, language: BookLanguage): string[] {
  return criterion === undefined ? [] : [standingSentence(criterion, [member], language)];
}
