import type { CivicRecord, Contact, LocalisedText, Organisation } from "../../generated/types/model.ts";
import type { Navigation } from "../navigation/navigate.ts";
import { addressLine } from "../words/contact-words.ts";
import { reading, typeset } from "../words/localised.ts";
import type { Phrasing } from "../words/phrasing.ts";
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
  readonly language: SheetLanguage;
  readonly recordOf: (id: string) => CivicRecord | undefined;
  /** Records that the sheet has used so far. */
  readonly used: Set<CivicRecord>;
}

/** Entries of one part, so that the whole fits two pages. */
const most = { call: 9, claim: 7, authorities: 4, questions: 6 } as const;
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

export function contactsOf(record: CivicRecord): readonly Contact[] {
  if (record.kind === "service" || record.kind === "organisation") return record.contacts ?? [];
  if (record.kind === "compensation-scheme") return record.application?.contacts ?? [];
  return [];
}

/** The first telephone number, and the first address of every other sort. */
export function contactLines(
  contacts: readonly Contact[],
  record: CivicRecord,
  { language }: Writing,
): Pick<SheetEntry, "number" | "lines"> {
  const telephone = contacts.find(({ channel }) => channel === "telephone");
  const others = contacts
    .filter(({ channel }) => channel === "email" || channel === "web" || channel === "post")
    .filter(({ channel }, index, all) => all.findIndex((each) => each.channel === channel) === index);
  const always = telephone?.hours?.always === true ? [[{ text: language.words.hours.always }]] : [];
  return {
    ...(telephone && { number: addressLine(telephone, language) }),
    lines: [
      ...always,
      ...others.map((contact) => [foreignIf(addressLine(contact, language), record, language)]),
    ],
  };
}

/** An address is written as it is, in no language of the reader's. */
export function foreignIf(
  text: string,
  { language: lang }: CivicRecord,
  { language }: SheetLanguage,
): SheetText {
  return lang === language ? { text } : { text, lang };
}

/** A body, with a number, or that none is recorded, and one other address. */
export function bodyWords(
  body: Organisation,
  scheme: CivicRecord | undefined,
  writing: Writing,
): SheetText[] {
  const { language } = writing;
  const contacts = [...contactsOf(body), ...(scheme ? contactsOf(scheme) : [])];
  const telephone = contacts.find(({ channel }) => channel === "telephone");
  const other = contacts.find(
    ({ channel }) => channel === "post" || channel === "email" || channel === "web",
  );
  const number = telephone ? addressLine(telephone, language) : language.sheet.noTelephone;
  const { joiner } = language.words;
  return [
    nameIn(body.name, body, writing),
    { text: `${joiner}${number}` },
    ...(other ? [{ text: joiner }, foreignIf(addressLine(other, language), body, language)] : []),
  ];
}

/** The record of an id, noted as one on which the sheet rests. */
export function use(id: string, { recordOf, used }: Writing): CivicRecord | undefined {
  const record = recordOf(id);
  if (record) used.add(record);
  return record;
}

/** A name, in the language of the sheet where it exists there. */
export function nameIn(name: LocalisedText, record: CivicRecord, { language }: Writing): SheetText {
  const { text, lang } = reading(name, record, language.language);
  return lang === language.language ? { text: typeset(text, lang) } : { text: typeset(text, lang), lang };
}

/** Free text of a record, with its language named where it is another. */
export function freeText(words: LocalisedText, record: CivicRecord, language: SheetLanguage): SheetText {
  const { text, lang } = reading(words, record, language.language);
  if (lang === language.language) return { text: typeset(text, lang) };
  return {
    text: typeset(text, lang),
    lang,
    foreign: language.sheet.inLanguage(language.format.language(lang)),
  };
}
