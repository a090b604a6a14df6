import { folded } from "../cells/choices.ts";
import type { BookLanguage } from "../language/book-language.ts";
import { layout, type Table } from "../layout/layout.ts";
import { memberWords, pathWords } from "./place-words.ts";

/** Spreadsheets take no longer names of sheets, and none of these signs. */
const longest = 31;
const forbidden = /[[\]:*?/\\']/g;

const remembered = new WeakMap<BookLanguage, ReadonlyMap<string, string>>();

/** The names of all sheets by the ids of their tables; those of lists are what the model calls the list. */
export function tableTitles(language: BookLanguage): ReadonlyMap<string, string> {
  const known = remembered.get(language);
  if (known) return known;
  const titles = new Map<string, string>();
  const taken = new Set<string>();
  const take = (id: string, wanted: string) => {
    const plain = wanted.replaceAll(forbidden, " ").trim();
    for (let nth = 1; ; nth++) {
      const end = nth === 1 ? "" : ` ${nth}`;
      const title = plain.slice(0, longest - end.length).trim() + end;
      if (taken.has(folded(title))) continue;
      taken.add(folded(title));
      titles.set(id, title);
      return;
    }
  };
  for (const [id, title] of Object.entries(language.own.sheets)) take(id, title);
  take(readMeTitle, language.own.readMe.sheet);
  for (const table of layout.tables) if (table.kind === undefined) take(table.id, listTitle(table, language));
  remembered.set(language, titles);
  return titles;
}

/** The key under which the sheet of explanations is among the titles. */
export const readMeTitle = "read-me";

/** A list is named by its member; one inside a part that is no list itself, by both. */
function listTitle({ places }: Table, language: BookLanguage): string {
  const [place] = places;
  if (!place) return "";
  const { kind } = place;
  const members = place.path.slice(0, -1);
  const name = memberWords(kind, members, language).name;
  const outer = members.slice(0, -1).filter((key) => key !== "*");
  const isCommon = outer.length > 0 && pathWords({ kind, path: members.slice(-2) }, language) !== "";
  const title =
    isCommon && outer.length > 0
      ? `${memberWords(kind, members.slice(0, -1), language).name || name} – ${name}`
      : name;
  return title.charAt(0).toLocaleUpperCase(language.language) + title.slice(1);
}
