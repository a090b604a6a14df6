import { type Contact, type OpeningHours, partsOf } from "@civic/schema";
import { addressLine, hoursLine, textIn } from "@civic/schema/words";
import { link, page, plain, table } from "./markdown.ts";
import type { RecordFile, State } from "./state.ts";
import { counted, english } from "./words.ts";

/** Every number and every time that must be confirmed before somebody relies on it. */
export function contactsSection({ files }: State): string {
  const contacts = files.flatMap((file) => contactsOf(file).filter(toVerify).map(contactRow(file)));
  const hours = files.flatMap((file) => hoursOutsideContacts(file).map(hoursRow(file)));
  const heading = "## To be verified before operational use";
  if (contacts.length + hours.length === 0)
    return page([heading, "The records hold no telephone number and no opening hours."]).trimEnd();
  return page([
    heading,
    "Numbers and hours change, and a wrong number given to a victim in the first hours does harm. Call, or " +
      "have the body confirm, each of these before it is used. The last column says from when the source is, " +
      "not that somebody has called.",
    contacts.length > 0
      ? `### ${counted(contacts.length, "contact")}\n\n${table(["Where", "By", "Contact", "For", "Hours", "Last known right"], contacts)}`
      : "",
    hours.length > 0
      ? `### Opening hours of ${counted(hours.length, "service")}\n\n${table(["Where", "Hours"], hours)}`
      : "",
  ]).trimEnd();
}

function contactsOf({ record }: RecordFile): readonly Contact[] {
  return (partsOf(record).get("Contact") ?? []).map(({ value }) => value as Contact);
}

function toVerify({ channel, hours, verifyBeforeUse }: Contact): boolean {
  return (
    verifyBeforeUse === true || channel === "telephone" || channel === "text-message" || hours !== undefined
  );
}

function contactRow({ path, record }: RecordFile): (contact: Contact) => readonly string[] {
  const { words, format } = english;
  return (contact) => [
    link(textIn(record.name, english), path),
    words.contact[contact.channel],
    plain(addressLine(contact, english)),
    contact.label ? plain(textIn(contact.label, english)) : "",
    contact.hours ? plain(hoursLine(contact.hours, english)) : "",
    contact.lastConfirmed ? format.date(contact.lastConfirmed) : "not said",
  ];
}

function hoursOutsideContacts({ record }: RecordFile): readonly OpeningHours[] {
  const parts = partsOf(record);
  const inContacts = new Set((parts.get("Contact") ?? []).map(({ value }) => (value as Contact).hours));
  const all = (parts.get("OpeningHours") ?? []).map(({ value }) => value as OpeningHours);
  return all.filter((hours) => !inContacts.has(hours));
}

function hoursRow({ path, record }: RecordFile): (hours: OpeningHours) => readonly string[] {
  return (hours) => [link(textIn(record.name, english), path), plain(hoursLine(hours, english))];
}
