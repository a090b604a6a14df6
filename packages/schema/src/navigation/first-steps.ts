import type { CivicRecord, CompensationScheme, Facts } from "../../generated/types/model.ts";
import type { Day } from "../eligibility/calendar.ts";
import { byJurisdiction } from "../entitlement/by-jurisdiction.ts";
import { nationalSystemByState } from "../entitlement/national-systems.ts";
import { authorities } from "./authorities.ts";
import { type Claimable, claimStep, claimsInOrder, isUrgent } from "./claims.ts";
import type { CrossBorderRoute } from "./cross-border.ts";
import { emergencyCalls, isAcute } from "./emergency-calls.ts";
import type { FirstStep } from "./first-step.ts";
import { lines, searchLines } from "./lines.ts";

/** What the steps of a person depend on. */
interface Stepping {
  readonly facts: Facts;
  readonly today: Day;
  /** The States involved, the State of the event first, and how many records they have. */
  readonly states: readonly { state: string; roles: readonly string[]; records: number }[];
  /** Records of these States. */
  readonly records: readonly CivicRecord[];
  /** What is asked for. */
  readonly entitlements: readonly Claimable[];
  /** What else was weighed: whether a line is open to the person does not depend on what was asked for. */
  readonly besides: readonly Claimable[];
  readonly route: CrossBorderRoute | undefined;
}

/**
 * What to do, in the order of acting: emergency numbers in the first days; whoever looks for somebody, the lines that
 * search; a claim whose time ends within days; contact points and services that answer first; the bodies to turn to; the
 * other claims; later on, emergency numbers at the end.
 */
export function firstSteps(stepping: Stepping): FirstStep[] {
  const { facts, today, states, records, entitlements, route } = stepping;
  const systems = nationalSystemByState(records);
  const weighed = byJurisdiction(
    [...entitlements, ...stepping.besides].map((each) => ({ jurisdiction: each.record.jurisdiction, each })),
  );
  const isAbroad = facts["event-country"] !== (facts["residence-now"] ?? facts["residence-at-event"]);
  const places = states.map(({ state, roles }) => ({
    state,
    system: systems.get(state),
    onSite: roles.includes("event"),
    acrossBorders: roles.includes("event") || (roles.includes("union") && isAbroad),
    entitlements: (weighed.get(state) ?? []).map(({ each }) => each),
  }));
  const emergency = places.flatMap(({ state, system, onSite }) =>
    onSite ? emergencyCalls(state, system, today) : [],
  );
  const leads = isAcute(facts["event-date"], today);
  const isLooking = facts["victim-status"]?.includes("searching-relative") === true;
  const search = isLooking ? places.flatMap(searchLines) : [];
  const searched = new Set(search.map(serviceOf));
  const claims = claimsInOrder(entitlements);
  const urgent = claims.filter((claim) => isUrgent(claim, today));
  const schemes = claims.map(({ record }) => record).filter(isScheme);
  const hasRecords = (state: string) => states.some((each) => each.state === state && each.records > 0);
  return [
    ...(leads ? emergency : []),
    ...search,
    ...urgent.map(claimStep),
    ...places
      .flatMap(lines)
      .filter((step) => serviceOf(step) === undefined || !searched.has(serviceOf(step))),
    ...authorities(schemes, route, hasRecords),
    ...claims.filter((claim) => !urgent.includes(claim)).map(claimStep),
    ...(leads ? [] : emergency),
  ];
}

function serviceOf(step: FirstStep): string | undefined {
  if (step.do === "turn-to-contact-point") return step.contactPoint.service;
  return step.do === "turn-to-service" ? step.record : undefined;
}

function isScheme(record: Claimable["record"]): record is CompensationScheme {
  return record.kind === "compensation-scheme";
}
