import type { ContactPoint, NationalSystem, Service, ServiceTypeCode } from "../../generated/types/model.ts";
import type { NeedCode } from "../codelists/need.ts";
import { mayBeAsked, statedAvailability } from "../entitlement/availability.ts";
import type { Entitlement } from "../entitlement/entitlement.ts";
import { needAbove } from "../entitlement/needs-answered.ts";
import { confirmedFirst } from "./confirmed-first.ts";
import type { FirstStep } from "./first-step.ts";

/** Whom to turn to in one State. */
export interface LinesOf {
  readonly state: string;
  readonly system: NationalSystem | undefined;
  /** Whether it is the State of the event. */
  readonly onSite: boolean;
  /** Whether its points for other States are meant for this person: where it happened, or where a border lies between. */
  readonly acrossBorders: boolean;
  /** Everything of the State that was weighed, in a fixed order. */
  readonly entitlements: readonly Entitlement[];
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
  "crisis-helpline",
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
export function searchLines({ state, onSite, entitlements }: LinesOf): FirstStep[] {
  const open = servicesIn(entitlements).filter(({ verdict }) => verdict !== "not-met");
  const first = open.filter(isSearching);
  const informing = open.filter((each) => !isSearching(each) && informsInEmergency(each));
  return [...abroadFirst(first, onSite), ...informing].map((each) => turnTo(state, each));
}

function isSearching({ record }: WeighedService): boolean {
  const { serviceTypes, needs } = record;
  return (
    serviceTypes.some((type) => searching.has(type)) ||
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
 * that comes before what is there for acts at home. A point whose service is not met for the person is left out, and so
 * is one that names neither a way to reach it nor a body; where only its service says how, the service stands for it.
 */
export function lines({ state, system, onSite, acrossBorders, entitlements }: LinesOf): FirstStep[] {
  const points = confirmedFirst(system?.contactPoints ?? [], ({ contacts = [] }) => contacts).filter(
    ({ stage, crossBorder }) => mayBeAsked(statedAvailability({ stage })) && (acrossBorders || !crossBorder),
  );
  if (!system) return servicesMet(entitlements, new Set(), onSite).map((each) => turnTo(state, each));
  const weighed = new Map(entitlements.map((each) => [each.record.id as string, each]));
  const pointed = points.flatMap((point): Line[] => {
    const service = point.service === undefined ? undefined : weighed.get(point.service);
    return lineTo(point, { system, service: service && isService(service) ? service : undefined });
  });
  const named = new Set(points.flatMap(({ service }) => service ?? []));
  const others = servicesMet(entitlements, named, onSite).map((each) => ({
    step: turnTo(state, each),
    isForAbroad: isForAbroad(each),
  }));
  const all = [...pointed, ...others];
  if (onSite) return all.map(({ step }) => step);
  return [...all.filter((line) => line.isForAbroad), ...all.filter((line) => !line.isForAbroad)].map(
    ({ step }) => step,
  );
}

interface Line {
  readonly step: FirstStep;
  readonly isForAbroad: boolean;
}

function lineTo(
  contactPoint: ContactPoint,
  { system, service }: { system: NationalSystem; service: WeighedService | undefined },
): Line[] {
  if (service && (service.verdict === "not-met" || !mayBeAsked(service.availability))) return [];
  const isFor = service?.verdict === "met" && isForAbroad(service);
  const { jurisdiction: state, id: record } = system;
  const isReachable = (contactPoint.contacts?.length ?? 0) > 0;
  if (!isReachable && service && (service.record.contacts?.length ?? 0) > 0)
    return [{ step: turnTo(state, service), isForAbroad: isFor }];
  if (!isReachable && !contactPoint.organisations) return [];
  return [{ step: { do: "turn-to-contact-point", state, record, contactPoint }, isForAbroad: isFor }];
}

/** The services met that answer first, without those that a contact point already stands for. */
function servicesMet(
  entitlements: readonly Entitlement[],
  named: ReadonlySet<string>,
  onSite: boolean,
): readonly WeighedService[] {
  const found = servicesIn(entitlements).filter(
    ({ record, verdict }) =>
      verdict === "met" &&
      !named.has(record.id) &&
      (record.serviceTypes.some((type) => firstHelp.has(type)) ||
        record.needs.includes("psychological-first-aid")),
  );
  return abroadFirst(found, onSite);
}

function servicesIn(entitlements: readonly Entitlement[]): WeighedService[] {
  return entitlements
    .filter(isService)
    .filter(({ record, availability }) => mayBeAsked(availability) && (record.contacts?.length ?? 0) > 0);
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

function turnTo(state: string, { record }: WeighedService): FirstStep {
  return { do: "turn-to-service", state, record: record.id };
}
