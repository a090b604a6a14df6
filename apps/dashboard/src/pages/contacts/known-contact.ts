import type { Contact } from "@civic/schema";
import {
  type ContactFreshness,
  contactFreshness,
  type OpenAt,
  openAt,
  zoneOfState,
} from "@civic/schema/compute";
import type { Entry, Ways } from "./entries-model.ts";

/** What is known of one way to reach somebody, now. */
export interface KnownContact {
  readonly contact: Contact;
  /** Nothing of what is announced only when it is needed: it cannot have been confirmed. */
  readonly freshness?: ContactFreshness;
  /** Absent where no hours are recorded. */
  readonly open?: OpenAt;
}

const freshest: readonly (ContactFreshness | undefined)[] = ["within-a-year", "older", "never", undefined];

/** The ways of a record: numbers before other addresses, among them the confirmed ones first. */
export function knownContacts({ of, contacts, hours }: Ways, now: Date): readonly KnownContact[] {
  const today = now.toISOString().slice(0, 10);
  const known = contacts.map((contact): KnownContact => {
    const its = contact.hours ?? ("number" in contact ? hours : undefined);
    return {
      contact,
      ...(contact.channel !== "announced" && { freshness: contactFreshness(contact, today) }),
      ...(its && { open: openAt(its, now, zoneOfState(of.jurisdiction)) }),
    };
  });
  const rank = ({ contact, freshness }: KnownContact) =>
    (isNumber(contact) ? 0 : 10) + freshest.indexOf(freshness);
  return known.toSorted((one, other) => rank(one) - rank(other));
}

/** Whether it is a number to call or to send messages to; a fax machine answers nobody. */
function isNumber(contact: Contact): contact is Extract<Contact, { readonly number: string }> {
  return "number" in contact && !(contact.channel === "telephone" && contact.type === "fax");
}

/** Everything by which an entry is reached, that of the bodies behind it where it has nothing of its own. */
export function waysOfEntry({ own, through }: Entry): readonly Ways[] {
  return own.contacts.length > 0 ? [own] : through;
}

/** What the list is sorted and filtered by. */
export interface Known {
  readonly entry: Entry;
  readonly hasNumber: boolean;
  /** The best of its numbers. */
  readonly freshness: ContactFreshness | undefined;
  readonly isOpen: boolean;
  readonly fromAbroad: boolean;
}

/** What is known of the numbers of an entry, now. */
export function knownOf(entry: Entry, now: Date): Known {
  const all = waysOfEntry(entry).flatMap((ways) => knownContacts(ways, now));
  const numbers = all.filter(({ contact }) => isNumber(contact));
  return {
    entry,
    hasNumber: numbers.length > 0,
    freshness: freshest.find((each) => numbers.some(({ freshness }) => freshness === each)),
    isOpen: all.some(({ open }) => open?.answer === "open"),
    fromAbroad: numbers.some(
      ({ contact }) => "reachableFromAbroad" in contact && contact.reachableFromAbroad === "yes",
    ),
  };
}

/** Emergency numbers first, then who has a confirmed number, who has any, who can be reached otherwise; what ended stands last. */
export function rankOf({ entry, hasNumber, freshness }: Known): number {
  if (entry.sort === "emergency") return -1;
  const ended = entry.stage === "ended" ? 10 : 0;
  if (hasNumber) return ended + freshest.indexOf(freshness);
  return ended + (waysOfEntry(entry).length > 0 ? 4 : 5);
}
