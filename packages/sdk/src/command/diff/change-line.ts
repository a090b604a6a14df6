import { type Contact, fieldAt, isObject, jsonPointer, valueAt } from "@civic/schema";
import { fieldIdAt } from "@civic/schema/fields";
import { contactAddress, textIn } from "@civic/schema/words";
import { fieldTexts } from "../explain/reference-text.ts";
import type { CommandLanguage } from "../language/command-language.ts";
import type { Change, Versions } from "./change.ts";
import { quotedDifference } from "./quoted-text.ts";
import { entryName, valueInWords } from "./value-in-words.ts";

type Path = readonly PropertyKey[];

/** With what changes are told. */
export interface Telling {
  readonly language: CommandLanguage;
  readonly nameOf: (id: string) => string | undefined;
}

/** One change in a sentence: where it is, from the outside to the inside, and what became of what. */
export function changeLine(change: Change, versions: Versions, { language, nameOf }: Telling): string {
  const own = language.own.diff;
  const record = isFoundBefore(change) ? versions.before : versions.after;
  const field = fieldAt(record.kind, change.path);
  const place = placeWords(change.path, record, language);
  const said = (value: unknown) => valueInWords({ value, field, nameOf }, language);
  switch (change.type) {
    case "added":
      return own.added(place, said(change.after));
    case "removed":
      return own.removed(place, said(change.before));
    case "moved":
      return own.moved(place, said(change.after));
    case "changed":
      return own.changed(place, ...fromAndTo([change.before, change.after], { said, language }));
  }
}

function isFoundBefore({ type }: Change): boolean {
  return type === "changed" || type === "removed";
}

interface Saying {
  readonly said: (value: unknown) => string;
  readonly language: CommandLanguage;
}

function fromAndTo(
  [before, after]: readonly [unknown, unknown],
  { said, language }: Saying,
): readonly [string, string] {
  const [one, other] = [said(before), said(after)];
  // What was cut would hide where it differs, and what is called by two codes alike would seem the same.
  const isText = typeof before === "string" && typeof after === "string";
  if (isText && (one === language.words.quoted(before) || one.includes("…") || other.includes("…")))
    return quotedDifference([before, after], language);
  if (isText && one === other) return [before, after];
  return [one, other];
}

/** Between what leads to a value, from the outside to the inside. */
const inside = " › ";

/** Where a value stands: the fields and entries that lead to it, in words. */
function placeWords(path: Path, record: Versions["after"], language: CommandLanguage): string {
  const steps: string[] = [];
  for (let length = 1; length <= path.length; length++) {
    const here = path.slice(0, length);
    const key = path[length - 1] ?? "";
    const holder = fieldAt(record.kind, path.slice(0, length - 1));
    if (typeof key === "number") {
      // The last entry of a list is the value that is told.
      if (length < path.length) steps.push(entryWords(here, record, language));
    } else if (holder?.part === "LocalisedText") {
      steps.push(language.format.language(String(key)));
    } else steps.push(fieldName(here, record, language));
  }
  const line = steps.join(inside);
  return line.charAt(0).toLocaleUpperCase(language.language) + line.slice(1);
}

function fieldName(path: Path, record: Versions["after"], language: CommandLanguage): string {
  const { diff } = language.own;
  const holder = valueAt(record, jsonPointer(path.slice(0, -1)));
  const name = path.at(-1);
  if (name === "number" && isObject(holder) && holder["channel"] === "telephone") return diff.telephoneNumber;
  const id = fieldIdAt(record.kind, jsonPointer(path));
  return id === undefined ? String(name) : fieldTexts(id, language).name;
}

/** An entry of a list: by its name or address, else by its number. */
function entryWords(path: Path, record: Versions["after"], language: CommandLanguage): string {
  const value = valueAt(record, jsonPointer(path));
  if (fieldAt(record.kind, path)?.part === "Contact" && isObject(value)) {
    const contact = value as unknown as Contact;
    const address = contactAddress(contact);
    const said = "words" in address ? textIn(address.words, language) : address.text;
    return said === "" ? language.words.contact[contact.channel] : said;
  }
  return entryName(value, language) ?? language.own.diff.entry(Number(path.at(-1)) + 1);
}
