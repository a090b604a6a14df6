import type { Contact, ContactPoint, Organisation } from "../../generated/types/model.ts";
import { lastConfirmation } from "../parts/last-confirmation.ts";
import { waysToReach } from "../parts/ways-to-reach.ts";
import { addressLine, contactLine, contactRemarks } from "./contact-words.ts";
import { hoursLine } from "./hours-words.ts";
import { labelOf } from "./label.ts";
import { markedPart, markedText } from "./localised.ts";
import type { Phrasing } from "./phrasing.ts";
import { mayBeElsewhere, type StepSources } from "./step-sources.ts";
import { mayNotWorkFromAbroad } from "./works-from-abroad.ts";

/** Who is reached, and from where. */
export interface ReachedFrom {
  /** State of the body. */
  readonly state: string;
  readonly sources: Pick<StepSources, "places">;
}

/** The same, in which words. */
export interface Reaching extends ReachedFrom {
  readonly sources: StepSources;
  readonly phrasing: Phrasing;
}

const channels: readonly Contact["channel"][] = [
  "telephone",
  "text-message",
  "email",
  "post",
  "visit",
  "web",
  "announced",
];

/**
 * How to reach somebody, the telephone first: a number that works from where the person may be before one that may not, one
 * that was confirmed before others. An address of the web only where there is nothing else.
 */
export function reachWords(contacts: readonly Contact[], reaching: Reaching): readonly string[] {
  return inOrderOfReach(contacts, reaching).map((contact) => reachedAt(contact, reaching));
}

/** The contacts in the order of {@link reachWords}. */
export function inOrderOfReach(contacts: readonly Contact[], from: ReachedFrom): readonly Contact[] {
  const direct = contacts.filter(({ channel }) => channel !== "web");
  const shown = direct.length > 0 ? direct : contacts;
  return [...shown].sort((a, b) => rankOf(a, from) - rankOf(b, from));
}

function rankOf(contact: Contact, reaching: ReachedFrom): number {
  const confirmed = lastConfirmation(contact) === undefined ? 1 : 0;
  const works = isWarned(contact, reaching) ? 2 : 0;
  return channels.indexOf(contact.channel) * 4 + works + confirmed;
}

/** Every contact with all that is known of it: its hours, its languages, and when it was last right. */
export function contactsInFull(contacts: readonly Contact[], reaching: Reaching): readonly string[] {
  const { phrasing } = reaching;
  return contacts.map((contact) => {
    const hours = contact.hours ? [hoursLine(contact.hours, phrasing)] : [];
    const { fromAbroad, insideOnly, abroadNotKnown } = phrasing.words.contact;
    const told = abroadWords(contact, reaching).length > 0 ? [fromAbroad, insideOnly, abroadNotKnown] : [];
    const known = contactRemarks(contact, phrasing).filter((said) => !told.includes(said));
    return reachedAt(contact, reaching, [...hours, ...known]);
  });
}

/** How to reach a contact point, or that nobody has recorded it. */
export function contactPointReach(point: ContactPoint, reaching: Reaching): readonly string[] {
  const { sources, phrasing } = reaching;
  const found = contactsOfPoint(point, sources);
  return found ? reachWords(found, reaching) : [phrasing.words.answers.contact.none];
}

/** The contacts of a contact point: its own, the ways to the service that it is, or to the body that runs it. */
export function contactsOfPoint(
  { contacts, service, organisations = [] }: ContactPoint,
  { record }: Pick<StepSources, "record">,
): readonly Contact[] | undefined {
  if (contacts) return contacts;
  const others = [service, ...organisations].flatMap((id) => (id === undefined ? [] : (record(id) ?? [])));
  const reached = others.filter((each) => each.kind === "service" || each.kind === "organisation");
  return reached.map(waysToReach).find((ways) => ways.length > 0);
}

/** How to reach a body: by its contacts, else by its site; that no telephone number is recorded is said. */
export function bodyReach(body: Organisation | undefined, reaching: Reaching): readonly string[] {
  const contacts = waysToReach(body ?? {});
  const { noNumber } = reaching.phrasing.words.answers.contact;
  const reached = reachWords(contacts, reaching);
  const site = reached.length === 0 && body?.website ? [body.website] : [];
  const called = contacts.some(({ channel }) => channel === "telephone");
  return [...reached, ...site, ...(called ? [] : [noNumber])];
}

/** One contact with its label, and whether it works from where the person may be. */
function reachedAt(contact: Contact, reaching: Reaching, more: readonly string[] = []): string {
  const { phrasing } = reaching;
  if (contact.channel === "announced") return markedPart(contact.how, phrasing);
  const abroad = abroadWords(contact, reaching);
  if (contact.channel === "text-message")
    return withRemarks(contactLine(contact, phrasing), [...abroad, ...more], phrasing);
  const label = contact.label ? [markedText(contact.label, phrasing)] : [];
  const way = contact.channel === "visit" ? wayWords(contact, phrasing) : [];
  const isSaid = contact.channel === "telephone" && contact.reachableFromAbroad === "yes";
  const remarks = [...(isSaid ? [] : label), ...abroad, ...way, ...more];
  return withRemarks(addressLine(contact, phrasing), remarks, phrasing);
}

/** Of a place to go to: how to get there and which door to take, and who can use it. */
function wayWords(
  { directions, accessibility = [] }: Extract<Contact, { channel: "visit" }>,
  phrasing: Phrasing,
): readonly string[] {
  return [
    ...(directions ? [markedText(directions, phrasing)] : []),
    ...accessibility.map((code) =>
      phrasing.words.inSentence(labelOf(phrasing.labels, "accessibility-feature", code)),
    ),
  ];
}

/** Whether a number, for calls or messages, works from where the person may be; nothing of what is no number. */
function abroadWords(contact: Contact, { state, sources, phrasing }: Reaching): readonly string[] {
  if ("number" in contact && contact.reachableFromAbroad === "yes")
    return [phrasing.words.contact.fromAbroad];
  return isWarned(contact, { state, sources }) ? [abroadWarning(contact, phrasing)] : [];
}

/** What {@link isWarned} warns of: that a number works inside the country only, or may. */
export function abroadWarning(contact: Contact, { words }: Pick<Phrasing, "words">): string {
  const isInside = "number" in contact && contact.reachableFromAbroad === "no";
  return isInside ? words.contact.insideOnly : words.answers.contact.notFromAbroad;
}

/** Whether it is a number that may not work from where the person may be. */
export function isWarned(contact: Contact, { state, sources }: ReachedFrom): boolean {
  if (!("number" in contact)) return false;
  const { number, reachableFromAbroad } = contact;
  if (reachableFromAbroad === "yes" || !mayBeElsewhere(state, sources)) return false;
  return reachableFromAbroad !== undefined || mayNotWorkFromAbroad(number);
}

/** A text with remarks behind it in brackets; alone where there are none. */
export function withRemarks(
  text: string,
  remarks: readonly string[],
  { words }: Pick<Phrasing, "words">,
): string {
  return remarks.length > 0 ? `${text} (${remarks.join(words.clock.joiner)})` : text;
}
