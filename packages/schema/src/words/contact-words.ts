import type { Contact, LocalisedText } from "../../generated/types/model.ts";
import { lastConfirmation } from "../parts/last-confirmation.ts";
import { labelOf } from "./label.ts";
import { markedText, textIn } from "./localised.ts";
import type { Phrasing } from "./phrasing.ts";
import { placeLines } from "./place-words.ts";
import { postalLines } from "./postal-lines.ts";

type Speech = Pick<Phrasing, "language" | "words" | "format" | "labels">;

type Telephone = Extract<Contact, { channel: "telephone" }>;

/** What to dial, write to, open or look for: as it is written, and the link that a device can follow. */
export type ContactAddress =
  | { readonly text: string; readonly href?: string }
  /** Words of the record, in its languages, and the lines of an address that they do not say. */
  | { readonly words: LocalisedText; readonly lines?: readonly string[] };

/**
 * The address of a contact. A number stands as people write it, one of which it is said that it works from abroad as it is
 * dialled from there; its link is the number that is dialled.
 */
export function contactAddress(contact: Contact): ContactAddress {
  switch (contact.channel) {
    case "telephone":
      return { text: writtenNumber(contact), href: `tel:${contact.number}` };
    case "text-message":
      return { text: contact.number, href: `sms:${contact.number}` };
    case "email":
      return { text: contact.address, href: `mailto:${contact.address}` };
    case "web":
      return { text: contact.url, href: contact.url };
    case "post":
      return {
        text: contact.address ?? (contact.postalAddress ? postalLines(contact.postalAddress).join(", ") : ""),
      };
    case "visit":
      return { words: contact.place, lines: placeLines(contact) };
    case "announced":
      return { words: contact.how };
  }
}

/**
 * What is known of a contact beside its address: what sort of number, whether it works from abroad, its languages, when it
 * was right and who said so.
 */
export function contactRemarks(contact: Contact, speech: Speech): readonly string[] {
  const { words, format, labels } = speech;
  const { languages } = contact;
  const confirmed = lastConfirmation(contact);
  const remarks: string[] = [];
  if (contact.channel === "telephone" && contact.type !== undefined)
    remarks.push(words.inSentence(labelOf(labels, "telephone-type", contact.type)));
  if ("reachableFromAbroad" in contact) {
    const { reachableFromAbroad } = contact;
    const { fromAbroad, insideOnly, abroadNotKnown } = words.contact;
    const abroad = { yes: fromAbroad, no: insideOnly, "not-known": abroadNotKnown };
    if (reachableFromAbroad !== undefined) remarks.push(abroad[reachableFromAbroad]);
  }
  if (languages) remarks.push(words.contact.languages(format.list(languages.map(format.language))));
  if (confirmed?.by) {
    const by = markedText(confirmed.by, speech);
    remarks.push(words.contact.confirmedBy(format.date(confirmed.on), by));
  } else if (confirmed) remarks.push(words.contact.confirmed(format.date(confirmed.on)));
  // What is made known only when activated cannot have been confirmed.
  else if (contact.channel !== "announced") remarks.push(words.contact.neverConfirmed);
  return remarks;
}

/** The address on one line; a number also as it is dialled from abroad, where that is not how it is written. */
export function addressLine(contact: Contact, phrasing: Phrasing): string {
  const address = contactAddress(contact);
  if ("words" in address) return [textIn(address.words, phrasing), ...(address.lines ?? [])].join(", ");
  if (contact.channel !== "telephone") return address.text;
  const { number } = contact;
  const isWhole = address.text.startsWith("+") || !number.startsWith("+");
  return withExtension(isWhole ? address.text : `${address.text} (${number})`, contact, phrasing);
}

/** A number and what to dial once connected. */
function withExtension(text: string, { extension }: Telephone, { words }: Pick<Speech, "words">): string {
  return extension === undefined ? text : `${text} ${words.contact.extension(extension)}`;
}

/**
 * A number as it is dialled from anywhere, in the groups in which it is written at home: “01 44 49 24 30” is
 * “+33 1 44 49 24 30”. A national number stands as it is, since it has
 * no other form. What to dial once connected follows.
 */
export function internationalNumber(contact: Telephone, speech: Pick<Speech, "words">): string {
  return withExtension(inGroups(contact), contact, speech);
}

function writtenNumber(contact: Telephone): string {
  return contact.reachableFromAbroad === "yes" ? inGroups(contact) : (contact.display ?? contact.number);
}

function inGroups({ number, display }: Telephone): string {
  if (display === undefined || display.startsWith("+") || !number.startsWith("+")) return display ?? number;
  // In most plans a 0 before the number is not dialled from abroad; in Italy it is.
  for (const written of [display, display.replace(/^\(?0\)?/, "")]) {
    const digits = written.replaceAll(/\D/g, "");
    const code = number.slice(0, number.length - digits.length);
    if (number.endsWith(digits) && /^\+[1-9][0-9]{0,2}$/.test(code)) return `${code} ${written.trim()}`;
  }
  return number;
}

/** The same, and that a number takes text messages: whoever reads a number alone calls it. */
export function contactLine(contact: Contact, phrasing: Phrasing): string {
  const address = addressLine(contact, phrasing);
  const { words } = phrasing;
  return contact.channel === "text-message"
    ? `${address} (${words.inSentence(words.contact["text-message"])})`
    : address;
}

/** A number of the emergency numbers of a State, or what stands in its place, and what it is for. */
export function emergencyContactLine(contact: Contact, phrasing: Phrasing): string {
  const purpose = contact.label ? markedText(contact.label, phrasing) : phrasing.words.contact.emergency;
  return `${contactLine(contact, phrasing)} ${purpose}`;
}

/** Of a number that not everybody can call: that it takes text messages, or is for a textphone. */
export function unusualNumberWords(
  contact: Contact,
  { words, labels }: Pick<Phrasing, "words" | "labels">,
): string | undefined {
  if (contact.channel === "text-message") return words.inSentence(words.contact["text-message"]);
  if (contact.channel !== "telephone" || contact.type !== "textphone") return undefined;
  return words.inSentence(labelOf(labels, "telephone-type", contact.type));
}
