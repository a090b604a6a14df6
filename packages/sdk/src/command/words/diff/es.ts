import type { DiffWords } from "./en.ts";

/** What the command says of the difference between records, in Spanish. */
export const es: DiffWords = {
  summary: {
    usage:
      "civic diff <archivo, carpeta o -> <archivo, carpeta o -> [--all] [--json] | civic diff <archivo, carpeta o -> --node <dirección> [--all] [--json] | civic diff <id>[@<versión>] [<id>@<versión>] --node <dirección> [--json]",
    summary:
      "en qué difieren dos fichas, dos carpetas, una carpeta y un nodo o dos versiones, en palabras; con --json, como JSON Patch (RFC 6902)",
    inputs:
      "dos archivos o carpetas de fichas (- lee una de la entrada estándar); con --node, uno solo, o identificadores como civic/service/fr-116006@2",
  },
  diff: {
    entry: (n) => `entrada ${n}`,
    telephoneNumber: "número de teléfono",
    changed: (place, before, after) => `${place}: antes ${before}, ahora ${after}`,
    added: (place, value) => `${place}: se añade ${value}`,
    removed: (place, value) => `${place}: se quita ${value}`,
    moved: (place, value) => `${place}: cambia de lugar ${value}`,
    version: (before, after) => `versión ${before} → ${after}`,
    newRecord: "nueva",
    goneRecord: "ya no está",
    withdrawn: "retirada",
    same: "No hay ninguna diferencia.",
    counts: (changed, added, gone) => `Fichas modificadas: ${changed}, nuevas: ${added}, ausentes: ${gone}.`,
    alike: (n) => `Fichas iguales: ${n}.`,
    moreChanges: (n) => `… otros cambios: ${n} (--all los muestra)`,
    moreRecords: (n) => `… otras fichas: ${n} (--all las muestra)`,
    otherRecords: (one, other) =>
      `son dos fichas, ${one} y ${other}. Se comparan versiones de una misma ficha.`,
    twoStandardInputs: "La entrada estándar solo se lee una vez: «-» vale para un solo lado.",
    folderAndFile: "un lado es una carpeta y el otro un archivo. Indique dos archivos o dos carpetas.",
    idNeedsNode: (id) => `«${id}» es el identificador de una ficha, que se lee de un nodo: falta --node.`,
    notThere: (id) => `${id}: el nodo no tiene esa ficha o esa versión.`,
    standardInput: "entrada estándar",
  },
};
