import type { Contact } from "@civic/schema";
import { type Speech, standingLine } from "./contact-lines.ts";
import type { Entry } from "./entries-model.ts";
import { entryName } from "./take-along.ts";

/** A ready message to the publisher of a record. */
export interface Report {
  readonly subject: string;
  readonly text: string;
}

/** Says which record gives which number, what stands there, and asks for the right one; without a contact, that one is missing. */
export function reportOf(
  entry: Entry,
  contact: Contact | undefined,
  speech: Speech & { readonly address: string },
): Report {
  const { wrong } = speech.words;
  const name = entryName(entry, speech);
  const told =
    contact === undefined
      ? wrong.missing(name, entry.id)
      : wrong.body(name, entry.id, standingLine(contact, speech));
  return {
    subject: wrong.subject(entry.id),
    text: [wrong.greeting, "", told, wrong.ask, "", wrong.page(speech.address)].join("\n"),
  };
}

/** The message as a link that opens a mail. */
export function mailLink(to: string, { subject, text }: Report): string {
  const lines = text.replaceAll("\n", "\r\n");
  return `${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
