import type { TranslationWords } from "./en.ts";

/** What the command says of translations, in French. */
export const fr: TranslationWords = {
  summary: {
    usage:
      "civic translations [<état>] --data <dossier> [--language <langue>] [--all] [--json] | civic translations stamp <fichier> … --language <langue> [--reviewed-by <organisme>] [--json]",
    summary:
      "quels textes des fiches ne sont pas traduits ou ont changé depuis ; stamp dit qu’une traduction a été comparée aux textes actuels",
    inputs: "au plus un État (ISO 3166-1 alpha-2, en minuscules) ; ou « stamp » et les fichiers des fiches",
  },
  translations: {
    noLanguage: (tag) =>
      `« ${tag} » n’est pas le code d’une langue (BCP 47, deux lettres de l’ISO 639-1 ou trois de l’ISO 639-3 : fr, nl-BE, fsl).`,
    none: "Aucune fiche n’est traduite, et aucun État ne nomme d’autre langue que celle des originaux. Avec --language, toutes les fiches sont listées.",
    missing: (n, all) => `textes manquants : ${n} sur ${all}`,
    stale: "plus à jour",
    unstamped: "sans madeFrom",
    staleRecords: (n) => `fiches qui ne sont plus à jour : ${n}`,
    unstampedRecords: (n) => `fiches sans madeFrom : ${n}`,
    untranslated: (n) => `fiches sans aucun texte dans cette langue : ${n}`,
    unmarked: (n) => `textes non déclarés : ${n}`,
    read: "Manquant : l’original a le texte, la traduction ne l’a pas. Plus à jour : un texte original a changé depuis. Sans madeFrom : la fiche ne dit pas de quels textes la traduction est faite. Non déclaré : « translations » ne nomme pas la langue.",
    next: "Une fois la traduction comparée à l’original : civic translations stamp <fichier> --language <langue>",
    stamped: (tag) => `la traduction « ${tag} » est marquée comme à jour`,
    already: (tag) => `la traduction « ${tag} » porte déjà cette marque ; rien n’a été écrit`,
    became: (before, now) => `avant : ${before ?? "rien"} ; maintenant : ${now}`,
    stillMissing: (n, places) => `Textes encore manquants : ${n} (d’abord : ${places})`,
    draft:
      "« by » reste « draft », ce qui annonce une relecture à venir. Après la relecture, écrivez « human » ou « machine ».",
    version: "Une fiche déjà publiée doit recevoir sa « version » suivante pour cette modification.",
    invalid: "rien n’a été écrit, car la fiche n’est pas valide ou ne le serait plus ensuite.",
    refused: {
      original: (tag) => `« ${tag} » est la langue de l’original, non d’une traduction.`,
      "not-declared": (tag) =>
        `« translations » ne nomme pas « ${tag} ». Écrivez-y d’abord comment la traduction a été faite : "${tag}": { "by": "draft" }.`,
      "no-text": (tag) => `ne contient encore aucun texte en « ${tag} » : il n’y a rien à marquer.`,
    },
  },
};
