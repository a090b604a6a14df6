import { isLanguage, type Language as LanguageTag, preferredLanguage } from "@civic/schema/languages";
import { type LazyScript, type LoadAnew, lazyScript } from "../design/lazy-script.ts";
import { importAnew } from "../design/lost-script.ts";
import { type Language, type LoadPart, loadLanguage } from "../words/language.tsx";

type PartScripts = Map<unknown, LazyScript<unknown>>;

/** Each script of a language by itself: of three that were asked for, only the lost one is asked for anew. */
function partsBy(scripts: PartScripts, anew: LoadAnew): LoadPart {
  return <Part>(language: LanguageTag, load: () => Promise<Part>) => {
    // Every script of a language exports its words by the name of the language.
    const part = async (address: string, attempt: number) =>
      ((await anew(address, attempt)) as Readonly<Record<string, unknown>>)[language];
    const script = scripts.get(load) ?? lazyScript(load, part);
    scripts.set(load, script);
    return script.loaded() as Promise<Part>;
  };
}

/** Loads the words of languages; those that did not come once are asked for anew. */
export function languageScripts(
  anew: LoadAnew = importAnew,
): (language: LanguageTag) => LazyScript<Language> {
  const loadPart = partsBy(new Map(), anew);
  const scripts = new Map<LanguageTag, LazyScript<Language>>();
  return (language) => {
    const load = () => loadLanguage(language, loadPart);
    const script = scripts.get(language) ?? lazyScript(load, load);
    scripts.set(language, script);
    return script;
  };
}

/** The words of a language. */
export const languageScript = languageScripts();

/** The language that the address names, else the first that the reader prefers. */
export function languageOfAddress(): LanguageTag {
  // Read from the address itself: it stands also where no route could be matched.
  const lang = globalThis.location.pathname.split("/")[1] ?? "";
  return isLanguage(lang) ? lang : preferredLanguage(navigator.languages);
}
