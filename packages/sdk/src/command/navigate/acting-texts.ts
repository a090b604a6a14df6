import type { CivicRecord, Contact } from "@civic/schema";
import { isLanguage, languages } from "@civic/schema/languages";
import {
  type Acting,
  addressLine,
  type Calls,
  type Claim,
  inOrderOfReach,
  internationalNumber,
  isWarned,
  markedPart,
  markedText,
  mayBeOver,
  nameWithBody,
  placeWords,
  reportLine,
  sumWords,
  type Turn,
  timeLimitLine,
  timeLimitNotes,
  unusualNumberWords,
  waysToReach,
} from "@civic/schema/words";
import { lateTexts } from "./entitlement-texts.ts";
import type { Shown } from "./shown.ts";

/** Stands behind a number that may not work from abroad; the last line of the page explains it. */
export const abroadMark = "*";

/** No line ends between a number and what it is for. */
const stuck = "\u00a0";

/** Longest purpose or label of a number on the first page. */
const longest = 38;

/** Longest sum on the first page. */
const longestSum = 60;

/** The emergency numbers of a State on one line. */
export function callText({ state, contacts }: Calls, { language }: Shown): string {
  const { words, format } = language;
  const numbers = contacts.map((contact) => {
    const number = contactText(contact, language);
    const purpose = contact.label && markedText(contact.label, language);
    const unusual = unusualNumberWords(contact, language);
    if (unusual !== undefined) return `${number} (${unusual})`;
    return purpose && purpose.length <= longest ? number + stuck + purpose : number;
  });
  return format.region(state) + words.colon + numbers.join(words.joiner);
}

/** Somebody to turn to: the name, and the one number or address that fits best. */
export function turnText(turn: Turn, shown: Shown): string {
  const { name, organisations, contact, warned } = turn;
  const { words } = shown.language;
  const said = nameWithBody(name, organisations, { sources: shown.sources, phrasing: shown.language });
  return (
    placeText(turn, shown) +
    words.colon +
    said +
    words.colon +
    reached({ contact, warned, name: said }, shown)
  );
}

/** The State, with the parts of it for which alone it is. */
function placeText(
  { state, record }: { readonly state: string; readonly record: string },
  { sources, language }: Shown,
): string {
  const found = sources.record(record);
  return found ? placeWords(found, language) : language.format.region(state);
}

/** Something to claim, by when, and the body to which it goes. */
export function claimText(claim: Claim, shown: Shown): string {
  const { step } = claim;
  const { sources, language } = shown;
  const { words, own } = language;
  const record = sources.record(step.record);
  const { timeLimit, report, sums = [] } = sources.entitlement(step.record) ?? {};
  const reported = reportLine({ report }, language);
  const name = record ? markedText(record.name, language) : step.record;
  const open =
    step.verdict === "unknown"
      ? ` (${own.evaluate.verdicts.unknown.toLocaleLowerCase(language.language)})`
      : "";
  const met =
    step.verdict === "met" ? sums.filter(({ applies, earlier }) => applies === "met" && !earlier) : [];
  const sum = met.map((each) => sumWords(each, language).text).find((text) => text.length <= longestSum);
  const parts = [
    placeText(step, shown) + words.colon + name + open,
    timeLimitLine(timeLimit, language),
    ...timeLimitNotes(timeLimit, language),
    ...(reported === undefined ? [] : [reported]),
    ...(step.late || mayBeOver(timeLimit) ? lateTexts(timeLimit ? { timeLimit } : {}, language) : []),
    ...(sum === undefined ? [] : [sum]),
    // What is granted without an application goes nowhere.
    ...(step.automatic ? [] : recipientTexts(claim, { name, record }, shown)),
  ];
  return parts.join(words.clock.joiner);
}

/** To whom it goes, and who decides it where that is another. */
function recipientTexts(
  { step, body, to, decides }: Claim,
  { name, record }: { readonly name: string; readonly record: CivicRecord | undefined },
  shown: Shown,
): readonly string[] {
  const { sources, language } = shown;
  const { goesTo, decides: deciding } = language.words.answers.step;
  const contacts = ownContacts(record);
  const reached =
    to !== undefined && contacts.length === 0
      ? []
      : bodyTexts({ body, name, state: step.state, contacts }, shown);
  const said = [...(to ? [markedText(to, language)] : []), ...reached].join(language.words.joiner);
  const decider = decides === undefined ? undefined : sources.record(decides);
  return [
    ...(said === "" ? [] : [goesTo(said)]),
    ...(decider ? [`${markedText(decider.name, language)} (${deciding})`] : []),
  ];
}

/** Who helps at home to claim in the other State. */
export function assistingText({ state, record }: NonNullable<Acting["assisting"]>, shown: Shown): string {
  const { words, format } = shown.language;
  const [said = words.answers.route.noBody] = bodyTexts({ body: record, state }, shown);
  return `${format.region(state)} (${words.answers.step.assists})${words.colon}${said}`;
}

interface Body {
  readonly body: string | undefined;
  readonly state: string;
  /** What is claimed: a body of the same name is not named again. */
  readonly name?: string;
  /** Where what is claimed says itself how it is asked for. */
  readonly contacts?: readonly Contact[];
}

/** A service is asked for where it is; of a scheme the body comes first. */
function ownContacts(record: CivicRecord | undefined): readonly Contact[] {
  if (record?.kind === "service") return waysToReach(record);
  return record?.kind === "compensation-scheme" ? (record.application?.contacts ?? []) : [];
}

/**
 * A body, unless it bears the name of what is claimed, with its best contact; nothing where none of both is known. A number
 * that is not the body's own is told with whose it is.
 */
function bodyTexts({ body: id, state, name = "", contacts = [] }: Body, shown: Shown): readonly string[] {
  const { sources, language } = shown;
  const { answers, joiner } = language.words;
  const record = id === undefined ? undefined : sources.record(id);
  const body = record?.kind === "organisation" ? record : undefined;
  if (body === undefined && contacts.length === 0) return [];
  const all = [...waysToReach(body ?? {}), ...contacts];
  const [contact] = inOrderOfReach(all, { state, sources });
  const called = body ? [markedText(body.name, language)] : [];
  const named = called.filter((each) => name === "" || !`${bare(each)} (`.startsWith(`${bare(name)} (`));
  const isOther = contact?.channel === "telephone" && contacts.includes(contact);
  const warned = contact !== undefined && isWarned(contact, { state, sources });
  const address = contact
    ? [reached({ contact, warned, name: [name, ...called].join(" "), isOther }, shown)]
    : [];
  const site = !contact && body?.website ? [body.website] : [];
  const none = contact?.channel === "telephone" ? [] : [answers.contact.noNumber];
  return [[...named, ...address, ...site, ...none].join(joiner)];
}

/** A text without the mark of its language. */
function bare(text: string): string {
  return text.replace(/ \[\w+\]$/, "");
}

/** A contact as it is told. */
interface Reached extends Pick<Turn, "contact" | "warned"> {
  /** What stands before it. */
  readonly name: string;
  /** It is a number that may be that of another than whom that names. */
  readonly isOther?: boolean;
}

/**
 * A contact, with its label where that is short or says whose it is, and the mark where it may not work from abroad.
 */
function reached({ contact, warned, name, isOther = false }: Reached, { language }: Shown): string {
  if (contact.channel === "announced") return markedPart(contact.how, language);
  const label = contact.label && markedText(contact.label, language);
  const isSaid = contact.channel === "telephone" && contact.reachableFromAbroad === "yes";
  const isTold = isOther || (!isSaid && (label?.length ?? 0) <= longest);
  const remark = label && isTold && addsTo(name, label) ? ` (${label})` : "";
  return `${contactText(unrepeated(contact, name), language)}${warned ? ` ${abroadMark}` : ""}${remark}`;
}

/** An address without the line that repeats the name before it. */
function unrepeated(contact: Contact, name: string): Contact {
  if (contact.channel !== "post" || !contact.postalAddress?.recipient) return contact;
  const { recipient, ...postalAddress } = contact.postalAddress;
  return addsTo(name, recipient) ? contact : { ...contact, postalAddress };
}

function contactText(contact: Contact, language: Shown["language"]): string {
  const text =
    contact.channel === "telephone" ? internationalNumber(contact, language) : addressLine(contact, language);
  // The groups of a number would change their places among words that run from right to left. The mark at the start says
  // which way it runs, since none that turns the order of a text reaches a terminal (`visible`).
  return isRightToLeft(language) ? `\u2068\u200e${text}\u2069` : text;
}

function isRightToLeft({ language }: Shown["language"]): boolean {
  return isLanguage(language) && languages[language].direction === "rtl";
}

/** Whether a label has a word that the name has not. */
function addsTo(name: string, label: string): boolean {
  const known = name.toLowerCase();
  return (label.toLowerCase().match(/\p{Letter}+/gu) ?? []).some((word) => !known.includes(word));
}
