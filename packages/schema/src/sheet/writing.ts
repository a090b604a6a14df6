import type { CivicRecord, Contact, LocalisedText, Organisation } from "../../generated/types/model.ts";
import type { Navigation } from "../navigation/navigate.ts";
import type { Digest } from "../parts/digest.ts";
import { waysToReach } from "../parts/ways-to-reach.ts";
import type { Acting } from "../words/acting.ts";
import { addressLine, internationalNumber } from "../words/contact-words.ts";
import { longestName, reading, shortened, typeset } from "../words/localised.ts";
import type { Phrasing } from "../words/phrasing.ts";
import { inOrderOfReach } from "../words/reach-words.ts";
import { nameThere } from "../words/record-name.ts";
import type { StepSources } from "../words/step-sources.ts";
import { hasDigest } from "./basis.ts";
import type { SheetEntry, SheetPart, SheetText } from "./sheet-part.ts";
import type { SheetWords } from "./words/en.ts";

/** What a sheet is written with. */
export interface SheetLanguage extends Phrasing {
  readonly sheet: SheetWords;
  /** Whether no native speaker has read its words yet. */
  readonly draft: boolean;
}

/** What is at hand while a sheet is written. */
export interface Writing {
  readonly navigation: Navigation;
  /** The steps, as the command shows them on its first page. */
  readonly acting: Acting;
  readonly sources: StepSources;
  readonly language: SheetLanguage;
  readonly recordOf: (id: string) => CivicRecord | undefined;
  /** Digests by id of the records whose projections are at hand. */
  readonly digests: ReadonlyMap<string, Digest> | undefined;
  /** Records that the sheet has used so far. */
  readonly used: Set<CivicRecord>;
}

/** Entries of one part, so that the whole fits two pages. */
export const most = { call: 7, claim: 6, authorities: 2, questions: 6 } as const;

/** A part with at most so many entries; only what it shows is made. */
export function partOf<Item>(
  id: SheetPart["id"],
  items: readonly Item[],
  { entry, writing }: { entry: (item: Item) => SheetEntry | undefined; writing: Writing },
): SheetPart {
  const { sheet: words } = writing.language;
  const shown = items.slice(0, most[id]).flatMap((item) => entry(item) ?? []);
  const left = items.length - Math.min(items.length, most[id]);
  return { id, title: words[id], entries: shown, ...(left > 0 && { further: words.further(left) }) };
}

/** A contact on one line: a number as it is dialled from anywhere, an address as it is written. */
export function contactLine(contact: Contact, record: CivicRecord, language: SheetLanguage): SheetText {
  if (contact.channel === "telephone") return { text: internationalNumber(contact, language), dialled: true };
  if (contact.channel === "announced") return freeText(contact.how, record, language);
  return foreignIf(addressLine(contact, language), record, language);
}

/** An address is written as it is, in no language of the reader's. */
function foreignIf(text: string, { language: lang }: CivicRecord, { language }: SheetLanguage): SheetText {
  return lang === language ? { text } : { text, lang };
}

/** To whom something goes: the body, a number or that none is recorded, and one other address. */
export function bodyWords(
  body: Organisation | undefined,
  asked: CivicRecord | undefined,
  writing: Writing,
): SheetText[] {
  const { language, sources } = writing;
  const { joiner } = language.words;
  const record = body ?? asked;
  if (record === undefined) return [];
  const state = record.jurisdiction;
  const contacts = inOrderOfReach([...waysToReach(body ?? {}), ...contactsOf(asked)], { state, sources });
  const telephone = contacts.find(({ channel }) => channel === "telephone");
  const other = contacts.find(({ channel }) => channel !== "telephone" && channel !== "announced");
  const there = body && nameThere(body, language);
  const said: SheetText[] = [
    ...(body ? [nameIn(body.name, body, writing)] : []),
    ...(there ? [there] : []),
    telephone ? contactLine(telephone, record, language) : { text: language.sheet.noTelephone },
    ...(other ? [contactLine(other, record, language)] : []),
  ];
  return said.flatMap((each, index) => (index === 0 ? [each] : [{ text: joiner }, each]));
}

function contactsOf(record: CivicRecord | undefined): readonly Contact[] {
  if (record?.kind === "service") return waysToReach(record);
  return record?.kind === "compensation-scheme" ? (record.application?.contacts ?? []) : [];
}

/** The record of an id, noted as one on which the sheet rests; one that nobody could compare later is not used. */
export function use(id: string, { recordOf, used, digests }: Writing): CivicRecord | undefined {
  const record = recordOf(id);
  if (record === undefined || used.has(record)) return record;
  if (!(digests?.has(record.id) ?? hasDigest(record))) return undefined;
  used.add(record);
  return record;
}

/** A name, in the language of the sheet where it exists there. */
export function nameIn(name: LocalisedText, record: CivicRecord, { language }: Writing): SheetText {
  const { text: whole, lang } = reading(name, record, language.language);
  const text = shortened(typeset(whole, lang), longestName);
  return lang === language.language ? { text } : { text, lang, foreign: `[${lang}]` };
}

/** Free text of a record, with its language named where it is another. */
export function freeText(words: LocalisedText, record: CivicRecord, language: SheetLanguage): SheetText {
  const { text, lang } = reading(words, record, language.language);
  if (lang === language.language) return { text: typeset(text, lang) };
  return {
    text: typeset(text, lang),
    lang,
    foreign: `(${language.sheet.inLanguage(language.format.language(lang))})`,
  };
}
