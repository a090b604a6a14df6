import type { CivicRecord, Contact } from "../../generated/types/model.ts";
import { labelOf } from "../words/label.ts";
import type { SheetText } from "./sheet-part.ts";
import { freeText, type SheetLanguage } from "./writing.ts";

/** Of a place to go to: how to get there and which door to take, and who can use it; a line each. */
export function wayLines(contact: Contact, record: CivicRecord, language: SheetLanguage): SheetText[][] {
  if (contact.channel !== "visit") return [];
  const { directions, accessibility } = contact;
  const features = accessibility?.map((code) => labelOf(language.labels, "accessibility-feature", code));
  return [
    ...(directions ? [[freeText(directions, record, language)]] : []),
    ...(features ? [[{ text: features.join(language.words.joiner) }]] : []),
  ];
}
