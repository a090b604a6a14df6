import { accessWords } from "../words/access-words.ts";
import type { Calls, Turn } from "../words/acting.ts";
import { internationalNumber, unusualNumberWords } from "../words/contact-words.ts";
import { abroadWarning } from "../words/reach-words.ts";
import { placeWords } from "../words/region-words.ts";
import type { SheetEntry, SheetPart } from "./sheet-part.ts";
import { wayLines } from "./way-lines.ts";
import { contactLine, nameIn, partOf, use, type Writing } from "./writing.ts";

type Entry = { readonly calls: Calls } | { readonly turn: Turn };

/** Whom to call or turn to: numbers for danger first in the first days, else last; then the one that fits best of each. */
export function callPart(writing: Writing): SheetPart {
  const { calls, turns, order } = writing.acting;
  const danger = calls.map((each): Entry => ({ calls: each }));
  const others = turns.map((turn): Entry => ({ turn }));
  const leads = order[0] === "call";
  const room = Math.max(0, mostTurns - danger.length);
  const entries = leads
    ? [...danger, ...others]
    : [...others.slice(0, room), ...danger, ...others.slice(room)];
  return partOf("call", entries, {
    entry: (each) => ("calls" in each ? dangerEntry(each.calls, writing) : turnEntry(each.turn, writing)),
    writing,
  });
}

/** Entries of this part: what does not lead still stands on the sheet. */
const mostTurns = 7;

/** The emergency numbers of one State are one entry: whoever is in danger calls one of them. */
function dangerEntry({ state, record, contacts, restsOnLaw }: Calls, writing: Writing): SheetEntry {
  const { language } = writing;
  if (record !== undefined) use(record, writing);
  const numbers = contacts.flatMap((contact) => {
    if (contact.channel !== "telephone" && contact.channel !== "text-message") return [];
    const unusual = unusualNumberWords(contact, language);
    const number = contact.channel === "telephone" ? internationalNumber(contact, language) : contact.number;
    return unusual === undefined ? number : `${number} (${unusual})`;
  });
  return {
    what: [{ text: language.format.region(state) }, { text: language.words.contact.emergency }],
    number: [...new Set(numbers)].join(language.words.joiner),
    lines: restsOnLaw ? [[{ text: language.words.answers.step.unionNumber }]] : [],
  };
}

function turnEntry({ record: id, name, contact, warned }: Turn, writing: Writing): SheetEntry | undefined {
  const { language } = writing;
  const record = use(id, writing);
  if (record === undefined) return undefined;
  const what = [{ text: placeWords(record, language) }, nameIn(name, record, writing)];
  const remarks = [
    ...(warned ? [abroadWarning(contact, language)] : []),
    ...(contact.hours?.always === true ? [language.words.hours.always] : []),
    ...(record.kind === "service" ? accessWords(record, language) : []),
  ];
  if (contact.channel === "telephone")
    return {
      what,
      number: internationalNumber(contact, language),
      lines: remarks.length > 0 ? [[{ text: remarks.join(language.words.clock.joiner) }]] : [],
    };
  const known = remarks.length > 0 ? [[{ text: remarks.join(language.words.clock.joiner) }]] : [];
  const way = wayLines(contact, record, language);
  return { what, lines: [[contactLine(contact, record, language)], ...way, ...known] };
}
