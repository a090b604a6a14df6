import type { Contact, LocalisedText, PostalAddress } from "../../../generated/types/model.ts";
import { contentText, escapedText } from "../content-lines.ts";

/** A body, a service or a contact point as an entry of an address book; never a person. */
export interface ContactCard {
  /** The same each time it is written, so that an address book replaces what it has. */
  readonly id: string;
  readonly name: LocalisedText;
  /** Language in which its texts stand where none of those asked for does. */
  readonly language: string;
  /** Names of the bodies that it belongs to or is provided by. */
  readonly bodies?: readonly LocalisedText[];
  /** State, lower-case code of ISO 3166-1. */
  readonly jurisdiction: string;
  readonly website?: string;
  readonly contacts: readonly Contact[];
}

/** How cards are written. */
export interface VcardOptions {
  /** Languages of the texts, the most wanted first; else that of the card. */
  readonly languages?: readonly string[];
  /** When it is written (`REV`), in UTC: `2026-11-29T10:00:00Z`. */
  readonly now: string;
  /** What is to be read of a contact beside its address, as its hours and when it was confirmed; one line. */
  readonly note?: (contact: Contact) => string | undefined;
}

/** Cards as a vCard 4.0 file (RFC 6350): CRLF, lines of at most 75 bytes, texts escaped. */
export function vcardText(cards: readonly ContactCard[], options: VcardOptions): string {
  return contentText(
    cards.flatMap((card) =>
      cardLines(card, { ...options, languages: [...(options.languages ?? []), card.language] }),
    ),
  );
}

function cardLines(card: ContactCard, options: VcardOptions): readonly string[] {
  const { id, name, bodies = [], jurisdiction, website, contacts } = card;
  const text = (value: LocalisedText) => escapedText(readIn(value, options.languages));
  const notes = contacts.flatMap((contact) => {
    const said = options.note?.(contact) ?? "";
    return said === "" ? [] : [`${plainAddress(contact, options)}: ${said}`];
  });
  return [
    "BEGIN:VCARD",
    "VERSION:4.0",
    "PRODID:-//CIVIC//Contacts//EN",
    "KIND:org",
    `UID;VALUE=text:${escapedText(id)}`,
    `REV:${options.now.slice(0, 19).replaceAll(/[-:]/g, "")}Z`,
    `FN:${text(name)}`,
    ...bodies.map((body) => `ORG:${text(body)}`),
    `CATEGORIES:${jurisdiction.toUpperCase()}`,
    ...contacts.flatMap((contact, index) => contactLines(contact, { group: `c${index + 1}`, options })),
    ...(website === undefined ? [] : [`URL:${asUri(website)}`]),
    ...(notes.length === 0 ? [] : [`NOTE:${escapedText(notes.join("\n"))}`]),
    "END:VCARD",
  ];
}

interface Grouped {
  /** What ties the lines of one contact together. */
  readonly group: string;
  readonly options: VcardOptions;
}

function contactLines(contact: Contact, { group, options }: Grouped): readonly string[] {
  const line = propertyOf(contact, options);
  if (line === undefined) return [];
  const label = contact.label && readIn(contact.label, options.languages);
  return [
    `${group}.${line}`,
    // What address books call the label of an entry; RFC 6350 has none of its own.
    ...(label === undefined ? [] : [`${group}.X-ABLabel:${escapedText(label)}`]),
    ...(contact.languages ?? []).map((language) => `${group}.LANG:${language}`),
  ];
}

/** What a contact is written as; nothing for what is only announced. */
function propertyOf(contact: Contact, { languages }: VcardOptions): string | undefined {
  switch (contact.channel) {
    case "telephone":
      return `TEL;${telephone(contact.number, [typeOf(contact)], contact.extension)}`;
    case "text-message":
      return `TEL;${telephone(contact.number, ["text"])}`;
    case "email":
      return `EMAIL:${escapedText(contact.address)}`;
    case "web":
      return `URL:${asUri(contact.url)}`;
    case "post":
      return addressOf(contact.postalAddress, contact.address ?? "");
    case "visit":
      return addressOf(contact.postalAddress, readIn(contact.place, languages));
    case "announced":
      return undefined;
  }
}

function typeOf({ type }: Extract<Contact, { channel: "telephone" }>): string {
  if (type === "fax" || type === "textphone") return type;
  return type === "mobile" ? "cell" : "voice";
}

/** A number in international form is a URI (RFC 3966); one that works inside its network alone stands as a text. */
function telephone(number: string, types: readonly string[], extension?: string): string {
  const type = types.map((each) => `TYPE=${each}`).join(";");
  if (!number.startsWith("+"))
    return `${type};VALUE=text:${escapedText(number + (extension === undefined ? "" : ` ext. ${extension}`))}`;
  // Of what is dialled once connected a URI takes digits alone, so that the rest comes after a pause.
  const rest =
    extension === undefined
      ? ""
      : /^\d+$/.test(extension)
        ? `;ext=${extension}`
        : `;postd=${encodeURIComponent(`p${extension}`)}`;
  return `${type};VALUE=uri:tel:${number}${rest}`;
}

/** Seven parts (RFC 6350, 6.3.1); the first two are no longer used. A line that nobody has parted is the street. */
function addressOf(parts: PostalAddress | undefined, line: string): string {
  if (parts === undefined) return `ADR:;;${escapedText(line)};;;;`;
  const { recipient, street = [], district, locality, region, postalCode, sortingCode, country } = parts;
  const streets = [recipient, ...street, district].flatMap((each) =>
    each === undefined ? [] : [escapedText(each)],
  );
  const town = [locality, sortingCode].filter((each) => each !== undefined).join(" ");
  const [place, area, code] = [town, region ?? "", postalCode ?? ""].map(escapedText);
  return `ADR;CC=${country.toUpperCase()}:;;${streets.join(",")};${place};${area};${code};`;
}

/** A URI is no text: nothing in it is escaped, and what would end its line is written as URIs write it. */
function asUri(address: string): string {
  return address.replaceAll(/\s/g, (sign) => encodeURIComponent(sign));
}

function plainAddress(contact: Contact, { languages }: VcardOptions): string {
  switch (contact.channel) {
    case "telephone":
      return contact.display ?? contact.number;
    case "text-message":
      return contact.number;
    case "email":
      return contact.address;
    case "web":
      return contact.url;
    case "post":
      return contact.address ?? contact.postalAddress?.locality ?? "";
    case "visit":
      return readIn(contact.place, languages);
    case "announced":
      return readIn(contact.how, languages);
  }
}

function readIn(text: LocalisedText, languages: readonly string[] = []): string {
  const tag = languages.find((each) => Object.hasOwn(text, each)) ?? Object.keys(text)[0] ?? "";
  return text[tag] ?? "";
}
