import { type CivicRecord, grouped, type TranslationState, translationState } from "@civic/schema";
import type { RecordFile } from "../input/read-records.ts";

/** How far one file is translated into one language. */
export interface TranslationEntry extends TranslationState {
  readonly path: string;
  readonly state: string;
  readonly id?: string;
  /** JSON Pointers of texts in the language, which `translations` does not name. Such a file is no valid record. */
  readonly unmarked: readonly string[];
}

/**
 * How far the records are translated: into the language that is asked for, else into each that the State speaks by law
 * and each into which one of its records is translated.
 */
export function translationEntries(files: readonly RecordFile[], asked?: string): TranslationEntry[] {
  const byState = [...grouped(files, stateOf)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return byState.flatMap(([state, ofState]) => {
    const languages = asked === undefined ? languagesOf(ofState) : [asked];
    return ofState.flatMap((file) => entriesOf(file, { state, languages }));
  });
}

/** The State that a file belongs to: that of its record, else that of its folder. */
export function stateOf({ record, state }: RecordFile): string {
  return record?.jurisdiction ?? state;
}

/** Whether there is something to do. */
export function isOpen({ missing, madeFrom, unmarked }: TranslationEntry): boolean {
  return missing.length > 0 || madeFrom === "stale" || madeFrom === "unstamped" || unmarked.length > 0;
}

function languagesOf(files: readonly RecordFile[]): string[] {
  const languages = files.flatMap((file) =>
    file.record ? [...declared(file.record), ...spoken(file.record)] : [...unmarkedIn(file).keys()],
  );
  return [...new Set(languages)].toSorted();
}

const declared = ({ translations = {} }: CivicRecord) => Object.keys(translations);
const spoken = (record: CivicRecord) => (record.kind === "national-system" ? record.languages : []);

function entriesOf(
  file: RecordFile,
  { state, languages }: { readonly state: string; readonly languages: readonly string[] },
): TranslationEntry[] {
  const { path, id, record } = file;
  const head = { path, state, ...(id !== undefined && { id }) };
  if (record !== undefined)
    return languages
      .filter((language) => language !== record.language)
      .map((language) => ({ ...head, ...translationState(record, language), unmarked: [] }));
  const unmarked = unmarkedIn(file);
  return languages.flatMap((language): TranslationEntry[] => {
    const places = unmarked.get(language);
    if (places === undefined) return [];
    return [{ ...head, language, texts: 0, missing: [], madeFrom: "nothing", unmarked: places }];
  });
}

function unmarkedIn({ findings }: RecordFile): ReadonlyMap<string, readonly string[]> {
  const places = findings.flatMap(({ code, params, pointer }) =>
    code === "translation-not-declared" ? [{ language: params.language, pointer }] : [],
  );
  const byLanguage = grouped(places, ({ language }) => language);
  return new Map([...byLanguage].map(([language, of]) => [language, of.map(({ pointer }) => pointer)]));
}
