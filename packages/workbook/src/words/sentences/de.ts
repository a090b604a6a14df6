import type { BookSentences } from "./en.ts";

const meantOf = (meant: readonly string[]) =>
  meant.length === 0 ? "" : ` Vielleicht ${meant.join(" oder ")}?`;
const oneOf = (words: readonly string[]) => words.map((word) => `„${word}“`).join(", ");

/** The sentences in German. */
export const sentences: BookSentences = {
  "file-empty": () => "Die Datei ist leer (0 Bytes). Speichern Sie die Arbeitsmappe noch einmal.",
  "file-unreadable": () =>
    "Das ist keine lesbare Arbeitsmappe. Speichern Sie sie als Excel-Arbeitsmappe (.xlsx) und versuchen Sie es erneut.",
  "table-unreadable": () =>
    "Diese Tabelle ist kein CSV in UTF-8, oder ein Anführungszeichen darin bleibt offen oder ist von Text gefolgt. Speichern Sie sie erneut als „CSV UTF-8“.",
  "file-locked": () =>
    "Das ist eine Arbeitsmappe von vor 2007 (.xls) oder eine mit Kennwort. Speichern Sie sie ohne Kennwort als .xlsx.",
  "file-macros": () =>
    "Die Arbeitsmappe enthält Programme (Makros), die nicht gebraucht und nicht angenommen werden. Speichern Sie sie ohne Makros als .xlsx.",
  "file-too-large": ({ megabytes }) =>
    `Entpackt ist die Arbeitsmappe größer als ${megabytes} MB; mehr wird nicht gelesen. Teilen Sie sie nach Art der Datensätze auf.`,
  "file-too-many-cells": ({ most }) =>
    `Die Arbeitsmappe erstreckt sich über mehr als ${most} Zellen. Löschen Sie die leeren Zeilen und Spalten am Rand oder teilen Sie sie auf.`,
  "book-without-tables": () =>
    "Sie enthält kein Blatt einer CIVIC-Arbeitsmappe. Beginnen Sie mit: civic workbook new --out <Datei>.",
  "book-version": ({ version, read }) =>
    `Diese Arbeitsmappe hat die Version ${version}; gelesen wird Version ${read}. Exportieren Sie die Datensätze neu und übertragen Sie Ihre Änderungen in die neue Arbeitsmappe.`,
  "model-version": ({ version, read }) =>
    `Diese Arbeitsmappe wurde für die Version ${version} des Modells gemacht; sie ist jetzt ${read}. Exportieren Sie die Datensätze neu und übertragen Sie Ihre Änderungen in die neue Arbeitsmappe.`,
  "sheet-unknown": () => "Dieses Blatt gehört nicht zur Arbeitsmappe und wird nicht gelesen.",
  "sheet-twice": () =>
    "Ein anderes Blatt enthält dieselbe Tabelle. Schreiben Sie die Zeilen auf eines von beiden.",
  "sheet-hidden": () =>
    "Das Blatt ist ausgeblendet. Gelesen wird nur, was zu sehen ist: Blenden Sie es ein oder löschen Sie es.",
  "rows-hidden": ({ rows }) =>
    `Ausgefüllte Zeilen sind ausgeblendet (${rows}). Gelesen wird nur, was zu sehen ist: Blenden Sie sie ein (vielleicht verbirgt sie ein Filter) oder löschen Sie sie.`,
  "columns-hidden": ({ columns }) =>
    `Ausgefüllte Spalten sind ausgeblendet (${columns}). Gelesen wird nur, was zu sehen ist: Blenden Sie sie ein oder löschen Sie sie.`,
  "cells-merged": ({ range }) =>
    `Zellen sind verbunden (${range}). Niemand kann sagen, zu welchen Zeilen der Text gehört: Heben Sie die Verbindung auf und schreiben Sie ihn in jede Zeile.`,
  "header-missing": () =>
    "Zeile 2 mit den Namen der Spalten fehlt. Kopieren Sie sie aus einer neuen Arbeitsmappe.",
  "column-unknown": ({ name, meant }) =>
    `Hier heißt keine Spalte „${name}“.${meantOf(meant)} Die Namen in dieser Zeile müssen bleiben, wie sie sind.`,
  "column-unnamed": () =>
    "Die Spalte ist ausgefüllt und hat in dieser Zeile keinen Namen. Schreiben Sie ihn hierher oder leeren Sie die Spalte.",
  "column-twice": ({ name }) => `Die Spalte „${name}“ gibt es zweimal. Löschen Sie eine.`,
  "column-missing": ({ name }) => `Die Spalte „${name}“ fehlt. Ohne sie lassen sich die Zeilen nicht lesen.`,
  "cell-broken": ({ value }) => `Die Zelle enthält den Fehler ${value}. Schreiben Sie den Wert selbst.`,
  "record-missing": () => "Die Zeile sagt nicht, zu welchem Datensatz sie gehört.",
  "record-unreadable": ({ id }) =>
    `„${id}“ ist keine Kennung eines Datensatzes: Sie lautet <Herausgeber>/<Art>/<Name>, zum Beispiel de/service/nachttelefon.`,
  "record-elsewhere": ({ id, kind }) =>
    `„${id}“ ist kein Datensatz dieses Blattes: Die Kennung nennt die Art ${kind}.`,
  "record-unknown": ({ id, meant }) => `Keine Zeile der Datensätze heißt „${id}“.${meantOf(meant)}`,
  "record-twice": ({ id, row }) => `„${id}“ steht schon in Zeile ${row}. Jeder Datensatz hat eine Zeile.`,
  "place-missing": ({ places }) => `Die Zeile sagt nicht, wohin sie gehört: ${oneOf(places)}.`,
  "place-unknown": ({ place, places }) =>
    `Datensätze dieser Art haben keine Stelle „${place}“. Möglich sind ${oneOf(places)}.`,
  "number-unreadable": ({ number, levels }) =>
    levels === 0
      ? `„${number}“: Hier ist keine Position nötig. Leeren Sie die Zelle.`
      : `„${number}“ ist keine Position. Schreiben Sie ${levels === 1 ? "eine Zahl wie 1" : `${levels} Zahlen mit Punkten dazwischen, wie ${Array.from({ length: levels }, () => 1).join(".")}`}.`,
  "number-twice": ({ number, row }) =>
    `Die Position ${number} steht schon in Zeile ${row}. Geben Sie dieser Zeile eine andere.`,
  "parent-missing": ({ number, sheet }) =>
    `Die Zeile gehört zur Position ${number} auf dem Blatt „${sheet}“, die es dort nicht gibt.`,
  "not-a-number": ({ value }) => `„${value}“ ist keine Zahl.`,
  "not-whole": ({ value }) => `„${value}“ ist keine ganze Zahl.`,
  "not-yes-or-no": ({ value, words }) => `„${value}“ ist keines dieser Wörter: ${oneOf(words)}.`,
  "not-a-choice": ({ value, list, meant }) =>
    `„${value}“ steht nicht in der Liste „${list}“.${meantOf(meant)}`,
  "not-a-text": ({ value }) =>
    `„${value}“ lässt sich nicht als Text lesen. Formatieren Sie die Zelle als Text und schreiben Sie ihn noch einmal.`,
  "source-unknown": ({ key, meant }) =>
    `Auf dem Blatt der Quellen hat keine Quelle den Schlüssel „${key}“.${meantOf(meant)}`,
  "source-key-missing": () =>
    "Die Quelle hat keinen Schlüssel. Geben Sie ihr einen kurzen Namen in Kleinbuchstaben.",
  "source-twice": ({ key, row }) =>
    `Der Schlüssel „${key}“ steht schon in Zeile ${row}. Geben Sie dieser Quelle einen anderen.`,
  "level-unreadable": ({ level }) => `„${level}“ ist keine Ebene. Schreiben Sie 1, 2, 3 …`,
  "level-skipped": ({ level, most }) =>
    `Die Ebene ${level} gehört zu nichts, was darüber steht; hier ist sie höchstens ${most}.`,
  "group-empty": ({ condition }) =>
    `Unter „${condition}“ steht keine Bedingung. Schreiben Sie sie in die nächsten Zeilen, eine Ebene tiefer.`,
  "group-of-one": ({ condition }) =>
    `„${condition}“ gilt für eine einzige Bedingung. Fassen Sie mehrere zuerst in einer Gruppe zusammen („alle folgenden“).`,
  "fact-missing": () => "Die Bedingung nennt keine Tatsache.",
  "fact-not-here": ({ condition }) =>
    `„${condition}“ hat keine Tatsache. Lassen Sie die Zelle leer oder machen Sie eine Bedingung daraus.`,
  "comparison-unfit": ({ fact, comparisons }) => `„${fact}“ wird so verglichen: ${oneOf(comparisons)}.`,
  "values-missing": ({ fact }) => `Womit „${fact}“ verglichen wird, fehlt.`,
  "judgement-without-words": () =>
    "Was jemand zu beurteilen hat, fehlt: Schreiben Sie es unter „Wortlaut des Gesetzes“.",
  "addition-unreadable": ({ path }) => `„${path}“ passt nicht zu den anderen Zeilen dieser Ergänzung.`,
  "cell-empty": () =>
    "Die Zelle ist leer und muss ausgefüllt werden. Schreiben Sie nur, was feststeht, nie eine Vermutung: Sie gälte als Tatsache.",
  "cells-empty": ({ columns }) =>
    `Mindestens eine dieser Spalten muss ausgefüllt werden: ${oneOf(columns)}. Schreiben Sie nur, was feststeht, nie eine Vermutung: Sie gälte als Tatsache.`,
  "cell-not-here": ({ columns }) =>
    `Zeilen dieser Art haben in dieser Zelle nichts. Leeren Sie sie, oder berichtigen Sie, was sagt, von welcher Art die Zeile ist. Ausfüllen können sie: ${oneOf(columns)}.`,
  "rows-missing": ({ sheet }) => `Auf dem Blatt „${sheet}“ fehlt dazu mindestens eine Zeile.`,
};
