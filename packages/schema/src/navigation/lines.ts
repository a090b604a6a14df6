import type { ContactPoint, NationalSystem, Service, ServiceTypeCode } from "../../generated/types/model.ts";
import type { NeedCode } from "../codelists/need.ts";
import { mayBeAsked, statedAvailability } from "../entitlement/availability.ts";
import type { Entitlement } from "../entitlement/entitlement.ts";
import { needAbove } from "../entitlement/needs-answered.ts";
import { confirmedFirst } from "./confirmed-first.ts";
import type { FirstStep } from "./first-step.ts";
import { isOverWithFirstDays, isReachable, numbersIn } from "./reachable.ts";

/** Whom to turn to in one State. */
export interface LinesOf {
  readonly state: string;
  readonly system: NationalSystem | undefined;
  /** Whether it is the State of the event. */
  readonly onSite: boolean;
  /** Whether the person, or the direct victim, belongs to it and was hit elsewhere: then its consular services are for them. */
  readonly fromAbroad: boolean;
  /** Whether its points for other States are meant for this person: where it happened, or where a border lies between. */
  readonly acrossBorders: boolean;
  /** Everything of the State that was weighed, in a fixed order. */
  readonly entitlements: readonly Entitlement[];
  /** Whether these are the first days after the event. */
  readonly isAcute: boolean;
  /** The bodies of which a record says how to reach them. */
  readonly reachable: ReadonlySet<string>;
  /** The bodies that are there for other parts of the State alone, or are closed. */
  readonly outside: ReadonlySet<string>;
  /** The bodies that help their State’s people abroad alone: consular services. */
  readonly consular: ReadonlySet<string>;
  /** The services that are there for professionals or authorities alone. */
  readonly forOthers: ReadonlySet<string>;
  /** The bodies that are a step of their own: those that decide a claim or help with it. */
  readonly turnedTo: ReadonlySet<string>;
  /** Whether a death abroad leaves papers and journeys to see to: then consular services are there after the first days, too. */
  readonly forDeath: boolean;
}

/** Somebody to turn to. */
export interface Line {
  readonly step: FirstStep;
  /** Id of the service that answers. */
  readonly service?: string | undefined;
  /** The numbers under which it answers. */
  readonly numbers: readonly string[];
}

/** A line, and whether it is made for acts elsewhere. */
interface PlacedLine {
  readonly line: Line;
  readonly isForAbroad: boolean;
}

type WeighedService = Entitlement & { readonly record: Service };

/** Services that answer whoever calls, or comes, and does not know yet what to ask for. */
const firstHelp = new Set<ServiceTypeCode>([
  "crisis-helpline",
  "victim-helpline",
  "family-reception-centre",
  "emergency-psychological-unit",
  "consular-assistance",
]);

/** Services that tell who was affected and where they are. */
const searching = new Set<ServiceTypeCode>([
  "family-reception-centre",
  "search-and-identification",
  "missing-person-search",
  "disaster-victim-identification",
  "family-liaison",
]);

/**
 * What somebody who looks for a person may ask while nobody knows what happened: first the services that search, identify
 * and receive families, then those that give information in the emergency. What is open counts, too: a line answers.
 */
export function searchLines({ state, onSite, entitlements, isAcute }: LinesOf): Line[] {
  const open = servicesIn(entitlements, isAcute).filter((each) => isLine(each, state));
  const first = open.filter(isSearching);
  const informing = open.filter((each) => !isSearching(each) && informsInEmergency(each));
  return [...abroadFirst(first, onSite), ...informing].map((each) => lineOf(state, each));
}

/** A line that only listens to whoever is in a crisis knows nothing of the event. */
function isSearching({ record }: WeighedService): boolean {
  const { serviceTypes, needs } = record;
  const informs = needs.some((need) => need === "information-and-language" || need === "event-information");
  return (
    serviceTypes.some((type) => searching.has(type) || (type === "crisis-helpline" && informs)) ||
    needs.some((need) => isOrIsBelow(need, "identification-and-family-links"))
  );
}

/** A page informs nobody about one person. */
function informsInEmergency({ record: { serviceTypes, needs, phases } }: WeighedService): boolean {
  return (
    phases.includes("emergency") &&
    !serviceTypes.includes("information-portal") &&
    needs.some((need) => isOrIsBelow(need, "information-and-language"))
  );
}

function isOrIsBelow(need: NeedCode, above: NeedCode): boolean {
  return need === above || needAbove(need) === above;
}

/**
 * The contact points of a State and the services met that answer first. Where it happened elsewhere, what is there for
 * that comes before what is there for acts at home. A point is left out whose service is not met for the person or is there
 * for professionals alone, that is there for the first days alone once they are over, whose bodies are all there for other
 * parts of the State, or for its people abroad where the person is not one of them, or that nobody can reach: neither it nor
 * its service nor a body of it has a contact. Where only its service says how, the service stands for it. What is there for
 * claims from other States comes after the rest of its State.
 */
export function lines(place: LinesOf): Line[] {
  const { state, system, onSite, acrossBorders, entitlements, forOthers } = place;
  const points = confirmedFirst(system?.contactPoints ?? [], ({ contacts = [] }) => contacts).filter(
    ({ stage, crossBorder, service = "" }) =>
      mayBeAsked(statedAvailability({ stage })) && (acrossBorders || !crossBorder) && !forOthers.has(service),
  );
  const named = new Set(points.flatMap(({ service }) => service ?? []));
  const weighed = new Map<string, WeighedService>();
  for (const each of entitlements)
    if (isService(each) && named.has(each.record.id)) weighed.set(each.record.id, each);
  const pointed = points.flatMap((point): PlacedLine[] => {
    const service = point.service === undefined ? undefined : weighed.get(point.service);
    return lineTo(point, place, service);
  });
  const others = servicesMet(place, named).map((each) => ({
    line: lineOf(state, each),
    isForAbroad: isForAbroad(each),
  }));
  const all = [...pointed, ...others];
  // What is made for claims from other States is no help in itself.
  const rankOf = ({ line: { step }, isForAbroad }: PlacedLine) =>
    2 * Number("contactPoint" in step && step.contactPoint.crossBorder === true) +
    Number(!onSite && !isForAbroad);
  return all.sort((a, b) => rankOf(a) - rankOf(b)).map(({ line }) => line);
}

function lineTo(
  contactPoint: ContactPoint,
  place: LinesOf,
  service: WeighedService | undefined,
): PlacedLine[] {
  const { state, system, fromAbroad, isAcute, reachable, outside, consular } = place;
  if (service && (!isLine(service, state) || !mayBeAsked(service.availability))) return [];
  const { organisations = [], crossBorder } = contactPoint;
  const areAll = (bodies: ReadonlySet<string>) =>
    organisations.length > 0 && organisations.every((body) => bodies.has(body));
  const isOver = isOverWithFirstDays(contactPoint, isAcute);
  if (!system || (isOver && !(place.forDeath && fromAbroad && areAll(consular)))) return [];
  // Where a service says for whom it is, that was weighed; else the bodies tell.
  if (areAll(outside) || (!service && !fromAbroad && areAll(consular))) return [];
  // A body that takes claims from other States, and to which the steps turn anyway, is told there.
  if (crossBorder && areAll(place.turnedTo)) return [];
  const isFor = !isOver && service?.verdict === "met" && isForAbroad(service);
  const isOwn = isReachable(contactPoint, isAcute);
  if (!isOwn && service && isReachable(service.record, isAcute))
    return [{ line: lineOf(state, service), isForAbroad: isFor }];
  if (!isOwn && !organisations.some((body) => reachable.has(body))) return [];
  const step: FirstStep = { do: "turn-to-contact-point", state, record: system.id, contactPoint };
  const line = { step, service: contactPoint.service, numbers: numbersIn(contactPoint) };
  return [{ line, isForAbroad: isFor }];
}

/** The services met that answer first, without those that a contact point already stands for. */
function servicesMet(
  { entitlements, onSite, isAcute }: LinesOf,
  named: ReadonlySet<string>,
): readonly WeighedService[] {
  const met = entitlements.filter(({ verdict }) => verdict === "met");
  const found = servicesIn(met, isAcute).filter(
    ({ record }) =>
      !named.has(record.id) &&
      !isOverWithFirstDays(record, isAcute) &&
      (record.serviceTypes.some((type) => firstHelp.has(type)) ||
        record.needs.includes("psychological-first-aid")),
  );
  return abroadFirst(found, onSite);
}

/** What is open counts: a line answers. A line of the Union that nobody knows to be run there does not. */
function isLine({ verdict }: WeighedService, state: string): boolean {
  return verdict === "met" || (verdict === "unknown" && state !== "eu");
}

function servicesIn(entitlements: readonly Entitlement[], isAcute: boolean): WeighedService[] {
  return entitlements
    .filter(isService)
    .filter(({ record, availability }) => mayBeAsked(availability) && isReachable(record, isAcute));
}

function isService(entitlement: Entitlement): entitlement is WeighedService {
  return entitlement.record.kind === "service";
}

function abroadFirst(services: readonly WeighedService[], onSite: boolean): readonly WeighedService[] {
  if (onSite) return services;
  return [...services.filter(isForAbroad), ...services.filter((each) => !isForAbroad(each))];
}

/** Made for acts elsewhere: consular help, or what leaves out whoever is hurt at home without being a national. */
function isForAbroad({ record: { serviceTypes, eligibility } }: WeighedService): boolean {
  return (
    serviceTypes.includes("consular-assistance") ||
    (eligibility?.nationalsAbroad === "included" && eligibility.foreignersOnTerritory === "excluded")
  );
}

function lineOf(state: string, { record }: WeighedService): Line {
  const step: FirstStep = { do: "turn-to-service", state, record: record.id };
  return { step, service: record.id, numbers: numbersIn(record) };
}

/** Each line once, and without those of the Union that answer under numbers that a State names, wherever its line stands. */
export function withoutRepeats(all: readonly Line[]): Line[] {
  const services = new Set<string>();
  const ofStates = all.filter(({ step }) => step.state !== "eu");
  const named = new Set(ofStates.flatMap(({ numbers }) => numbers));
  return all.filter((line) => {
    const { state } = line.step;
    const isNamed = line.service !== undefined && services.has(line.service);
    const isRepeated =
      state === "eu" && line.numbers.length > 0 && line.numbers.every((number) => named.has(number));
    if (line.service !== undefined) services.add(line.service);
    return !isNamed && !isRepeated;
  });
}
