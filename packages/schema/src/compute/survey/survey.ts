import type { CivicRecord, Facts } from "../../../generated/types/model.ts";
import { type Day, needToday } from "../../eligibility/calendar.ts";
import { evaluateFacts } from "../../eligibility/evaluate.ts";
import { withImplied } from "../../eligibility/known-facts.ts";
import { stepsFor } from "../../eligibility/steps.ts";
import { placedIn, type Subdivisions } from "../../eligibility/subdivisions.ts";
import { byJurisdiction } from "../../entitlement/by-jurisdiction.ts";
import { checkRecords } from "../../entitlement/check-records.ts";
import type { EntitlementRecord } from "../../entitlement/conditions.ts";
import { isEntitlementRecord } from "../../entitlement/entitlement-record.ts";
import { byId, byText } from "../../entitlement/in-order.ts";
import { subdivisionsIn } from "../../entitlement/regional.ts";
import { designationsIn } from "../../entitlement/tied-event.ts";
import type { Finding } from "../../findings/finding.ts";
import { reasonsOf, type TreatmentReason } from "../../navigation/treatment-reason.ts";
import { isState } from "../../parts/country.ts";
import { recordsInForce } from "../../records/records-in-force.ts";
import {
  answerOf,
  metUnless,
  notMet,
  type SurveyAnswer,
  type Surveyed,
  surveyAnswers,
  surveyed,
} from "./answer.ts";
import { type Dependence, type Dimension, dependenceOf, type Turn } from "./dependence.ts";
import { factsOf, populationOf, type SurveyPlace, type SurveyPopulation } from "./population.ts";

/** How many answers came out each way. */
export type SurveyCounts = Readonly<Record<SurveyAnswer, number>>;

/** What the people of one State are told when they are hit in another, or at home. */
export interface SurveyPair {
  /** Name of the event in the population. */
  readonly event: string;
  /** State of the event. */
  readonly place: string;
  /** State in which they live and of which they are nationals. */
  readonly home: string;
  /** People by the best answer of any compensation scheme; `not-met` says that no scheme is for them. */
  readonly best: SurveyCounts;
  /** Ids of the schemes that are met for somebody who lives in the State of the event and not for them. */
  readonly closed: readonly string[];
}

/** An axis along which one thing alone turns an answer, and the conditions that do it in the first such case. */
export interface SurveyDependence extends Dependence {
  readonly because: readonly TreatmentReason[];
}

/** What one record answers in all situations. */
export interface SurveyedRecord {
  readonly record: string;
  readonly jurisdiction: string;
  readonly kind: EntitlementRecord["kind"];
  readonly counts: SurveyCounts;
  /** Where another nationality alone turns it, all else staying the same. */
  readonly nationality: SurveyDependence;
  /** Where another State of residence alone turns it. */
  readonly residence: SurveyDependence;
}

/** What a population is told, by State, by pair of States and by record. */
export interface Survey {
  readonly today: Day;
  readonly population: SurveyPopulation;
  /** Situations that were weighed against every record. */
  readonly situations: number;
  /** In the order of the population. */
  readonly pairs: readonly SurveyPair[];
  /** One entry for each State or body with records, in the order of their codes. */
  readonly states: readonly { readonly jurisdiction: string; readonly counts: SurveyCounts }[];
  /** In the order of their ids. */
  readonly records: readonly SurveyedRecord[];
  /** Ids of the records that are met for nobody of the population and open for nobody. */
  readonly unreachable: readonly string[];
  /** What could not be read and was left out. */
  readonly findings: readonly Finding[];
}

/** What a survey needs beside the records. */
export interface SurveyOptions {
  /** Calendar date of today, `YYYY-MM-DD`. */
  readonly today: Day;
  /** Absent: every State with records, and `populationOf` them. */
  readonly population?: SurveyPopulation;
}

/** Most answers of one survey, situations times records, long ones counted several times: above it one would wait for minutes. */
export const mostAnswers = 50_000_000;

/** Thrown where a survey would give more than {@link mostAnswers}. */
export class SurveyTooLarge extends RangeError {
  override readonly name = "SurveyTooLarge";
  readonly situations: number;
  readonly records: number;
  constructor(situations: number, records: number) {
    super(`a survey of ${situations} situations and ${records} records is too large`);
    this.situations = situations;
    this.records = records;
  }
}

/**
 * Weighs a systematic population against every record that gives something: who is met, met unless, open or not met, by
 * State and by pair of States, and what makes the difference. It finds schemes that nobody can reach, and conditions that
 * decide by nationality or residence alone.
 *
 * @throws RangeError where `today` is no day.
 * @throws {SurveyTooLarge} where the population times the records is larger than {@link mostAnswers}.
 */
export function survey(records: readonly CivicRecord[], { today, population: given }: SurveyOptions): Survey {
  needToday(today);
  const readable = checkRecords(records);
  const inForce = recordsInForce(readable.records);
  const weighed = inForce.filter(isEntitlementRecord).sort(byId);
  const designationOf = designationsIn(inForce);
  const population = given ?? populationOf(statesOf(weighed), today);
  const table = tableOf(population);
  const asked = weighed.map((record) => surveyed(record, designationOf));
  const answers = asked.reduce((sum, each) => sum + each.weight, 0);
  // Situations are gone through also where nothing answers them.
  if (!(table.situations * Math.max(1, answers) <= mostAnswers))
    throw new SurveyTooLarge(table.situations, weighed.length);
  const surveying = { population, table, today, parts: subdivisionsIn(inForce) };
  const rows = answersIn(asked, surveying);
  const surveyedRecords = rows.map((row) => recordOf(row, surveying));
  return {
    today,
    population,
    situations: table.situations,
    pairs: pairsIn(rows, population, table),
    states: [...byJurisdiction(surveyedRecords)]
      .sort(([a], [b]) => byText(a, b))
      .map(([jurisdiction, own]) => ({ jurisdiction, counts: sumOf(own.map(({ counts }) => counts)) })),
    records: surveyedRecords,
    unreachable: surveyedRecords
      .filter(({ counts }) => counts["not-met"] === table.situations)
      .map(({ record }) => record),
    findings: readable.findings,
  };
}

function statesOf(records: readonly EntitlementRecord[]): string[] {
  return [...new Set(records.map(({ jurisdiction }) => jurisdiction))].filter(isState).sort();
}

/** How the situations of a population lie one behind the other. */
interface Table {
  readonly situations: number;
  readonly nationality: Dimension;
  readonly residence: Dimension;
  readonly at: (situation: SurveyPlace) => number;
  readonly places: (index: number) => SurveyPlace;
}

function tableOf({ events, places, residences, nationalities, people }: SurveyPopulation): Table {
  const person = people.length;
  const nationality: Dimension = { size: nationalities.length, stride: person };
  const residence: Dimension = { size: residences.length, stride: person * nationalities.length };
  const perPlace = residence.stride * residences.length;
  const perEvent = perPlace * places.length;
  return {
    situations: perEvent * events.length,
    nationality,
    residence,
    at: (situation) =>
      situation.event * perEvent +
      places.indexOf(situation.place) * perPlace +
      residences.indexOf(situation.residence) * residence.stride +
      nationalities.indexOf(situation.nationality) * person +
      situation.person,
    places: (index) => ({
      event: Math.floor(index / perEvent),
      place: places[Math.floor(index / perPlace) % places.length] ?? "",
      residence: residences[Math.floor(index / residence.stride) % residences.length] ?? "",
      nationality: nationalities[Math.floor(index / person) % nationalities.length] ?? "",
      person: index % person,
    }),
  };
}

interface Surveying {
  readonly population: SurveyPopulation;
  readonly table: Table;
  readonly today: Day;
  readonly parts: Subdivisions;
}

/** A record with its answer to every situation. */
interface Row extends Surveyed {
  readonly answers: Uint8Array;
}

function factsAt(index: number, { population, table, parts }: Surveying): Facts {
  return withImplied(placedIn(factsOf(population, table.places(index)), parts));
}

function answersIn(records: readonly Surveyed[], surveying: Surveying): Row[] {
  const { table, today } = surveying;
  const rows = records.map((each) => ({ ...each, answers: new Uint8Array(table.situations) }));
  for (let index = 0; index < table.situations; index += 1) {
    const facts = factsAt(index, surveying);
    for (const row of rows) row.answers[index] = answerOf(row, facts, today);
  }
  return rows;
}

function recordOf(row: Row, surveying: Surveying): SurveyedRecord {
  const { record, answers } = row;
  const along = (dimension: Dimension): SurveyDependence => {
    const { dependence, first } = dependenceOf(answers, dimension);
    return { ...dependence, because: first ? reasonsFor(row, first, surveying) : [] };
  };
  return {
    record: record.id,
    jurisdiction: record.jurisdiction,
    kind: record.kind,
    counts: countsOf(answers),
    nationality: along(surveying.table.nationality),
    residence: along(surveying.table.residence),
  };
}

function reasonsFor({ record, criterion }: Row, turn: Turn, surveying: Surveying) {
  const { today } = surveying;
  if (criterion === undefined) return [];
  const explain = (index: number) => {
    const facts = factsAt(index, surveying);
    return evaluateFacts(criterion, facts, { today, steps: stepsFor(0) }).explanation;
  };
  return reasonsOf(record, explain(turn.met), explain(turn.notMet));
}

function countsOf(answers: Iterable<number>): SurveyCounts {
  const counts = { met: 0, "met-unless": 0, unknown: 0, "not-met": 0 };
  for (const answer of answers) counts[surveyAnswers[answer] ?? "unknown"] += 1;
  return counts;
}

function sumOf(all: readonly SurveyCounts[]): SurveyCounts {
  const sum = { met: 0, "met-unless": 0, unknown: 0, "not-met": 0 };
  for (const counts of all) for (const answer of surveyAnswers) sum[answer] += counts[answer];
  return sum;
}

/** Only those whose home is one State: of them a coordinator thinks as of "the Spaniards hit in France". */
function pairsIn(rows: readonly Row[], population: SurveyPopulation, table: Table): SurveyPair[] {
  const { events, places, residences, nationalities } = population;
  const schemes = rows.filter(({ record }) => record.kind === "compensation-scheme");
  const homes = residences.filter((state) => nationalities.includes(state));
  return events.flatMap((_, event) =>
    places.flatMap((place) =>
      homes.map((home) => pairOf(schemes, { event, place, home }, { population, table })),
    ),
  );
}

function pairOf(
  schemes: readonly Row[],
  { event, place, home }: { readonly event: number; readonly place: string; readonly home: string },
  {
    population: { events, people, residences, nationalities },
    table,
  }: Pick<Surveying, "population" | "table">,
): SurveyPair {
  const situationsOf = (state: string) =>
    people.map((_, person) => table.at({ event, place, residence: state, nationality: state, person }));
  const theirs = situationsOf(home);
  const isSurveyed = residences.includes(place) && nationalities.includes(place);
  const locals = isSurveyed ? situationsOf(place) : [];
  const isClosed = ({ answers }: Row) =>
    locals.some((local, person) => {
      const their = theirs[person];
      return (answers[local] ?? notMet) <= metUnless && their !== undefined && answers[their] === notMet;
    });
  const best = theirs.map((index) =>
    schemes.reduce((least: number, { answers }) => Math.min(least, answers[index] ?? notMet), notMet),
  );
  return {
    event: events[event]?.id ?? "",
    place,
    home,
    best: countsOf(best),
    closed: schemes.filter(isClosed).map(({ record }) => record.id),
  };
}
