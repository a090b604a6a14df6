import type { CodelistId, FindingMessages, LocalisedText } from "@civic/schema";
import type { FieldRegister } from "@civic/schema/fields";
import {
  type Language,
  languages,
  loadFields,
  loadPhrasing,
  loadSheetLanguage,
} from "@civic/schema/languages";
import type { SheetLanguage } from "@civic/schema/sheet";
import { labelOf, type Phrasing, textIn } from "@civic/schema/words";
import type { CommandWords } from "../words/en.ts";

/** A language that the command speaks, with all it says in it. */
export interface CommandLanguage extends Phrasing {
  /** The same as `language`, as one of those that are spoken. */
  readonly tag: Language;
  /** What the command says of itself and of its answers. */
  readonly own: CommandWords;
  /** What a sheet is written with, where one is asked for; it may be in another language. */
  readonly sheet?: SheetLanguage;
  /** The sentences of findings. */
  readonly messages: FindingMessages;
  /** What fields of records are called and hold. */
  readonly fields: FieldRegister;
  /** The word of a code; the code itself where the list has none. */
  readonly label: (list: CodelistId, code: string) => string;
  /** A text of a record, in this language where it has it. */
  readonly text: (text: LocalisedText) => string;
}

const commandWords: Readonly<Record<Language, () => Promise<CommandWords>>> = {
  en: async () => (await import("../words/en.ts")).en,
  fr: async () => (await import("../words/fr.ts")).fr,
  es: async () => (await import("../words/es.ts")).es,
  de: async () => (await import("../words/de.ts")).de,
  ar: async () => (await import("../words/ar.ts")).ar,
};

/** Loads what the command says of itself: enough for its help. */
export function loadCommandWords(language: Language): Promise<CommandWords> {
  return commandWords[language]();
}

/** Loads one language, and that of a sheet; the others are not read from the disk. */
export async function loadCommandLanguage(language: Language, sheetTag?: Language): Promise<CommandLanguage> {
  const [sheet, own, messages, fields, phrasing] = await Promise.all([
    sheetTag && loadSheetLanguage(sheetTag),
    loadCommandWords(language),
    languages[language].messages(),
    loadFields(language),
    loadPhrasing(language),
  ]);
  return {
    ...phrasing,
    tag: language,
    ...(sheet && { sheet }),
    own,
    messages,
    fields,
    label: (list, code) => labelOf(phrasing.labels, list, code),
    text: (text) => textIn(text, phrasing),
  };
}
