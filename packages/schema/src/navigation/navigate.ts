import type { CivicRecord, Pathway, Situation } from "../../generated/types/model.ts";
import { isMember } from "../codelists/country-group-members.ts";
import type { StateRoleCode } from "../codelists/state-role.ts";
import { type Day, needToday } from "../eligibility/calendar.ts";
import { checkSituation } from "../eligibility/check-situation.ts";
import { knownFacts } from "../eligibility/known-facts.ts";
import type { MissingFact } from "../eligibility/missing-facts.ts";
import { mostSteps, stepsFor } from "../eligibility/steps.ts";
import { placedIn, stateOfRegion } from "../eligibility/subdivisions.ts";
import type { Verdict } from "../eligibility/verdict.ts";
import { byJurisdiction } from "../entitlement/by-jurisdiction.ts";
import { checkRecords } from "../entitlement/check-records.ts";
import { type Entitlement, type Weighing, weighRecord } from "../entitlement/entitlement.ts";
import {
  isAfterEvent,
  isAskedFor,
  isEntitlementRecord,
  isForVictims,
} from "../entitlement/entitlement-record.ts";
import { byId } from "../entitlement/in-order.ts";
import { subdivisionsIn } from "../entitlement/regional.ts";
import { designationsIn } from "../entitlement/tied-event.ts";
import type { Finding } from "../findings/finding.ts";
import { recordsInForce } from "../records/records-in-force.ts";
import { type CrossBorderRoute, type CrossBorderRoutes, crossBorderRoutes } from "./cross-border.ts";
import type { FirstStep } from "./first-step.ts";
import { firstSteps } from "./first-steps.ts";
import { type Interplay, interplayOf, paysTheRest } from "./interplay.ts";
import { type Judgement, judgementsOf } from "./judgements.ts";
import { questionsOf } from "./questions.ts";
import { standsBack } from "./standing-back.ts";

/** Why a State is asked; `victim-…` for the direct victim, where the person is another. */
export type StateRole = StateRoleCode;

/** A State that the situation involves, or the Union that such a State belongs to. */
export interface InvolvedState {
  /** ISO 3166-1 alpha-2, lower case; `eu` for the Union. */
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

/** Who helps a person in a situation, in every State involved. */
export interface Navigation {
  readonly today: Day;
  readonly states: readonly InvolvedState[];
  /**
   * Every scheme, service and recognition measure of those States that is asked for: met first, then unknown, then not met;
   * within each what pays first before what pays the rest, and last what may be for another event or rests on an own policy.
   */
  readonly entitlements: readonly NavigatedEntitlement[];
  /** What those States give beside, which answers none of the needs asked for, in the same order. */
  readonly besides: readonly NavigatedEntitlement[];
  /** How a claim goes from the State of residence to the State of the event, whether or not it has records. */
  readonly crossBorder?: CrossBorderRoute;
  /** Pathways of those States, the State of the event first. */
  readonly pathways: readonly Pathway[];
  /** What to do, in the order of acting. */
  readonly firstSteps: readonly FirstStep[];
  /** What to ask next, over all open entitlements: what settles schemes, then the rest, then last days, then exclusions. */
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
  const rolesByState = rolesOf(checked.situation, today);
  const readable = checkRecords(records, (jurisdiction) => rolesByState.has(jurisdiction));
  const involved = recordsInForce(readable.records);
  const facts = placedIn(knownFacts(checked.situation), subdivisionsIn(involved));
  const schemes = involved.filter((record) => record.kind === "compensation-scheme");
  const routes = crossBorderRoutes(schemes, { facts, today });
  const weighed = entitlementsIn(involved, {
    weighing: { facts, today, steps: stepsFor(stepsForAll), designationOf: designationsIn(involved) },
    interplay: interplayOf(schemes),
    routes,
  });
  const isAsked = ({ record }: Entitlement) => isAskedFor(record, checked.situation);
  const entitlements = weighed.filter(isAsked);
  const besides = checked.situation.needs ? weighed.filter((each) => !isAsked(each)) : [];
  const known = byJurisdiction(involved);
  const states = [...rolesByState].map(([state, roles]) => ({
    state,
    roles,
    records: known.get(state)?.length ?? 0,
  }));
  const { route } = routes;
  return {
    today,
    states,
    entitlements,
    besides,
    pathways: states.flatMap(({ state }) => pathwaysIn(known.get(state) ?? [])),
    firstSteps: firstSteps({ facts, today, states, records: involved, entitlements, besides, route }),
    questions: questionsOf(entitlements, facts),
    judgements: judgementsOf(entitlements),
    findings: [...checked.findings, ...readable.findings, ...weighed.flatMap(({ findings }) => findings)],
    ...(route && { crossBorder: route }),
  };
}

interface Comparing {
  readonly weighing: Weighing;
  readonly interplay: ReadonlyMap<string, readonly Interplay[]>;
  readonly routes: CrossBorderRoutes;
}

/** Everything that the records give, weighed: met first, then unknown, then not met; what pays first before what pays the rest. */
function entitlementsIn(
  records: readonly CivicRecord[],
  { weighing, interplay, routes }: Comparing,
): NavigatedEntitlement[] {
  const byVerdict: Record<Verdict, NavigatedEntitlement[]> = { met: [], unknown: [], "not-met": [] };
  const given = records.filter(isEntitlementRecord).filter(isAfterEvent).filter(isForVictims);
  for (const record of given.sort(byId)) {
    const crossBorder = record.kind === "compensation-scheme" ? routes.of(record) : undefined;
    // Many thousand are made at once: each is filled further, not put together anew.
    const weighed = weighRecord(record, weighing) as Filling;
    weighed.interplay = interplay.get(record.id) ?? noInterplay;
    if (crossBorder) weighed.crossBorder = crossBorder;
    byVerdict[weighed.verdict].push(weighed);
  }
  return settledFirst.flatMap((verdict) => payingFirst(byVerdict[verdict]));
}

/** What pays first before what pays the rest, and at the end what is likely not the person’s. */
function payingFirst(entitlements: readonly NavigatedEntitlement[]): readonly NavigatedEntitlement[] {
  const places: readonly NavigatedEntitlement[][] = [[], [], []];
  for (const each of entitlements) places[standsBack(each) ? 2 : Number(paysTheRest(each))]?.push(each);
  return places.flat();
}

type Filling = { -readonly [Property in keyof NavigatedEntitlement]: NavigatedEntitlement[Property] };

const noInterplay: readonly Interplay[] = [];

const settledFirst = ["met", "unknown", "not-met"] as const satisfies readonly Verdict[];

function pathwaysIn(records: readonly CivicRecord[]): Pathway[] {
  return records.filter((record) => record.kind === "pathway").sort(byId);
}

/** The States of a situation and why they are asked, the State of the event first, the Union that they belong to last. */
function rolesOf({ facts }: Situation, today: Day): Map<string, StateRole[]> {
  const roles = new Map<string, StateRole[]>();
  const add = (state: string | undefined, role: StateRole) => {
    if (!state) return;
    const known = roles.get(state) ?? [];
    if (!known.includes(role)) roles.set(state, [...known, role]);
  };
  // Who names a part of a State has named the State.
  const {
    "event-region": part = "",
    "residence-region": homePart = "",
    "event-country": place = stateOfRegion(part),
    "residence-now": home = stateOfRegion(homePart),
  } = facts;
  add(place, "event");
  add(home, "residence");
  add(facts["residence-at-event"], "residence");
  for (const state of facts.nationality ?? []) add(state, "nationality");
  for (const state of facts["employer-state"] ?? []) add(state, "employer");
  add(facts["victim-residence"], "victim-residence");
  for (const state of facts["victim-nationality"] ?? []) add(state, "victim-nationality");
  for (const state of facts["victim-employer-state"] ?? []) add(state, "victim-employer");
  const near = [place, home, facts["residence-at-event"]];
  if (near.some((state) => state !== undefined && isMember("eu", state, today))) add("eu", "union");
  return roles;
}
