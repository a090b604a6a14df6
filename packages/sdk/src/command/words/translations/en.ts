/** What the command says of translations, in English. */
export const en = {
  summary: {
    usage:
      "civic translations [<state>] --data <folder> [--language <tag>] [--all] [--json] | civic translations stamp <file> … --language <tag> [--reviewed-by <body>] [--json]",
    summary:
      "which texts of records are not translated or have changed since; stamp says that a translation was compared with the texts of now",
    inputs: "at most one State (ISO 3166-1 alpha-2, lower case); or “stamp” and the files of records",
  },
  translations: {
    noLanguage: (tag: string) =>
      `“${tag}” is not the tag of a language (BCP 47, two letters of ISO 639-1 or three of ISO 639-3: fr, nl-BE, fsl).`,
    none: "No record is translated, and no State names a language beside that of the originals. With --language, every record is listed.",
    missing: (n: number, all: number) => `texts missing: ${n} of ${all}`,
    stale: "out of date",
    unstamped: "without madeFrom",
    staleRecords: (n: number) => `records out of date: ${n}`,
    unstampedRecords: (n: number) => `records without madeFrom: ${n}`,
    untranslated: (n: number) => `records without any text in it: ${n}`,
    unmarked: (n: number) => `texts not declared: ${n}`,
    read: "Missing: the original has the text, the translation has not. Out of date: an original text has changed since. Without madeFrom: the record does not say which texts the translation was made from. Not declared: “translations” does not name the language.",
    next: "Once a translation was compared with its original: civic translations stamp <file> --language <tag>",
    stamped: (tag: string) => `the translation “${tag}” is stamped`,
    already: (tag: string) => `the translation “${tag}” has this stamp already; nothing was written`,
    became: (before: string | undefined, now: string) => `before: ${before ?? "nothing"}; now: ${now}`,
    stillMissing: (n: number, places: string) => `Texts still missing: ${n} (first: ${places})`,
    draft:
      "“by” stays “draft”, which says that a review is still to come. After the review, write “human” or “machine”.",
    version: "A record that was published needs its next “version” for this change.",
    invalid: "nothing was written, since the record is not valid or would not be afterwards.",
    refused: {
      original: (tag: string) => `“${tag}” is the language of the original, not of a translation.`,
      "not-declared": (tag: string) =>
        `“translations” does not name “${tag}”. Write there first how the translation came about: "${tag}": { "by": "draft" }.`,
      "no-text": (tag: string) => `holds no text in “${tag}” yet: there is nothing to stamp.`,
    },
  },
};

/** What the command says of translations. */
export type TranslationWords = typeof en;
