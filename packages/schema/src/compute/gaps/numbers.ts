import type { CivicRecord, Contact, NationalSystem } from "../../../generated/types/model.ts";
import { mayBeAsked, statedAvailability } from "../../entitlement/availability.ts";
import { lastConfirmation } from "../../parts/last-confirmation.ts";
import type { Place } from "../../structure/place.ts";

/** Those of a record's contacts whose numbers nobody has confirmed, or that must be verified before use. */
export function unconfirmedNumbers(
  { confirmations }: CivicRecord,
  contacts: readonly Place<Contact>[],
): readonly Place<Contact>[] {
  return contacts.filter(
    ({ value }) =>
      isNumber(value) &&
      (value.verifyBeforeUse || (lastConfirmation(value) === undefined && !confirmations?.length)),
  );
}

/**
 * Positions of the contact points that have no number to call: neither of their own, nor by the service or the bodies that
 * run them. One that will be made known when it is activated lacks none, nor does one that is closed or planned.
 */
export function pointsWithoutNumber(
  { contactPoints = [] }: NationalSystem,
  records: readonly CivicRecord[],
): readonly number[] {
  const called = new Set(records.filter((record) => contactsOf(record).some(isNumber)).map(({ id }) => id));
  return contactPoints.flatMap(({ stage, contacts = [], service, organisations = [] }, index) => {
    if (!mayBeAsked(statedAvailability({ stage }))) return [];
    if (contacts.some((contact) => isNumber(contact) || contact.channel === "announced")) return [];
    const isCalled =
      (service !== undefined && called.has(service)) || organisations.some((id) => called.has(id));
    return isCalled ? [] : [index];
  });
}

function isNumber({ channel }: Contact): boolean {
  return channel === "telephone" || channel === "text-message";
}

function contactsOf(record: CivicRecord): readonly Contact[] {
  return record.kind === "service" || record.kind === "organisation" ? (record.contacts ?? []) : [];
}
