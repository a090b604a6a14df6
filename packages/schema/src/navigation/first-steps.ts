import type { CivicRecord, CompensationScheme, Facts, Organisation } from "../../generated/types/model.ts";
import type { StateRoleCode } from "../codelists/state-role.ts";
import { type Day, daysBetween } from "../eligibility/calendar.ts";
import { looksForSomebody } from "../eligibility/unknown-fate.ts";
import { availabilityOf, mayBeAsked } from "../entitlement/availability.ts";
import { isForVictims } from "../entitlement/entitlement-record.ts";
import { nationalSystemByState } from "../entitlement/national-systems.ts";
import { regionalVerdict } from "../entitlement/regional.ts";
import { grouped } from "../parts/grouped.ts";
import { waysToReach } from "../parts/ways-to-reach.ts";
import { authorities } from "./authorities.ts";
import { type Claimable, claimStep, endsSoon, isUrgent } from "./claim.ts";
import { claimsInOrder } from "./claims.ts";
import type { CrossBorderRoute } from "./cross-border.ts";
import { emergencyCalls, isAcute } from "./emergency-calls.ts";
import type { FirstStep } from "./first-step.ts";
import { lines, searchLines, withoutRepeats } from "./lines.ts";

/** What the steps of a person depend on. */
interface Stepping {
  readonly facts: Facts;
  readonly today: Day;
  /** The States involved, the State of the event first, and how many records they have. */
  readonly states: readonly { state: string; roles: readonly StateRoleCode[]; records: number }[];
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
  const systems = nationalSystemByState(systemsFor(facts, records));
  const weighed = grouped([...entitlements, ...stepping.besides], ({ record }) => record.jurisdiction);
  const isAbroad = facts["event-country"] !== (facts["residence-now"] ?? facts["residence-at-event"]);
  const leads = isAcute(facts["event-date"], today);
  const outside = bodiesNotThere(records, stepping);
  const consular = consularBodies(records);
  const forOthers = servicesForOthers(records);
  const reachable = reachableBodies(records, outside);
  const hasRecords = (state: string) => states.some((each) => each.state === state && each.records > 0);
  const claims = claimsInOrder(entitlements, { today, place: facts["event-country"] });
  const bodies = authorities({
    led: schemesOf(claims.filter(({ crossBorder }) => crossBorder !== undefined)),
    decided: schemesOf(decidedNow(claims, today)),
    route,
    hasRecords,
    outside,
  });
  const turnedTo = new Set(bodies.map(({ record }) => record).filter((body) => reachable.has(body)));
  const places = states.map(({ state, roles }) => ({
    state,
    system: systems.get(state),
    onSite: roles.includes("event"),
    fromAbroad:
      facts["event-country"] !== undefined &&
      !roles.includes("event") &&
      roles.some((role) => belonging.has(role)),
    acrossBorders: isAbroad && !isAssisted(route) && (roles.includes("event") || roles.includes("union")),
    entitlements: weighed.get(state) ?? [],
    isAcute: leads,
    reachable,
    outside,
    consular,
    forOthers,
    turnedTo,
    forDeath: isBereavedLately(facts, today),
  }));
  const emergency = places.flatMap(({ state, system, onSite }) =>
    onSite ? emergencyCalls(state, { system, union: systems.get("eu") }, today) : [],
  );
  const isLooking = looksForSomebody(facts);
  const search = isLooking ? places.flatMap(searchLines) : [];
  const named = new Set(withoutRepeats([...search, ...places.flatMap(lines)]));
  const urgent = claims.filter((claim) => isUrgent(claim, today));
  return [
    ...(leads ? emergency : []),
    ...search.filter((line) => named.has(line)).map(({ step }) => step),
    ...urgent.map(claimStep),
    ...[...named].filter((line) => !search.includes(line)).map(({ step }) => step),
    ...bodies,
    ...claims.filter((claim) => !urgent.includes(claim)).map(claimStep),
    ...(leads ? [] : emergency),
  ];
}

/** The claims whose body is a step of its own: what is met or ends soon; where nothing is, the likeliest alone. */
function decidedNow(claims: readonly Claimable[], today: Day): readonly Claimable[] {
  const those = claims.filter((claim) => claim.verdict === "met" || endsSoon(claim, today));
  return schemesOf(those).length > 0 ? those : claims.filter(({ record }) => isScheme(record)).slice(0, 1);
}

/** Whether it is known who helps at home: then nobody need be sent to points that tell who that is. */
function isAssisted(route: CrossBorderRoute | undefined): boolean {
  return route?.assistingAuthority !== undefined;
}

/** Days after an event in which whoever lost somebody still has papers and journeys to see to: a year, of no law. */
const formalDays = 365;

function isBereavedLately({ "victim-status": statuses = [], "event-date": day }: Facts, today: Day): boolean {
  const isBereaved = statuses.some((status) => status === "bereaved-relative" || status === "orphan");
  return isBereaved && day !== undefined && daysBetween(day, today) <= formalDays;
}

/** Descriptions of the States involved, without those that are of other parts of a State than the person's alone. */
function systemsFor(facts: Facts, records: readonly CivicRecord[]): readonly CivicRecord[] {
  const systems = records.filter((record) => record.kind === "national-system");
  return systems.filter((system) => regionalVerdict(system, facts) !== "not-met");
}

/** Bodies that nobody need turn to: they are there for other parts of the State alone, or are no more, not yet or not now. */
function bodiesNotThere(records: readonly CivicRecord[], { facts, today }: Stepping): ReadonlySet<string> {
  const bodies = records.filter((record) => record.kind === "organisation");
  const isThere = (body: Organisation) =>
    regionalVerdict(body, facts) !== "not-met" && mayBeAsked(availabilityOf(body, today));
  return new Set(bodies.filter((body) => !isThere(body)).map(({ id }) => id as string));
}

/** Why a State helps somebody abroad: its nationals, and those who live there. */
const belonging: ReadonlySet<StateRoleCode> = new Set<StateRoleCode>([
  "residence",
  "nationality",
  "victim-residence",
  "victim-nationality",
]);

/** All that a body may be which helps its State’s people abroad alone. */
const consularTypes: ReadonlySet<string> = new Set(["consular-service", "crisis-unit", "ministry"]);

/** Consular services, and the ministries and crisis units that are one. */
function consularBodies(records: readonly CivicRecord[]): ReadonlySet<string> {
  const bodies = records.filter((record) => record.kind === "organisation");
  const isConsular = ({ providerTypes }: Organisation) =>
    providerTypes.includes("consular-service") && providerTypes.every((type) => consularTypes.has(type));
  return new Set(bodies.filter(isConsular).map(({ id }) => id as string));
}

/** Services that are there for professionals or authorities alone. */
function servicesForOthers(records: readonly CivicRecord[]): ReadonlySet<string> {
  const services = records.filter((record) => record.kind === "service");
  return new Set(services.filter((service) => !isForVictims(service)).map(({ id }) => id as string));
}

function reachableBodies(records: readonly CivicRecord[], outside: ReadonlySet<string>): ReadonlySet<string> {
  const bodies = records.filter(
    (record) => record.kind === "organisation" && waysToReach(record).length > 0 && !outside.has(record.id),
  );
  return new Set(bodies.map(({ id }) => id));
}

function schemesOf(claims: readonly Claimable[]): CompensationScheme[] {
  return claims.map(({ record }) => record).filter(isScheme);
}

function isScheme(record: Claimable["record"]): record is CompensationScheme {
  return record.kind === "compensation-scheme";
}
