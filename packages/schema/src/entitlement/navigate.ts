import type { CivicRecord, LocalisedText, Pathway, Situation } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import type { StateRoleCode } from "../codelists/state-role.ts";
import { type Day, needToday } from "../eligibility/calendar.ts";
import { checkSituation } from "../eligibility/check-situation.ts";
import { knownFacts } from "../eligibility/known-facts.ts";
import type { MissingFact } from "../eligibility/missing-facts.ts";
import { mostSteps, stepsFor } from "../eligibility/steps.ts";
import type { Verdict } from "../eligibility/verdict.ts";
import type { Finding } from "../findings/finding.ts";
import { byJurisdiction } from "./by-jurisdiction.ts";
import { checkRecords } from "./check-records.ts";
import { type CrossBorderRoute, crossBorderRoutes } from "./cross-border.ts";
import { type Entitlement, type Weighing, weighRecord } from "./entitlement.ts";
import { isAskedFor, isEntitlementRecord } from "./entitlement-record.ts";
import { type FirstStep, firstSteps } from "./first-steps.ts";
import { byId } from "./in-order.ts";
import { type Interplay, interplayOf } from "./interplay.ts";

/** Why a State is asked; `victim-…` for the direct victim, where the person is another. */
export type StateRole = StateRoleCode;

/** A State that the situation involves. */
export interface InvolvedState {
  /** ISO 3166-1 alpha-2, lower case. */
  readonly state: string;
  readonly roles: readonly StateRole[];
  /** Number of its records; 0 says that nothing is known of it, not that it gives nothing. */
  readonly records: number;
}

/** An entitlement among the others. */
export interface NavigatedEntitlement extends Entitlement {
  /** How it bears on other schemes. */
  readonly interplay: readonly Interplay[];
  /** How a claim from the State of residence reaches the deciding State. */
  readonly crossBorder?: CrossBorderRoute;
}

/** A point that only a person can judge, on which an open entitlement rests. */
export interface Judgement {
  /** Id of the record. */
  readonly record: string;
  /** Where the condition stands in the record (JSON Pointer). */
  readonly pointer: string;
  readonly text: LocalisedText;
}

/** Who helps a person in a situation, in every State involved. */
export interface Navigation {
  readonly today: Day;
  readonly states: readonly InvolvedState[];
  /** Every scheme, service and recognition measure of those States that is asked for: met first, then unknown, then not met. */
  readonly entitlements: readonly NavigatedEntitlement[];
  /** What those States give beside, which answers none of the needs asked for, in the same order. */
  readonly besides: readonly NavigatedEntitlement[];
  /** How a claim goes from the State of residence to the State of the event, whether or not it has records. */
  readonly crossBorder?: CrossBorderRoute;
  /** Pathways of those States, the State of the event first. */
  readonly pathways: readonly Pathway[];
  /** What to do, in this order: safety, contact points, then what expires first. */
  readonly firstSteps: readonly FirstStep[];
  /** What to ask next: facts that settle most, over all open entitlements. */
  readonly questions: readonly MissingFact[];
  /** What only a person can judge, for entitlements that are open. */
  readonly judgements: readonly Judgement[];
  /** Impossible facts and unreadable records, which were left out of account, and criteria that could not be read. */
  readonly findings: readonly Finding[];
}

/** What a navigation needs beside the situation and the records. */
export interface NavigationOptions {
  /** Calendar date of today, `YYYY-MM-DD`. */
  readonly today: Day;
}

/** Steps for all records of a navigation: ten times those for one document; all real records together take a tenth. */
const stepsForAll = 10 * mostSteps;

/**
 * Works out what a person may ask, from whom and by when, in the State of the event, of residence and of nationality.
 * Pure and synchronous; the situation stays in the process. Impossible facts are reported and left out of account, and so
 * are records that nobody validated and that cannot be read. Throws only where `today` is no day.
 */
export function navigate(
  situation: Situation,
  records: readonly CivicRecord[],
  { today }: NavigationOptions,
): Navigation {
  needToday(today);
  const checked = checkSituation(situation, today);
  const facts = knownFacts(checked.situation);
  const rolesByState = rolesOf(checked.situation);
  const readable = checkRecords(records, (jurisdiction) => rolesByState.has(jurisdiction));
  const involved = readable.records.filter(({ status }) => status === "active");
  const entitlements = entitlementsIn(involved, checked.situation, {
    facts,
    today,
    steps: stepsFor(stepsForAll),
  });
  const known = byJurisdiction(involved);
  const states = [...rolesByState].map(([state, roles]) => ({
    state,
    roles,
    records: known.get(state)?.length ?? 0,
  }));
  return {
    today,
    states,
    entitlements,
    besides: [],
    pathways: states.flatMap(({ state }) => pathwaysIn(known.get(state) ?? [])),
    firstSteps: firstSteps(states, involved, entitlements),
    questions: questionsOf(entitlements),
    judgements: [],
    findings: [
      ...checked.findings,
      ...readable.findings,
      ...entitlements.flatMap(({ findings }) => findings),
    ],
  };
}

function entitlementsIn(
  records: readonly CivicRecord[],
  situation: Situation,
  weighing: Weighing,
): NavigatedEntitlement[] {
  const schemes = records.filter((record) => record.kind === "compensation-scheme");
  const interplay = interplayOf(schemes);
  const routeOf = crossBorderRoutes(schemes, weighing);
  const weighed = records
    .filter(isEntitlementRecord)
    .filter((record) => isAskedFor(record, situation))
    .sort(byId)
    .map((record): NavigatedEntitlement => {
      const crossBorder = record.kind === "compensation-scheme" ? routeOf(record) : undefined;
      return {
        ...weighRecord(record, weighing),
        interplay: interplay.get(record.id) ?? [],
        ...(crossBorder && { crossBorder }),
      };
    });
  return settledFirst.flatMap((verdict) => weighed.filter((each) => each.verdict === verdict));
}

const settledFirst = ["met", "unknown", "not-met"] as const satisfies readonly Verdict[];

function pathwaysIn(records: readonly CivicRecord[]): Pathway[] {
  return records.filter((record) => record.kind === "pathway").sort(byId);
}

/** The States of a situation and why they are asked, the State of the event first. */
function rolesOf({ facts }: Situation): Map<string, StateRole[]> {
  const roles = new Map<string, StateRole[]>();
  const add = (state: string | undefined, role: StateRole) => {
    if (state === undefined) return;
    const known = roles.get(state) ?? [];
    if (!known.includes(role)) roles.set(state, [...known, role]);
  };
  add(facts["event-country"], "event");
  add(facts["residence-now"], "residence");
  add(facts["residence-at-event"], "residence");
  for (const state of facts.nationality ?? []) add(state, "nationality");
  for (const state of facts["employer-state"] ?? []) add(state, "employer");
  add(facts["victim-residence"], "victim-residence");
  for (const state of facts["victim-nationality"] ?? []) add(state, "victim-nationality");
  for (const state of facts["victim-employer-state"] ?? []) add(state, "victim-employer");
  return roles;
}

function questionsOf(entitlements: readonly Entitlement[]): MissingFact[] {
  const sums = new Map<EligibilityFactCode, number>();
  for (const { missing } of entitlements)
    for (const { fact, settles } of missing) sums.set(fact, (sums.get(fact) ?? 0) + settles);
  const open = entitlements.filter(({ missing }) => missing.length > 0).length;
  return [...sums]
    .map(([fact, sum]) => ({ fact, settles: sum / open }))
    .sort((a, b) => b.settles - a.settles || (a.fact < b.fact ? -1 : 1));
}
