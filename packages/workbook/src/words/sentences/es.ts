import type { BookSentences } from "./en.ts";

const meantOf = (meant: readonly string[]) => (meant.length === 0 ? "" : ` ¿Quizá ${meant.join(" o ")}?`);
const oneOf = (words: readonly string[]) => words.map((word) => `«${word}»`).join(", ");

/** The sentences in Spanish. */
export const sentences: BookSentences = {
  "file-empty": () => "El archivo está vacío (0 bytes). Guarde de nuevo el libro.",
  "file-unreadable": () =>
    "No es un libro que se pueda leer. Guárdelo como libro de Excel (.xlsx) e inténtelo de nuevo.",
  "table-unreadable": () =>
    "Esta tabla no es un CSV en UTF-8, o alguna comilla queda abierta o va seguida de texto. Guárdela de nuevo como «CSV UTF-8».",
  "file-locked": () =>
    "Es un libro anterior a 2007 (.xls) o con contraseña. Guárdelo sin contraseña como .xlsx.",
  "file-macros": () =>
    "El libro contiene programas (macros), que no hacen falta y no se aceptan. Guárdelo como .xlsx sin macros.",
  "file-too-large": ({ megabytes }) =>
    `Descomprimido, el libro supera los ${megabytes} MB, más de lo que se lee. Divídalo por tipos de ficha.`,
  "file-too-many-cells": ({ most }) =>
    `El libro se extiende por más de ${most} celdas. Elimine las filas y columnas vacías del borde, o divídalo.`,
  "book-without-tables": () =>
    "No contiene ninguna hoja de un libro CIVIC. Empiece con: civic workbook new --out <archivo>.",
  "book-version": ({ version, read }) =>
    `Este libro es de la versión ${version}; se lee la versión ${read}. Exporte de nuevo las fichas y copie sus cambios en el libro nuevo.`,
  "model-version": ({ version, read }) =>
    `Este libro se hizo para la versión ${version} del modelo; ahora es la ${read}. Exporte de nuevo las fichas y copie sus cambios en el libro nuevo.`,
  "sheet-unknown": () => "Esta hoja no pertenece al libro y no se lee.",
  "sheet-twice": () => "Otra hoja contiene la misma tabla. Ponga las filas en una de las dos.",
  "sheet-hidden": () => "La hoja está oculta. Solo se lee lo que se ve: muéstrela o elimínela.",
  "rows-hidden": ({ rows }) =>
    `Hay filas rellenas ocultas (${rows}). Solo se lee lo que se ve: muéstrelas (puede ocultarlas un filtro) o elimínelas.`,
  "columns-hidden": ({ columns }) =>
    `Hay columnas rellenas ocultas (${columns}). Solo se lee lo que se ve: muéstrelas o elimínelas.`,
  "cells-merged": ({ range }) =>
    `Hay celdas combinadas (${range}). No se sabe a qué filas pertenece el texto: sepárelas y escríbalo en cada fila.`,
  "header-missing": () => "Falta la fila 2, con los nombres de las columnas. Cópiela de un libro nuevo.",
  "column-unknown": ({ name, meant }) =>
    `Ninguna columna se llama aquí «${name}».${meantOf(meant)} Los nombres de esta fila deben quedar como están.`,
  "column-unnamed": () =>
    "La columna está rellena y no tiene nombre en esta fila. Escríbalo aquí, o vacíe la columna.",
  "column-twice": ({ name }) => `La columna «${name}» está dos veces. Elimine una.`,
  "column-missing": ({ name }) => `Falta la columna «${name}». Sin ella no se pueden leer las filas.`,
  "cell-broken": ({ value }) => `La celda contiene el error ${value}. Escriba el valor mismo.`,
  "record-missing": () => "La fila no dice a qué ficha pertenece.",
  "record-unreadable": ({ id }) =>
    `«${id}» no es el identificador de una ficha: se escribe <editor>/<tipo>/<nombre>, por ejemplo es/service/telefono-nocturno.`,
  "record-elsewhere": ({ id, kind }) =>
    `«${id}» no es una ficha de esta hoja: su identificador dice que su tipo es ${kind}.`,
  "record-unknown": ({ id, meant }) => `Ninguna fila de las fichas se llama «${id}».${meantOf(meant)}`,
  "record-twice": ({ id, row }) => `«${id}» ya está en la fila ${row}. Cada ficha tiene una sola fila.`,
  "place-missing": ({ places }) => `La fila no dice dónde va: ${oneOf(places)}.`,
  "place-unknown": ({ place, places }) =>
    `Las fichas de este tipo no tienen ningún lugar «${place}». Es uno de estos: ${oneOf(places)}.`,
  "number-unreadable": ({ number, levels }) =>
    levels === 0
      ? `«${number}»: aquí no hace falta ninguna posición. Vacíe la celda.`
      : `«${number}» no es una posición. Escriba ${levels === 1 ? "un número, como 1" : `${levels} números con puntos, como ${Array.from({ length: levels }, () => 1).join(".")}`}.`,
  "number-twice": ({ number, row }) =>
    `La posición ${number} ya está en la fila ${row}. Dé otra a esta fila.`,
  "parent-missing": ({ number, sheet }) =>
    `La fila pertenece a la posición ${number} de la hoja «${sheet}», donde no existe.`,
  "not-a-number": ({ value }) => `«${value}» no es un número.`,
  "not-whole": ({ value }) => `«${value}» no es un número entero.`,
  "not-yes-or-no": ({ value, words }) => `«${value}» no es una de estas palabras: ${oneOf(words)}.`,
  "not-a-choice": ({ value, list, meant }) => `«${value}» no está en la lista «${list}».${meantOf(meant)}`,
  "not-a-text": ({ value }) =>
    `«${value}» no se puede leer como texto. Dé a la celda el formato de texto y escríbalo de nuevo.`,
  "source-unknown": ({ key, meant }) =>
    `Ninguna fuente tiene la clave «${key}» en la hoja de fuentes.${meantOf(meant)}`,
  "source-key-missing": () => "La fuente no tiene clave. Dele un nombre corto en minúsculas.",
  "source-twice": ({ key, row }) =>
    `La clave «${key}» ya está en la fila ${row}. Dé otra clave a esta fuente.`,
  "level-unreadable": ({ level }) => `«${level}» no es un nivel. Escriba 1, 2, 3…`,
  "level-skipped": ({ level, most }) =>
    `Nada de lo anterior puede contener el nivel ${level}; aquí es como máximo ${most}.`,
  "group-empty": ({ condition }) =>
    `«${condition}» no tiene condiciones debajo. Escríbalas en las filas siguientes, un nivel más abajo.`,
  "group-of-one": ({ condition }) =>
    `«${condition}» se refiere a una sola condición. Ponga primero varias en un grupo («todas estas»).`,
  "fact-missing": () => "La condición no nombra ningún hecho.",
  "fact-not-here": ({ condition }) =>
    `«${condition}» no lleva ningún hecho. Deje la celda vacía, o conviértalo en una condición.`,
  "comparison-unfit": ({ fact, comparisons }) => `«${fact}» se compara así: ${oneOf(comparisons)}.`,
  "values-missing": ({ fact }) => `Falta aquello con lo que se compara «${fact}».`,
  "judgement-without-words": () =>
    "Falta lo que una persona debe valorar: escríbalo en «Palabras de la ley».",
  "addition-unreadable": ({ path }) => `«${path}» no encaja con las demás filas de este añadido.`,
  "cell-empty": () =>
    "La celda está vacía y hay que rellenarla. Escriba solo lo que conste, nunca una suposición: pasaría por un hecho.",
  "cells-empty": ({ columns }) =>
    `Hay que rellenar al menos una de estas columnas: ${oneOf(columns)}. Escriba solo lo que conste, nunca una suposición: pasaría por un hecho.`,
  "cell-not-here": ({ columns }) =>
    `Las filas de esta clase no tienen nada en esta celda. Vacíela, o corrija lo que dice de qué clase es la fila. Pueden rellenar: ${oneOf(columns)}.`,
  "rows-missing": ({ sheet }) => `Le falta al menos una fila en la hoja «${sheet}».`,
};
