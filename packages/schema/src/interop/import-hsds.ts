import { isObject } from "../parts/json-value.ts";
import { organisationId, organisationOf } from "./hsds/organisation-record.ts";
import { serviceOf } from "./hsds/service-record.ts";
import { type Foreign, objectOf, objectsOf, type Reading, textOf } from "./hsds/source-values.ts";
import { type Draft, type Imported, imported } from "./import/imported.ts";
import type { HsdsMapping } from "./import/mapping.ts";
import { constantsOf, knownHead } from "./import/record-head.ts";
import { type Loss, lossReport } from "./loss.ts";
import { tracked } from "./tracked.ts";

/** What is known of a source beside its text. */
export interface HsdsSource {
  /** The name of the file, for the report. */
  readonly file: string;
  readonly mapping: HsdsMapping;
  /** Where what stands at a place of the document really comes from, where it was put together of several files. */
  readonly originOf?: (loss: Loss) => Loss;
}

/**
 * Drafts of records from a document of HSDS 3: a service or an organisation as published, a list of them or a page of such a
 * list. Organisations become records of their own, to which their services refer. What HSDS does not know (needs, phases, types of
 * service and provider, sources) is asked for, and given by the constants and terms of the mapping. Telephones, addresses and schedules
 * that cannot be read for certain, and what is kept under the name of a person, stand in the report and in no record. Never throws.
 *
 * @example
 * ```ts
 * import { importHsds } from "@civic/schema/interop";
 *
 * const { records, asked } = importHsds({ id: "7", name: "Night line", status: "active" }, { file: "line.json", mapping: {} });
 * console.log(records.length, asked.map(({ member }) => member)); // 0 [ "publisher", … ]
 * ```
 */
export function importHsds(
  document: unknown,
  { file, mapping, originOf = (loss) => loss }: HsdsSource,
): Imported {
  const known = constantsOf(mapping.constants);
  if (typeof document !== "object" || document === null) return imported([], lossReport([]), known);
  const source = tracked(document, { in: file, field: "hsds" });
  const reading: Reading = { head: knownHead(mapping), mapping, lose: source.lose };
  const found = foundIn(source.value as Foreign);
  const organisations = new Map<string, Draft>();
  const ids = new Set(found.organisations.flatMap(({ object }) => idOf(object, reading) ?? []));
  for (const { object, at } of found.organisations) {
    const made = organisationOf(object, { ...reading, known: ids, from: `${file}#${at}` });
    if (made === undefined) continue;
    const before = organisations.get(made.document.id);
    // The same organisation stands in each of its services.
    if (before === undefined) organisations.set(made.document.id, made);
    else if (JSON.stringify(before.document) !== JSON.stringify(made.document))
      source.lose(object, "other-form");
  }
  const services = found.services.flatMap(
    ({ object, at, of }) => serviceOf(object, { ...reading, known: ids, of, from: `${file}#${at}` }) ?? [],
  );
  return imported(
    [...organisations.values(), ...services],
    lossReport(comingFrom(source.losses(), originOf)),
    known,
  );
}

/** Losses where they come from; one row that stands at several places of the document loses a value once. */
function* comingFrom(losses: Iterable<Loss>, originOf: (loss: Loss) => Loss): Generator<Loss> {
  const told = new Set<string>();
  for (const loss of losses) {
    const origin = originOf(loss);
    const key = JSON.stringify([origin.in, origin.pointer, origin.why]);
    if (!told.has(key)) yield origin;
    told.add(key);
  }
}

function idOf(organisation: Foreign, reading: Reading): string | undefined {
  return organisationId(
    textOf(organisation, "id", reading) ?? textOf(organisation, "name", reading),
    reading,
  );
}

interface Found {
  readonly object: Foreign;
  readonly at: string;
  /** What identifies the organisation around it. */
  readonly of?: string | undefined;
}

interface FoundIn {
  readonly services: readonly Found[];
  readonly organisations: readonly Found[];
}

/** Members that an organisation has and a service has not. */
const ofOrganisations = [
  "services",
  "year_incorporated",
  "legal_status",
  "tax_status",
  "tax_id",
  "organization_identifiers",
];

/** Every service and organisation of a document, in whatever of the forms of HSDS. */
function foundIn(document: Foreign): FoundIn {
  if (Array.isArray(document)) return together(listed(document.filter(isObject), ""));
  if (Object.hasOwn(document, "contents"))
    return together(listed(objectsOf(document, "contents"), "/contents"));
  const lists = ["organizations", "services"].filter((name) => Array.isArray(document[name]));
  const isSingle = Object.hasOwn(document, "name");
  if (isSingle || lists.length === 0) return together([single(document, "")]);
  return together(lists.flatMap((name) => listed(objectsOf(document, name), `/${name}`)));
}

function listed(objects: readonly Foreign[], at: string): readonly FoundIn[] {
  return objects.map((object, index) => single(object, `${at}/${index}`));
}

function single(object: Foreign, at: string): FoundIn {
  const isOrganisation =
    !Object.hasOwn(object, "status") &&
    (at.startsWith("/organizations/") || ofOrganisations.some((member) => Object.hasOwn(object, member)));
  if (isOrganisation) {
    const of = identifier(object);
    const services = objectsOf(object, "services").map((service, index) => ({
      object: service,
      at: `${at}/services/${index}`,
      of,
    }));
    return { organisations: [{ object, at }], services };
  }
  const organisation = objectOf(object, "organization");
  return {
    services: [{ object, at }],
    organisations: organisation ? [{ object: organisation, at: `${at}/organization` }] : [],
  };
}

function identifier(organisation: Foreign): string | undefined {
  const value = organisation["id"] ?? organisation["name"];
  return typeof value === "string" ? value : undefined;
}

function together(parts: readonly FoundIn[]): FoundIn {
  return {
    services: parts.flatMap(({ services }) => services),
    organisations: parts.flatMap(({ organisations }) => organisations),
  };
}
