import { contactLine, contactRemarks, hoursLine, reading } from "@civic/schema/words";
import type { Language } from "../../words/language.tsx";
import type { BoardContact, StateContacts } from "./contacts-model.ts";
import type { Words } from "./words/en.ts";

interface Speech {
  readonly words: Words;
  readonly language: Language;
}

/** The contacts as text to paste into a message: State by State, a line for each way to reach somebody. */
export function contactsText(title: string, states: readonly StateContacts[], speech: Speech): string {
  const { language, words } = speech;
  const parts = states.map(({ state, danger, points }) => {
    const calls = danger.map(({ contact }) => `- ${contactLine(contact, language)}`);
    return [
      language.format.region(state).toLocaleUpperCase(language.language),
      ...(calls.length > 0 ? [words.contacts.danger, ...calls] : []),
      ...points.flatMap((point) => pointLines(point, speech)),
    ].join("\n");
  });
  return [title, ...parts, language.words.footer.verify].join("\n\n");
}

function pointLines({ record, name, contacts }: BoardContact, { language }: Speech): readonly string[] {
  const ways = contacts.map((contact) => {
    const hours = contact.hours ? [hoursLine(contact.hours, language)] : [];
    return `- ${[contactLine(contact, language), ...hours, ...contactRemarks(contact, language)].join(" · ")}`;
  });
  const silent = contacts.some(({ channel }) => channel === "telephone" || channel === "announced");
  return [
    reading(name, record, language.language).text,
    ...ways,
    ...(silent ? [] : [`- ${language.words.noNumber}`]),
  ];
}
