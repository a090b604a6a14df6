import type { TranslationWords } from "./en.ts";

/** What the command says of translations, in Spanish. */
export const es: TranslationWords = {
  summary: {
    usage:
      "civic translations [<estado>] --data <carpeta> [--language <idioma>] [--all] [--json] | civic translations stamp <archivo> … --language <idioma> [--reviewed-by <organismo>] [--json]",
    summary:
      "qué textos de las fichas no están traducidos o han cambiado desde entonces; stamp dice que una traducción se comparó con los textos actuales",
    inputs: "un Estado como máximo (ISO 3166-1 alfa-2, en minúsculas); o «stamp» y los archivos de fichas",
  },
  translations: {
    noLanguage: (tag) =>
      `«${tag}» no es el código de un idioma (BCP 47, dos letras de ISO 639-1 o tres de ISO 639-3: fr, nl-BE, fsl).`,
    none: "Ninguna ficha está traducida, y ningún Estado nombra otro idioma que el de los originales. Con --language se enumeran todas las fichas.",
    missing: (n, all) => `textos que faltan: ${n} de ${all}`,
    stale: "desactualizada",
    unstamped: "sin madeFrom",
    staleRecords: (n) => `fichas desactualizadas: ${n}`,
    unstampedRecords: (n) => `fichas sin madeFrom: ${n}`,
    untranslated: (n) => `fichas sin ningún texto en ese idioma: ${n}`,
    unmarked: (n) => `textos sin declarar: ${n}`,
    read: "Falta: el original tiene el texto y la traducción no. Desactualizada: un texto original ha cambiado desde entonces. Sin madeFrom: la ficha no dice de qué textos se hizo la traducción. Sin declarar: «translations» no nombra el idioma.",
    next: "Una vez comparada la traducción con el original: civic translations stamp <archivo> --language <idioma>",
    stamped: (tag) => `la traducción «${tag}» queda marcada como actual`,
    already: (tag) => `la traducción «${tag}» ya tiene esta marca; no se ha escrito nada`,
    became: (before, now) => `antes: ${before ?? "nada"}; ahora: ${now}`,
    stillMissing: (n, places) => `Textos que aún faltan: ${n} (los primeros: ${places})`,
    draft:
      "«by» sigue siendo «draft», que anuncia una revisión pendiente. Después de la revisión, escriba «human» o «machine».",
    version: "Una ficha ya publicada necesita su siguiente «version» para este cambio.",
    invalid: "no se ha escrito nada, porque la ficha no es válida o dejaría de serlo.",
    refused: {
      original: (tag) => `«${tag}» es el idioma del original, no de una traducción.`,
      "not-declared": (tag) =>
        `«translations» no nombra «${tag}». Escriba allí primero cómo se hizo la traducción: "${tag}": { "by": "draft" }.`,
      "no-text": (tag) => `todavía no contiene ningún texto en «${tag}»: no hay nada que marcar.`,
    },
  },
};
