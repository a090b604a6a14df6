import type { CivicRecord, Situation } from "../../../generated/types/model.ts";
import type { Day } from "../../eligibility/calendar.ts";
import { comparisonsOf } from "../../eligibility/comparisons.ts";
import type { Verdict } from "../../eligibility/verdict.ts";
import { conditionsOf } from "../../entitlement/conditions.ts";
import { isEntitlementRecord } from "../../entitlement/entitlement-record.ts";
import { equalTreatment, type TreatmentDifference } from "../../navigation/equal-treatment.ts";
import { type NavigatedEntitlement, navigate } from "../../navigation/navigate.ts";
import { isState } from "../../parts/country.ts";
import { type OrdinaryPerson, ordinarySituation } from "./ordinary-situation.ts";

/** What somebody from elsewhere differs in: nationality alone, residence alone, or both at once. */
export type TreatmentBy = "both" | "nationality" | "residence";

/** A record that gives something, and whether it opens to somebody of its own State. */
export interface GivenRecord {
  readonly record: string;
  readonly verdict: Verdict;
  /** Its conditions name nationality or residence. */
  readonly naming: boolean;
}

/** A record whose verdict is another for somebody from elsewhere. */
export interface TreatmentChange {
  readonly record: string;
  readonly before: Verdict;
  readonly after: Verdict;
}

/** One State of the event: what it gives, and what changes for somebody from each other State. */
export interface TreatmentRow {
  readonly event: string;
  readonly given: readonly GivenRecord[];
  readonly changes: ReadonlyMap<string, Readonly<Record<TreatmentBy, readonly TreatmentChange[]>>>;
}

/** What a matrix is worked out for. */
export interface TreatmentBasis {
  readonly person: OrdinaryPerson;
  /** Calendar date of today, `YYYY-MM-DD`. */
  readonly today: Day;
  /** Day of the attack, `YYYY-MM-DD`. */
  readonly day: Day;
}

/** Days between the ordinary attack and today. */
export const ordinaryDaysAgo = 30;

/** The day of the ordinary attack, so recent that hardly a time limit has run out. */
export function ordinaryDay(today: Day): Day {
  const day = new Date(`${today}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ordinaryDaysAgo);
  return day.toISOString().slice(0, 10);
}

/** States with records of what they give: those that a matrix has something to weigh for. */
export function statesGiving(records: readonly CivicRecord[]): string[] {
  const giving = records.filter(isEntitlementRecord).map(({ jurisdiction }) => jurisdiction);
  return [...new Set(giving)].filter(isState).sort();
}

/** The records that bear on what one State gives: its own, and those of the bodies that it may belong to. */
export function recordsBearingOn(records: readonly CivicRecord[], state: string): CivicRecord[] {
  return records.filter(({ jurisdiction }) => jurisdiction === state || !isState(jurisdiction));
}

// Homes at once between two turns of the page.
const atOnce = 8;

interface Asked extends TreatmentBasis {
  readonly events: readonly string[];
  readonly homes: readonly string[];
}

/** The rows of a matrix, one after another; between them steps without a result, so that nobody waits for a whole row. */
export function* treatmentRows(
  records: readonly CivicRecord[],
  { events, homes, ...basis }: Asked,
): Generator<TreatmentRow | undefined, void, undefined> {
  for (const event of events) {
    const own = recordsBearingOn(records, event);
    const given = givenIn(own, event, basis);
    yield undefined;
    const before = new Map(given.map(({ record, verdict }) => [record, verdict]));
    const others = homes.filter((home) => home !== event);
    const changes = new Map<string, Readonly<Record<TreatmentBy, readonly TreatmentChange[]>>>();
    for (let at = 0; at < others.length; at += atOnce) {
      const some = others.slice(at, at + atOnce);
      const alone = equalTreatment(
        treatmentSituation(basis, { event, nationality: event, residence: event }),
        own,
        {
          today: basis.today,
          states: some,
        },
      ).differences;
      yield undefined;
      for (const home of some) {
        const those = alone.filter(({ state }) => state === home);
        const nationality = changesIn(before, those.filter(differsBy("nationality")));
        const residence = changesIn(before, those.filter(differsBy("residence")));
        const both = changesIn(before, [
          ...those.filter(differsBy("nationality")),
          ...movedHome(own, event, home, basis),
        ]);
        changes.set(home, { nationality, residence, both });
        yield undefined;
      }
    }
    yield { event, given, changes };
  }
}

/** What becomes of a national of the home State who lives at first in the State of the event, and then at home. */
export function movedHome(
  own: readonly CivicRecord[],
  event: string,
  home: string,
  basis: TreatmentBasis,
): readonly TreatmentDifference[] {
  const foreigner = treatmentSituation(basis, { event, nationality: home, residence: event });
  const { differences } = equalTreatment(foreigner, own, { today: basis.today, states: [home] });
  return differences.filter(differsBy("residence"));
}

interface From {
  readonly event: string;
  readonly nationality: string;
  readonly residence: string;
}

/** An ordinary person of one nationality who lives in one State. */
export function treatmentSituation(
  { person, day }: TreatmentBasis,
  { event, nationality, residence }: From,
): Situation {
  const { facts } = ordinarySituation(person, { event, home: residence, day });
  return { facts: { ...facts, nationality: [nationality] } };
}

/** Narrows differences to one axis. */
export function differsBy(axis: TreatmentDifference["axis"]): (difference: TreatmentDifference) => boolean {
  return (difference) => difference.axis === axis;
}

function givenIn(own: readonly CivicRecord[], event: string, basis: TreatmentBasis): GivenRecord[] {
  const situation = treatmentSituation(basis, { event, nationality: event, residence: event });
  return navigate(situation, own, { today: basis.today })
    .entitlements.filter(({ record }) => record.jurisdiction === event)
    .map((entitlement) => ({
      record: entitlement.record.id,
      verdict: entitlement.verdict,
      naming: namesWhere(entitlement),
    }));
}

const whereFrom: ReadonlySet<string> = new Set([
  "nationality",
  "residence-at-event",
  "residence-now",
  "residence-region",
]);

function namesWhere({ record }: NavigatedEntitlement): boolean {
  return comparisonsOf(conditionsOf(record).criterion).some(({ fact }) => whereFrom.has(fact));
}

/** The verdict at the end of differences that follow one another, where it is another than at their start. */
function changesIn(
  before: ReadonlyMap<string, Verdict>,
  differences: readonly TreatmentDifference[],
): readonly TreatmentChange[] {
  const last = new Map(differences.map(({ record, after }) => [record, after]));
  return [...last].flatMap(([record, after]) => {
    const was = before.get(record);
    return was === undefined || was === after ? [] : [{ record, before: was, after }];
  });
}
