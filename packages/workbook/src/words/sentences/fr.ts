import type { BookSentences } from "./en.ts";

const meantOf = (meant: readonly string[]) =>
  meant.length === 0 ? "" : ` Peut-être ${meant.join(" ou ")} ?`;
const oneOf = (words: readonly string[]) => words.map((word) => `« ${word} »`).join(", ");

/** The sentences in French. */
export const sentences: BookSentences = {
  "file-empty": () => "Le fichier est vide (0 octet). Enregistrez de nouveau le classeur.",
  "file-unreadable": () =>
    "Ce n’est pas un classeur lisible. Enregistrez-le comme classeur Excel (.xlsx) et recommencez.",
  "table-unreadable": () =>
    "Ce tableau n’est pas un CSV en UTF-8, ou un guillemet y reste ouvert ou y est suivi de texte. Enregistrez-le à nouveau comme « CSV UTF-8 ».",
  "file-locked": () =>
    "C’est un classeur d’avant 2007 (.xls), ou protégé par un mot de passe. Enregistrez-le sans mot de passe en .xlsx.",
  "file-macros": () =>
    "Le classeur contient des programmes (macros), qui sont inutiles et refusés. Enregistrez-le en .xlsx sans macros.",
  "file-too-large": ({ megabytes }) =>
    `Une fois décompressé, le classeur dépasse ${megabytes} Mo, la limite de ce qui est lu. Répartissez-le par type de fiche.`,
  "file-too-many-cells": ({ most }) =>
    `Le classeur s’étend sur plus de ${most} cellules. Supprimez les lignes et colonnes vides du bord, ou répartissez-le.`,
  "book-without-tables": () =>
    "Il ne contient aucune feuille d’un classeur CIVIC. Commencez par : civic workbook new --out <fichier>.",
  "book-version": ({ version, read }) =>
    `Ce classeur est de la version ${version} ; c’est la version ${read} qui est lue. Exportez de nouveau les fiches et reportez vos changements dans le nouveau classeur.`,
  "model-version": ({ version, read }) =>
    `Ce classeur a été fait pour la version ${version} du modèle ; elle est maintenant ${read}. Exportez de nouveau les fiches et reportez vos changements dans le nouveau classeur.`,
  "sheet-unknown": () => "Cette feuille n’appartient pas au classeur et n’est pas lue.",
  "sheet-twice": () =>
    "Une autre feuille contient le même tableau. Mettez les lignes sur une seule des deux.",
  "sheet-hidden": () => "La feuille est masquée. Seul ce qui se voit est lu : affichez-la, ou supprimez-la.",
  "rows-hidden": ({ rows }) =>
    `Des lignes remplies sont masquées (${rows}). Seul ce qui se voit est lu : affichez-les (un filtre peut les cacher), ou supprimez-les.`,
  "columns-hidden": ({ columns }) =>
    `Des colonnes remplies sont masquées (${columns}). Seul ce qui se voit est lu : affichez-les, ou supprimez-les.`,
  "cells-merged": ({ range }) =>
    `Des cellules sont fusionnées (${range}). Rien ne dit à quelles lignes le texte appartient : séparez-les et écrivez-le dans chaque ligne.`,
  "header-missing": () =>
    "La ligne 2, celle des noms des colonnes, manque. Copiez-la depuis un nouveau classeur.",
  "column-unknown": ({ name, meant }) =>
    `Aucune colonne ne s’appelle « ${name} » ici.${meantOf(meant)} Les noms de cette ligne doivent rester tels quels.`,
  "column-unnamed": () =>
    "La colonne est remplie et n’a pas de nom dans cette ligne. Écrivez-y son nom, ou videz la colonne.",
  "column-twice": ({ name }) => `La colonne « ${name} » existe deux fois. Supprimez-en une.`,
  "column-missing": ({ name }) =>
    `La colonne « ${name} » manque. Sans elle, les lignes ne peuvent être lues.`,
  "cell-broken": ({ value }) => `La cellule contient l’erreur ${value}. Écrivez la valeur elle-même.`,
  "record-missing": () => "La ligne ne dit pas à quelle fiche elle appartient.",
  "record-unreadable": ({ id }) =>
    `« ${id} » n’est pas l’identifiant d’une fiche : il s’écrit <éditeur>/<type>/<nom>, par exemple fr/service/ecoute-nocturne.`,
  "record-elsewhere": ({ id, kind }) =>
    `« ${id} » n’est pas une fiche de cette feuille : son identifiant dit que son type est ${kind}.`,
  "record-unknown": ({ id, meant }) => `Aucune ligne des fiches ne s’appelle « ${id} ».${meantOf(meant)}`,
  "record-twice": ({ id, row }) => `« ${id} » est déjà en ligne ${row}. Chaque fiche a une seule ligne.`,
  "place-missing": ({ places }) => `La ligne ne dit pas à quel endroit elle se rattache : ${oneOf(places)}.`,
  "place-unknown": ({ place, places }) =>
    `Les fiches de ce type n’ont pas d’endroit « ${place} ». C’est l’un de ceux-ci : ${oneOf(places)}.`,
  "number-unreadable": ({ number, levels }) =>
    levels === 0
      ? `« ${number} » : aucune position n’est nécessaire ici. Videz la cellule.`
      : `« ${number} » n’est pas une position. Écrivez ${levels === 1 ? "un nombre, comme 1" : `${levels} nombres séparés par des points, comme ${Array.from({ length: levels }, () => 1).join(".")}`}.`,
  "number-twice": ({ number, row }) =>
    `La position ${number} est déjà en ligne ${row}. Donnez-en une autre à cette ligne.`,
  "parent-missing": ({ number, sheet }) =>
    `La ligne se rattache à la position ${number} de la feuille « ${sheet} », où il n’y a rien de tel.`,
  "not-a-number": ({ value }) => `« ${value} » n’est pas un nombre.`,
  "not-whole": ({ value }) => `« ${value} » n’est pas un nombre entier.`,
  "not-yes-or-no": ({ value, words }) => `« ${value} » n’est pas l’un de ces mots : ${oneOf(words)}.`,
  "not-a-choice": ({ value, list, meant }) =>
    `« ${value} » n’est pas dans la liste « ${list} ».${meantOf(meant)}`,
  "not-a-text": ({ value }) =>
    `« ${value} » ne peut être lu comme un texte. Mettez la cellule au format texte et écrivez-le de nouveau.`,
  "source-unknown": ({ key, meant }) =>
    `Aucune source n’a la clé « ${key} » sur la feuille des sources.${meantOf(meant)}`,
  "source-key-missing": () => "La source n’a pas de clé. Donnez-lui un nom court en minuscules.",
  "source-twice": ({ key, row }) =>
    `La clé « ${key} » est déjà en ligne ${row}. Donnez une autre clé à cette source.`,
  "level-unreadable": ({ level }) => `« ${level} » n’est pas un niveau. Écrivez 1, 2, 3 …`,
  "level-skipped": ({ level, most }) =>
    `Rien au-dessus ne peut contenir le niveau ${level} ; ici, il est au plus de ${most}.`,
  "group-empty": ({ condition }) =>
    `« ${condition} » n’a aucune condition au-dessous. Écrivez-les dans les lignes suivantes, un niveau plus bas.`,
  "group-of-one": ({ condition }) =>
    `« ${condition} » ne porte que sur une condition. Mettez d’abord les autres dans un groupe (« toutes celles-ci »).`,
  "fact-missing": () => "La condition ne nomme aucun fait.",
  "fact-not-here": ({ condition }) =>
    `« ${condition} » ne porte sur aucun fait. Laissez la cellule vide, ou faites-en une condition.`,
  "comparison-unfit": ({ fact, comparisons }) => `« ${fact} » se compare ainsi : ${oneOf(comparisons)}.`,
  "values-missing": ({ fact }) => `Ce à quoi « ${fact} » est comparé manque.`,
  "judgement-without-words": () =>
    "Ce qu’une personne doit apprécier manque : écrivez-le sous « Termes de la loi ».",
  "addition-unreadable": ({ path }) => `« ${path} » ne s’accorde pas avec les autres lignes de cet ajout.`,
  "cell-empty": () =>
    "La cellule est vide et doit être remplie. N’écrivez que ce qui est établi, jamais une supposition : elle passerait pour un fait.",
  "cells-empty": ({ columns }) =>
    `L’une au moins de ces colonnes doit être remplie : ${oneOf(columns)}. N’écrivez que ce qui est établi, jamais une supposition : elle passerait pour un fait.`,
  "cell-not-here": ({ columns }) =>
    `Les lignes de ce genre n’ont rien dans cette cellule. Videz-la, ou corrigez ce qui dit de quel genre est la ligne. Elles peuvent remplir : ${oneOf(columns)}.`,
  "rows-missing": ({ sheet }) => `Il y faut au moins une ligne de la feuille « ${sheet} ».`,
};
