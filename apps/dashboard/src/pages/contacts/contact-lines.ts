import type { Contact } from "@civic/schema";
import { lastConfirmation } from "@civic/schema/compute";
import {
  abroadWarning,
  addressLine,
  hoursLine,
  mayNotWorkFromAbroad,
  type Phrasing,
  textIn,
} from "@civic/schema/words";
import type { KnownContact } from "./known-contact.ts";
import type { Words } from "./words/en.ts";

/** In which words. */
export interface Speech {
  readonly phrasing: Phrasing;
  readonly words: Words;
}

/** When a contact was last confirmed, in words; nothing of what cannot be. */
export function freshnessLine(
  { contact, freshness }: KnownContact,
  { words, phrasing }: Speech,
): string | undefined {
  if (freshness === undefined) return undefined;
  const confirmed = lastConfirmation(contact);
  if (confirmed === undefined) return words.freshness.never;
  const date = phrasing.format.date(confirmed.on);
  return freshness === "older" ? words.freshness.older(date) : words.freshness.within(date);
}

/** Whether a number works from abroad, as far as is known; nothing of what is no number. */
export function abroadLine(contact: Contact, phrasing: Phrasing): string | undefined {
  if (!("number" in contact)) return undefined;
  const { fromAbroad, insideOnly, abroadNotKnown } = phrasing.words.contact;
  if (contact.reachableFromAbroad === "yes") return fromAbroad;
  if (contact.reachableFromAbroad === "no") return insideOnly;
  return mayNotWorkFromAbroad(contact.number) ? abroadWarning(contact, phrasing) : abroadNotKnown;
}

/** Whether somebody answers now; nothing where no hours are recorded. */
export function openLine({ open }: KnownContact, { words, phrasing }: Speech): string | undefined {
  if (open === undefined) return undefined;
  const said = { open: words.open.open, closed: words.open.closed, "not-known": words.open.notKnown };
  if (open.unless.length === 0 || open.answer === "not-known") return said[open.answer];
  const days = open.unless.map((each) => textIn(each, phrasing));
  return said[open.answer] + phrasing.words.joiner + words.open.unless(phrasing.format.list(days));
}

/** What a row of a table or a card says of a contact beside its address. */
export function remarksOf(known: KnownContact, speech: Speech): readonly string[] {
  const { contact } = known;
  return [
    contact.label && textIn(contact.label, speech.phrasing),
    freshnessLine(known, speech),
    abroadLine(contact, speech.phrasing),
    contact.hours && hoursLine(contact.hours, speech.phrasing),
  ].filter((line) => line !== undefined);
}

/** One contact on one line, as it stands. */
export function standingLine(contact: Contact, { phrasing }: Speech): string {
  const label = contact.label ? ` (${textIn(contact.label, phrasing)})` : "";
  return addressLine(contact, phrasing) + label;
}
