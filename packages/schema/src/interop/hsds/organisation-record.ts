import type { Draft } from "../import/imported.ts";
import { constantsOf, recordIdFrom, recordOf } from "../import/record-head.ts";
import { contactsOf } from "./contact-parts.ts";
import { sitesOf } from "./site-part.ts";
import {
  type Foreign,
  fittingOf,
  localised,
  localisedOf,
  objectsOf,
  type Reading,
  some,
  textOf,
} from "./source-values.ts";

/** The id of the record of an organisation, by what identifies it in the source. */
export function organisationId(identifier: string | undefined, { head }: Reading): string | undefined {
  return identifier === undefined ? undefined : recordIdFrom(identifier, "organisation", head);
}

/** An organisation of HSDS as a record; what kind of provider it is the source does not say. */
export function organisationOf(
  organisation: Foreign,
  { known, from, ...reading }: Reading & { readonly known: ReadonlySet<string>; readonly from: string },
): Draft | undefined {
  const id = organisationId(
    textOf(organisation, "id", reading) ?? textOf(organisation, "name", reading),
    reading,
  );
  if (id === undefined) {
    reading.lose(organisation, "no-field");
    return undefined;
  }
  const alternate = textOf(organisation, "alternate_name", reading);
  const said = {
    ...constantsOf(reading.mapping.constants, "organisation"),
    ...present({
      name: localisedOf(organisation, "name", reading),
      alternateNames: alternate === undefined ? undefined : [localised(alternate, reading)],
      established: yearOf(organisation, reading),
      legalForm: localisedOf(organisation, "legal_status", reading),
      partOf: parentOf(organisation, { known, ...reading }),
      role: localisedOf(organisation, "description", reading),
      website: fittingOf(organisation, "website", { ...reading, part: "WebAddress" }),
      contacts: contactsOf(organisation, reading, "contact_page"),
      sites: some(objectsOf(organisation, "locations").flatMap((location) => sitesOf(location, reading))),
    }),
  };
  return {
    kind: "organisation",
    from,
    document: recordOf({ kind: "organisation", id, head: reading.head }, said),
  };
}

function yearOf(organisation: Foreign, reading: Reading): string | undefined {
  return fittingOf(organisation, "year_incorporated", { ...reading, part: "PartialDate" });
}

function parentOf(
  organisation: Foreign,
  { known, ...reading }: Reading & { readonly known: ReadonlySet<string> },
) {
  const parent = organisationId(textOf(organisation, "parent_organization_id", reading), reading);
  if (parent === undefined || known.has(parent)) return parent;
  reading.lose(organisation, "not-there", "parent_organization_id");
  return undefined;
}

/** Without the members that are not said. */
export function present(members: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
