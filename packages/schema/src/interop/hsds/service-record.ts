import { partCheck } from "../../structure/model-checks.ts";
import type { Draft } from "../import/imported.ts";
import { constantsOf, recordIdFrom, recordOf } from "../import/record-head.ts";
import { contactsOf } from "./contact-parts.ts";
import { hoursOf } from "./hours-part.ts";
import { organisationId, present } from "./organisation-record.ts";
import { sitesOf } from "./site-part.ts";
import {
  type Foreign,
  languagesOf,
  localised,
  localisedOf,
  objectOf,
  objectsOf,
  type Reading,
  some,
  textOf,
} from "./source-values.ts";

type Parts = Readonly<Record<string, unknown>>;

/** Stages by the words of HSDS; what it calls inactive may be either of two. */
const stages: Readonly<Record<string, string>> = {
  active: "active",
  defunct: "ended",
  "temporarily closed": "suspended",
};

/** What a service is read with, beside what every part is. */
export interface ServiceReading extends Reading {
  /** Ids of the organisations that become records. */
  readonly known: ReadonlySet<string>;
  /** What identifies its organisation, where that stands around it. */
  readonly of?: string | undefined;
  readonly from: string;
}

/** A service of HSDS as a record; which needs it answers in which phases the source says by its taxonomy or not at all. */
export function serviceOf(service: Foreign, reading: ServiceReading): Draft | undefined {
  const { head, mapping, lose, from } = reading;
  const source = textOf(service, "id", reading) ?? textOf(service, "name", reading);
  const id = source === undefined ? undefined : recordIdFrom(source, "service", head);
  if (id === undefined) {
    lose(service, "no-field");
    return undefined;
  }
  const alternate = textOf(service, "alternate_name", reading);
  const sites = objectsOf(service, "service_at_locations").flatMap((at) => siteAt(at, reading));
  const eligibility = localisedOf(service, "eligibility_description", reading);
  const process = localisedOf(service, "application_process", reading);
  const said = {
    ...constantsOf(mapping.constants, "service"),
    ...present({
      asOf: assuredOn(service, reading),
      name: localisedOf(service, "name", reading),
      alternateNames: alternate === undefined ? undefined : [localised(alternate, reading)],
      description: localisedOf(service, "description", reading),
      providers: providersOf(service, reading),
      ...termsOf(service, reading),
      eligibility: eligibility && { description: eligibility },
      contacts: contactsOf(service, reading),
      hours: hoursOf(service, reading),
      languages: languagesPart(service, reading),
      cost: costOf(service, reading),
      territory: territoryOf(service, reading),
      lifeCycle: stageOf(service, reading),
      evidence: evidenceOf(service, reading),
      sites: some(sites),
      notes: process && [{ text: process }],
    }),
  };
  return { kind: "service", from, document: recordOf({ kind: "service", id, head }, said) };
}

/** The day on which somebody assured what is said; else that of the last change. The name behind it is a person’s. */
function assuredOn(service: Foreign, reading: Reading): string | undefined {
  if (Object.hasOwn(service, "assurer_email")) reading.lose(service, "a-person", "assurer_email");
  const assured = textOf(service, "assured_date", reading);
  const day = assured ?? textOf(service, "last_modified", reading)?.slice(0, 10);
  if (day === undefined || partCheck("PartialDate").holds(day)) return day;
  reading.lose(service, "other-form", assured === undefined ? "last_modified" : "assured_date");
  return undefined;
}

function providersOf(service: Foreign, reading: ServiceReading): Parts | undefined {
  const nested = objectOf(service, "organization");
  const named = nested && (textOf(nested, "id", reading) ?? textOf(nested, "name", reading));
  const written = textOf(service, "organization_id", reading);
  const organisation = organisationId(named ?? written ?? reading.of, reading);
  if (organisation !== undefined && reading.known.has(organisation)) return { organisations: [organisation] };
  if (written !== undefined) reading.lose(service, "not-there", "organization_id");
  return undefined;
}

/** Needs, types and other codes by the terms of a taxonomy, as the mapping translates them. */
function termsOf(service: Foreign, { lose, mapping: { terms = {} } }: Reading): Parts {
  const members: Record<string, string[]> = {};
  for (const attribute of objectsOf(service, "attributes")) {
    const term = objectOf(attribute, "taxonomy_term");
    const named = term && ["code", "name"].flatMap((member) => textOf(term, member, { lose }) ?? []);
    const name = named?.find((each) => Object.hasOwn(terms, each));
    if (name === undefined) lose(attribute, "no-code");
    for (const [member, codes] of Object.entries((name !== undefined && terms[name]) || {}))
      members[member] = [...new Set([...(members[member] ?? []), ...codes])];
  }
  return members;
}

function languagesPart(service: Foreign, reading: Reading): Parts | undefined {
  const tags = some(languagesOf(service, reading));
  const note = localisedOf(service, "interpretation_services", reading);
  return tags || note ? { ...(tags && { tags }), ...(note && { note }) } : undefined;
}

function costOf(service: Foreign, reading: Reading): Parts | undefined {
  const description =
    localisedOf(service, "fees_description", reading) ?? localisedOf(service, "fees", reading);
  const fees = some(objectsOf(service, "cost_options").flatMap((option) => feeOf(option, reading)));
  return description || fees ? { ...(fees && { fees }), ...(description && { description }) } : undefined;
}

function feeOf(option: Foreign, reading: Reading): readonly Parts[] {
  const [amount, currency] = [
    textOf(option, "amount", reading),
    textOf(option, "currency", reading)?.toUpperCase(),
  ];
  const [label, note] = [
    localisedOf(option, "option", reading),
    localisedOf(option, "amount_description", reading),
  ];
  const [from, until] = [textOf(option, "valid_from", reading), textOf(option, "valid_to", reading)];
  const fee = {
    method: "fixed",
    label: label ?? note,
    value: { amount, currency },
    ...((from !== undefined || until !== undefined) && { valid: present({ from, until }) }),
    ...(label && note && { note }),
  };
  if (partCheck("Amount").holds(fee)) return [fee];
  reading.lose(option, "other-form");
  return [];
}

function territoryOf(service: Foreign, reading: Reading): Parts | undefined {
  const areas = objectsOf(service, "service_areas").flatMap(
    (area) => textOf(area, "description", reading) ?? textOf(area, "name", reading) ?? [],
  );
  return areas.length > 0 ? { description: localised(areas.join(" "), reading) } : undefined;
}

function stageOf(service: Foreign, reading: Reading): Parts | undefined {
  const status = textOf(service, "status", reading);
  if (status === undefined) return undefined;
  const stage = stages[status];
  if (stage === undefined) reading.lose(service, "no-code", "status");
  return stage === undefined ? undefined : { stage };
}

function evidenceOf(service: Foreign, reading: Reading): readonly Parts[] | undefined {
  return some(
    objectsOf(service, "required_documents").flatMap((document) => {
      const what = localisedOf(document, "document", reading);
      return what ? [{ what }] : [];
    }),
  );
}

/** A service at a place: the place, with what holds of the service there before what holds of the place. */
function siteAt(at: Foreign, reading: ServiceReading): readonly Parts[] {
  const location = objectOf(at, "location");
  const [hours, contacts] = [hoursOf(at, reading), contactsOf(at, reading) ?? []];
  return sitesOf(location, reading).map((site) => {
    if (location && hours && site["hours"]) reading.lose(location, "no-field", "schedules");
    const own = (site["contacts"] as readonly unknown[] | undefined) ?? [];
    return {
      ...site,
      ...(hours && { hours }),
      ...(contacts.length > 0 && { contacts: [...contacts, ...own] }),
    };
  });
}
