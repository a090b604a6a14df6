import { contactFreshness } from "@civic/schema/compute";
import type { ContactCard } from "@civic/schema/interop";
import { addressLine, hoursLine, textIn } from "@civic/schema/words";
import { interop } from "../../records/interop.ts";
import { abroadLine, freshnessLine, remarksOf, type Speech } from "./contact-lines.ts";
import type { Entry } from "./entries-model.ts";
import { knownContacts, waysOfEntry } from "./known-contact.ts";

/** What an entry is called; emergency numbers by their sort. */
export function entryName({ name, sort }: Entry, { phrasing, words }: Speech): string {
  return name === undefined ? words.sort[sort] : textIn(name, phrasing);
}

/** Every contact as a row of a table, the heads of the columns first; who has none has a row that says so. */
export function contactRows(
  entries: readonly Entry[],
  speech: Speech & { readonly now: Date; readonly state: string },
): readonly (readonly string[])[] {
  const { words, phrasing, now } = speech;
  const { csv } = words;
  const head = [
    speech.state,
    csv.kind,
    csv.name,
    csv.channel,
    csv.address,
    csv.use,
    csv.abroad,
    csv.confirmed,
    csv.hours,
    csv.record,
  ];
  const rows = entries.flatMap((entry) => {
    const start = [phrasing.format.region(entry.state), words.sort[entry.sort], entryName(entry, speech)];
    const all = waysOfEntry(entry).flatMap((ways) => knownContacts(ways, now));
    if (all.length === 0) return [[...start, "", words.noContact, "", "", "", "", entry.id]];
    return all.map((known) => {
      const { contact } = known;
      return [
        ...start,
        phrasing.words.contact[contact.channel],
        addressLine(contact, phrasing),
        contact.label ? textIn(contact.label, phrasing) : "",
        abroadLine(contact, phrasing) ?? "",
        freshnessLine(known, speech) ?? "",
        contact.hours ? hoursLine(contact.hours, phrasing) : "",
        entry.id,
      ];
    });
  });
  return [head, ...rows];
}

/** Entries that can be reached as a vCard file, in the language of the reader. */
export async function cardsOf(
  entries: readonly Entry[],
  speech: Speech & { readonly now: Date },
): Promise<string> {
  const { vcardText } = await interop.loaded();
  const { phrasing, now } = speech;
  const cards = entries.flatMap((entry): readonly ContactCard[] => {
    const ways = waysOfEntry(entry);
    const contacts = ways.flatMap((each) => knownContacts(each, now).map(({ contact }) => contact));
    if (contacts.length === 0) return [];
    return [
      {
        id: entry.id,
        name: { [phrasing.language]: entryName(entry, speech) },
        bodies: entry.through.map(({ of }) => of.name),
        language: entry.of.language,
        jurisdiction: entry.state,
        contacts,
      },
    ];
  });
  const today = now.toISOString().slice(0, 10);
  const note = (contact: ContactCard["contacts"][number]) => {
    const freshness = contact.channel === "announced" ? {} : { freshness: contactFreshness(contact, today) };
    return remarksOf({ contact, ...freshness }, speech).join("; ");
  };
  return vcardText(cards, { now: now.toISOString(), languages: [phrasing.language, "en"], note });
}
