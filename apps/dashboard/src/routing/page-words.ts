import { isLanguage } from "@civic/schema/languages";
import { type LazyScript, lazyScript } from "../design/lazy-script.ts";
import { useLanguage } from "../words/language.tsx";

/** The words of one page, in the language of the reader. */
export interface WordsOfPage<Words> {
  /** The words, in the language of the page around. */
  readonly useWords: () => Words;
  /** Loads the words of a language beside the script of the page. */
  readonly preload: (lang: string) => Promise<void>;
}

/** The words of a page from its folder of languages: `import.meta.glob("./words/*.ts")`. */
export function pageWords<Words>(
  folder: Readonly<Record<string, () => Promise<{ readonly words: Words }>>>,
): WordsOfPage<Words> {
  const scripts = new Map<string, LazyScript<{ readonly words: Words }>>();
  for (const [path, load] of Object.entries(folder))
    scripts.set(path.replace(/^.*\/|\.ts$/g, ""), lazyScript(load));
  const scriptOf = (lang: string) => {
    const script = scripts.get(lang);
    if (script === undefined) throw new RangeError(`The page has no words in "${lang}".`);
    return script;
  };
  return {
    useWords: () => scriptOf(useLanguage().language).read().words,
    preload: async (lang) => {
      // An address whose language is none is told by the frame.
      if (isLanguage(lang)) await scriptOf(lang).preload();
    },
  };
}
