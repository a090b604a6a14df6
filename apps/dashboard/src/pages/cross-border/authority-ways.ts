import type { CompensationScheme, Contact, Organisation } from "@civic/schema";
import { lastConfirmation } from "@civic/schema/compute";
import { contactAddress, waysToReach } from "@civic/schema/words";

/**
 * The ways to reach an authority for some schemes: first those that the schemes give for their claims, then the others; of
 * each, those confirmed last before older ones and those of no known date. Else as the record of the authority has them.
 */
export function waysFor(body: Organisation, schemes: readonly CompensationScheme[]): readonly Contact[] {
  const given = new Set(schemes.flatMap(({ application }) => (application?.contacts ?? []).map(keyOf)));
  const isOther = (contact: Contact) => Number(!given.has(keyOf(contact)));
  return waysToReach(body).toSorted(
    (one, other) => isOther(one) - isOther(other) || byDay(dayOf(other), dayOf(one)),
  );
}

function keyOf(contact: Contact): string {
  const address = contactAddress(contact);
  return "href" in address ? (address.href ?? address.text) : JSON.stringify(address);
}

function dayOf(contact: Contact): string {
  return lastConfirmation(contact)?.on ?? "";
}

function byDay(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
