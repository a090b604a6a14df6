import { grouped } from "@civic/schema";
import type { CommandLanguage } from "../language/command-language.ts";
import type { Page } from "../page/page.ts";
import { isOpen, type TranslationEntry } from "./translation-entries.ts";

/** How a list is shown. */
export interface ListView {
  readonly all: boolean;
  readonly page: Page;
  readonly language: CommandLanguage;
}

/** What is to be done of translations, by State, language and record; records without any translation are only counted. */
export function listPage(entries: readonly TranslationEntry[], view: ListView): string {
  const { page, language } = view;
  const own = language.own.translations;
  const states = [...grouped(entries, ({ state }) => state)];
  if (states.length === 0) return own.none;
  return [
    ...states.flatMap(([state, ofState]) => [
      page.title(state.toUpperCase()),
      ...[...grouped(ofState, (each) => each.language)]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .flatMap(([tag, each]) => languageLines(tag, each, view)),
      "",
    ]),
    page.faint(own.read),
    page.faint(own.next),
  ].join("\n");
}

/** Whether not one text of a record is given in the language. */
function isUntranslated({ texts, missing, unmarked }: TranslationEntry): boolean {
  return texts > 0 && missing.length === texts && unmarked.length === 0;
}

/** What is counted of entries. */
export function countsOf(entries: readonly TranslationEntry[]) {
  const sum = (of: (entry: TranslationEntry) => number) =>
    entries.reduce((total, entry) => total + of(entry), 0);
  return {
    texts: sum(({ texts }) => texts),
    missing: sum(({ missing }) => missing.length),
    untranslated: sum((entry) => Number(isUntranslated(entry))),
    stale: sum(({ madeFrom }) => Number(madeFrom === "stale")),
    unstamped: sum(({ madeFrom }) => Number(madeFrom === "unstamped")),
    unmarked: sum(({ unmarked }) => unmarked.length),
  };
}

function languageLines(tag: string, entries: readonly TranslationEntry[], view: ListView): string[] {
  const { own, words } = view.language;
  const { texts, missing, untranslated, stale, unstamped, unmarked } = countsOf(entries);
  const counted = [
    own.translations.missing(missing, texts),
    ...(untranslated > 0 ? [own.translations.untranslated(untranslated)] : []),
    ...(stale > 0 ? [own.translations.staleRecords(stale)] : []),
    ...(unstamped > 0 ? [own.translations.unstampedRecords(unstamped)] : []),
    ...(unmarked > 0 ? [own.translations.unmarked(unmarked)] : []),
  ];
  return [
    `  ${tag}${words.colon}${counted.join(words.joiner)}`,
    ...entries
      .filter((entry) => isOpen(entry) && (view.all || !isUntranslated(entry)))
      .flatMap((entry) => entryLines(entry, view)),
  ];
}

/** Places of one record that are named on a first page. */
const named = 3;

function entryLines(entry: TranslationEntry, { all, page, language }: ListView): string[] {
  const { own, words } = language;
  const { texts, missing, madeFrom, unmarked, path } = entry;
  const said = [
    ...(missing.length > 0 ? [own.translations.missing(missing.length, texts)] : []),
    ...(madeFrom === "stale" ? [page.bad(own.translations.stale)] : []),
    ...(madeFrom === "unstamped" ? [own.translations.unstamped] : []),
    ...(unmarked.length > 0 ? [page.bad(own.translations.unmarked(unmarked.length))] : []),
  ];
  const places = [...unmarked, ...missing];
  const shown = all ? places : places.slice(0, named);
  const more = places.length > shown.length ? [words.more(places.length - shown.length)] : [];
  return [
    `    ${path}${words.colon}${said.join(words.joiner)}`,
    ...[...shown, ...more].map((place) => page.faint(`      ${place}`)),
  ];
}
