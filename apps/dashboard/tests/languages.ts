import { languageTags } from "@civic/schema/languages";
import { type Language, loadLanguage } from "../src/words/language.tsx";

/** The page in every language, in the order of the register. */
export const everyLanguage: readonly Language[] = await Promise.all(
  languageTags.map((tag) => loadLanguage(tag)),
);

const ofPages = import.meta.glob<{ readonly words: object }>("../src/pages/*/words/*.ts", { eager: true });

/** The words that pages keep in their own folders, by the name of the page. */
export function wordsOfPages(language: Language["language"]): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(ofPages).flatMap(([path, { words }]) => {
      const [, page, tag] = /pages\/([^/]+)\/words\/([^/]+)\.ts$/.exec(path) ?? [];
      return page !== undefined && tag === language ? [[page, words] as const] : [];
    }),
  );
}

function pageIn(tag: Language["language"]): Language {
  const found = everyLanguage.find(({ language }) => language === tag);
  if (!found) throw new RangeError(`no page in ${tag}`);
  return found;
}

/** The page in English. */
export const english = pageIn("en");

/** The page in French. */
export const french = pageIn("fr");

/** The page in Spanish. */
export const spanish = pageIn("es");

/** The page in German. */
export const german = pageIn("de");

/** The page in Arabic. */
export const arabic = pageIn("ar");
