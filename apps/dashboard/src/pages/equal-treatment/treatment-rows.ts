import type { CivicRecord, Situation } from "@civic/schema";
import {
  comparisonsOf,
  conditionsOf,
  equalTreatment,
  isState,
  type NavigatedEntitlement,
  navigate,
  type TreatmentDifference,
  type Verdict,
} from "@civic/schema/compute";
import { type OrdinaryPerson, ordinarySituation } from "../../records/ordinary-situations.ts";

/** What somebody from elsewhere differs in: nationality alone, residence alone, or both at once. */
export type By = "both" | "nationality" | "residence";

/** A record that gives something, and whether it opens to somebody of its own State. */
export interface Given {
  readonly record: string;
  readonly verdict: Verdict;
  /** Its conditions name nationality or residence. */
  readonly naming: boolean;
}

/** A record whose verdict is another for somebody from elsewhere. */
export interface Change {
  readonly record: string;
  readonly before: Verdict;
  readonly after: Verdict;
}

/** One State of the event: what it gives, and what changes for somebody from each other State. */
export interface TreatmentRow {
  readonly event: string;
  readonly given: readonly Given[];
  readonly changes: ReadonlyMap<string, Readonly<Record<By, readonly Change[]>>>;
}

/** What a matrix is worked out for. */
export interface MatrixBasis {
  readonly person: OrdinaryPerson;
  /** Calendar date of today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Day of the attack, `YYYY-MM-DD`. */
  readonly day: string;
}

/** Days between the ordinary attack and today. */
export const daysAgo = 30;

/** The day of the ordinary attack, so recent that hardly a time limit has run out. */
export function ordinaryDay(today: string): string {
  const day = new Date(`${today}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - daysAgo);
  return day.toISOString().slice(0, 10);
}

/** States with records of what they give: those that a matrix has something to weigh for. */
export function statesGiving(records: readonly CivicRecord[]): string[] {
  const giving = records.filter(({ kind }) => entitling.has(kind)).map(({ jurisdiction }) => jurisdiction);
  return [...new Set(giving)].filter(isState).sort();
}

const entitling = new Set<CivicRecord["kind"]>(["compensation-scheme", "service", "recognition-measure"]);

/** The records that bear on what one State gives: its own, and those of the bodies that it may belong to. */
export function recordsBearingOn(records: readonly CivicRecord[], state: string): CivicRecord[] {
  return records.filter(({ jurisdiction }) => jurisdiction === state || !isState(jurisdiction));
}

// Homes at once between two turns of the page.
const atOnce = 8;

interface Asked extends MatrixBasis {
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
    const changes = new Map<string, Readonly<Record<By, readonly Change[]>>>();
    for (let at = 0; at < others.length; at += atOnce) {
      const some = others.slice(at, at + atOnce);
      const alone = equalTreatment(situationIn(basis, { event, nationality: event, residence: event }), own, {
        today: basis.today,
        states: some,
      }).differences;
      yield undefined;
      for (const home of some) {
        const those = alone.filter(({ state }) => state === home);
        const nationality = changesIn(before, those.filter(isBy("nationality")));
        const residence = changesIn(before, those.filter(isBy("residence")));
        const both = changesIn(before, [
          ...those.filter(isBy("nationality")),
          ...moved(own, event, home, basis),
        ]);
        changes.set(home, { nationality, residence, both });
        yield undefined;
      }
    }
    yield { event, given, changes };
  }
}

/** What becomes of a national of the home State who lives at first in the State of the event, and then at home. */
export function moved(
  own: readonly CivicRecord[],
  event: string,
  home: string,
  basis: MatrixBasis,
): readonly TreatmentDifference[] {
  const foreigner = situationIn(basis, { event, nationality: home, residence: event });
  const { differences } = equalTreatment(foreigner, own, { today: basis.today, states: [home] });
  return differences.filter(isBy("residence"));
}

interface From {
  readonly event: string;
  readonly nationality: string;
  readonly residence: string;
}

/** An ordinary person of one nationality who lives in one State. */
export function situationIn(
  { person, day }: MatrixBasis,
  { event, nationality, residence }: From,
): Situation {
  const { facts } = ordinarySituation(person, { event, home: residence, day });
  return { facts: { ...facts, nationality: [nationality] } };
}

/** Narrows differences to one axis. */
export function isBy(axis: TreatmentDifference["axis"]): (difference: TreatmentDifference) => boolean {
  return (difference) => difference.axis === axis;
}

function givenIn(own: readonly CivicRecord[], event: string, basis: MatrixBasis): Given[] {
  const situation = situationIn(basis, { event, nationality: event, residence: event });
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
): readonly Change[] {
  const last = new Map(differences.map(({ record, after }) => [record, after]));
  return [...last].flatMap(([record, after]) => {
    const was = before.get(record);
    return was === undefined || was === after ? [] : [{ record, before: was, after }];
  });
}
