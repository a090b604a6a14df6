import { model } from "@civic/schema/structure";
import type { Choices } from "../book/grid.ts";
import { codeChoices, wordChoices } from "../cells/choices.ts";
import type { BookLanguage } from "../language/book-language.ts";
import { ownTables } from "../layout/field-name.ts";
import { layout } from "../layout/layout.ts";
import type { ValueForm } from "../layout/value-form.ts";
import { listPlaces } from "../naming/list-places.ts";
import { placeWordsOf } from "../naming/place-words.ts";

const yesNo = "yes-no";
const yes = "yes";

/** The id of the choices that cells of a form are filled from; nothing where there are none. */
export function choicesOfForm(form: ValueForm): string | undefined {
  if (form.type === "code") return `code:${form.list}`;
  if (form.type === "word") return `word:${form.words.join(" ")}`;
  if (form.type === "yes-no") return yesNo;
  return form.type === "yes" ? yes : undefined;
}

/** The id of the places of a table. */
export function choicesOfPlaces(table: string): string {
  return `place:${table}`;
}

/** Ids of the choices of conditions. */
export const conditionChoices = {
  condition: "own:conditions",
  comparison: "own:comparisons",
  fact: "code:eligibility-fact",
  type: "own:valueTypes",
} as const;

/** The words of some choices, in the language of the book. */
export function choicesOf(id: string, language: BookLanguage): Choices {
  const { own } = language;
  const at = id.indexOf(":");
  const [type, name] = at === -1 ? [id, ""] : [id.slice(0, at), id.slice(at + 1)];
  switch (type) {
    case yesNo:
      return { id, title: `${own.yes} / ${own.no}`, words: [own.yes, own.no] };
    case yes:
      return { id, title: own.yes, words: [own.yes] };
    case "code": {
      const { title, wordOf } = codeChoices(name, language);
      const replaced = model.lists[name]?.replaced ?? {};
      // What a list has given up stays readable, and is not offered.
      return {
        id,
        title,
        words: [...wordOf].flatMap(([code, word]) => (Object.hasOwn(replaced, code) ? [] : [word])),
      };
    }
    case "word": {
      const { wordOf } = wordChoices(name.split(" "), language);
      return { id, title: [...wordOf.values()].slice(0, 2).join(", "), words: [...wordOf.values()] };
    }
    case "place":
      return { id, title: own.columns.place.name, words: placeWords(name, language) };
    default: {
      const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
        conditions: own.conditions,
        comparisons: own.comparisons,
        valueTypes: own.valueTypes,
      };
      return { id, title: name, words: Object.values(lists[name] ?? {}) };
    }
  }
}

function placeWords(table: string, language: BookLanguage): readonly string[] {
  const places =
    table === ownTables.conditions
      ? layout.conditions
      : (layout.tables.find(({ id }) => id === table)?.places ?? []);
  const { wordOf } =
    table === ownTables.conditions
      ? placeWordsOf(places, language)
      : listPlaces({ id: table, places }, language);
  return [...new Set(places.map(wordOf))];
}
