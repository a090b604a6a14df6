import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import type { StateRoleCode } from "../codelists/state-role.ts";
import type { Day } from "../eligibility/calendar.ts";
import { checkSituation } from "../eligibility/check-situation.ts";
import type { MissingFact } from "../eligibility/evaluate.ts";
import type { Situation } from "../eligibility/situation.ts";
import type { Finding } from "../parts/finding.ts";
import type { CompensationScheme } from "../records/compensation-scheme.ts";
import type { Pathway } from "../records/pathway.ts";
import type { CivicRecord } from "../records/record.ts";
import type { EntitlementRecord } from "./conditions.ts";
import { type AroundRoute, type CrossBorderRoute, crossBorderRoute } from "./cross-border.ts";
import { type Entitlement, entitlementOf } from "./entitlement.ts";
import { isAskedFor } from "./entitlement-record.ts";
import { type FirstStep, firstSteps } from "./first-steps.ts";
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

/** Who helps a person in a situation, in every State involved. */
export interface Navigation {
  readonly today: Day;
  readonly states: readonly InvolvedState[];
  /** Every scheme, service and recognition measure of those States: met first, then unknown, then not met. */
  readonly entitlements: readonly NavigatedEntitlement[];
  /** Pathways of those States, the State of the event first. */
  readonly pathways: readonly Pathway[];
  /** What to do, in this order: safety, contact points, then what expires first. */
  readonly firstSteps: readonly FirstStep[];
  /** What to ask next: facts that settle most, over all open entitlements. */
  readonly questions: readonly MissingFact[];
  /** Impossible facts, which were left out of account, and criteria that could not be read. */
  readonly findings: readonly Finding[];
}

/** What a navigation needs beside the situation and the records. */
export interface NavigationOptions {
  /** Calendar date of today, `YYYY-MM-DD`. */
  readonly today: Day;
}

/**
 * Works out what a person may ask, from whom and by when, in the State of the event, of residence and of nationality.
 * Pure and synchronous; the situation stays in the process. Impossible facts are reported and left out of account.
 */
export function navigate(
  situation: Situation,
  records: readonly CivicRecord[],
  options: NavigationOptions,
): Navigation {
  const { today } = options;
  const checked = checkSituation(situation, today);
  const sound = checked.situation;
  const rolesByState = rolesOf(sound);
  const involved = records.filter(
    ({ jurisdiction, status }) => status === "active" && rolesByState.has(jurisdiction),
  );
  const schemes = involved.filter(
    (record): record is CompensationScheme => record.kind === "compensation-scheme",
  );
  const interplay = interplayOf(schemes);
  const entitlements = involved
    .filter((record): record is EntitlementRecord => isAskedFor(record, sound))
    .map((record) => ({
      ...entitlementOf(record, sound, today),
      interplay: interplay.get(record.id) ?? [],
      ...routeOf(record, sound, { schemes, today }),
    }))
    .sort(settledFirst);
  const counts = new Map<string, number>();
  for (const { jurisdiction } of involved) counts.set(jurisdiction, (counts.get(jurisdiction) ?? 0) + 1);
  const states = [...rolesByState].map(([state, roles]) => ({
    state,
    roles,
    records: counts.get(state) ?? 0,
  }));
  const order = new Map(states.map(({ state }, index) => [state, index]));
  return {
    today,
    states,
    entitlements,
    pathways: involved
      .filter((record): record is Pathway => record.kind === "pathway")
      .sort(
        (a, b) =>
          (order.get(a.jurisdiction) ?? 0) - (order.get(b.jurisdiction) ?? 0) || (a.id < b.id ? -1 : 1),
      ),
    firstSteps: firstSteps(states, involved, entitlements),
    questions: questionsOf(entitlements),
    findings: [...checked.findings, ...entitlements.flatMap(({ findings }) => findings)],
  };
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

function routeOf(record: EntitlementRecord, situation: Situation, around: AroundRoute) {
  if (record.kind !== "compensation-scheme") return {};
  const crossBorder = crossBorderRoute(record, situation, around);
  return crossBorder ? { crossBorder } : {};
}

const rank = { met: 0, unknown: 1, "not-met": 2 } as const;

function settledFirst(a: Entitlement, b: Entitlement): number {
  return rank[a.verdict] - rank[b.verdict] || (a.record.id < b.record.id ? -1 : 1);
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
