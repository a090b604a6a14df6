import { type Contact, type OpeningHours, partsOf } from "@civic/schema";
import { link, page, plain, table } from "./markdown.ts";
import { hoursInWords } from "./opening-hours.ts";
import type { RecordFile, State } from "./state.ts";
import { counted, inEnglish } from "./words.ts";

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
      ? `### ${counted(contacts.length, "contact")}\n\n${table(["Where", "Contact", "For", "Hours", "Last known right"], contacts)}`
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
  return (contact) => [
    link(inEnglish(record.name), path),
    plain(addressOf(contact)),
    contact.label ? plain(inEnglish(contact.label)) : "",
    contact.hours ? plain(hoursInWords(contact.hours)) : "",
    contact.lastConfirmed ?? "not said",
  ];
}

function addressOf(contact: Contact): string {
  switch (contact.channel) {
    case "telephone":
      return `☎ ${numberInWords(contact)}`;
    case "text-message":
      return `SMS ${contact.number}`;
    case "email":
    case "post":
      return contact.address;
    case "web":
      return contact.url;
    case "visit":
      return inEnglish(contact.place);
    case "announced":
      return inEnglish(contact.how);
  }
}

/** As people write it, and as it is dialled from abroad where that is not the same. */
function numberInWords({ number, display }: { number: string; display?: string | undefined }): string {
  if (display === undefined) return number;
  return display.startsWith("+") || !number.startsWith("+") ? display : `${display} (${number})`;
}

function hoursOutsideContacts({ record }: RecordFile): readonly OpeningHours[] {
  const parts = partsOf(record);
  const inContacts = new Set((parts.get("Contact") ?? []).map(({ value }) => (value as Contact).hours));
  const all = (parts.get("OpeningHours") ?? []).map(({ value }) => value as OpeningHours);
  return all.filter((hours) => !inContacts.has(hours));
}

function hoursRow({ path, record }: RecordFile): (hours: OpeningHours) => readonly string[] {
  return (hours) => [link(inEnglish(record.name), path), plain(hoursInWords(hours))];
}
