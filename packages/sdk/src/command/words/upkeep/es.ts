import type { UpkeepWords } from "./en.ts";

/** What the command says where a folder of records is kept in order, in Spanish. */
export const es: UpkeepWords = {
  summaries: {
    fmt: {
      usage: "civic fmt <archivo, carpeta o -> [--check] [--all] [--json]",
      summary:
        "escribe las fichas en un solo orden de campos y con un solo formato; con --check, solo dice cuáles no lo están",
      inputs: "un archivo, una carpeta de fichas o una parte de ella, o - para la entrada estándar",
    },
    migrate: {
      usage: "civic migrate <archivo o carpeta> [--dry-run] [--all] [--json]",
      summary: "lleva fichas de un modelo anterior al de hoy",
      inputs: "un archivo, o una carpeta de fichas o una parte de ella",
    },
    pull: {
      usage:
        "civic pull [<estado> …] --node <dirección> [--out <carpeta>] [--publisher <código>] [--dry-run] [--all] [--json]",
      summary:
        "trae a una carpeta de fichas lo que tiene un nodo; lo que se ha cambiado allí desde entonces queda como está",
      inputs: "ningún Estado, o aquellos cuyas fichas se traen (ISO 3166-1 alpha-2, en minúsculas): fr be",
    },
    watch: {
      usage: "civic watch <carpeta> [--today <AAAA-MM-DD>]",
      summary: "comprueba una carpeta de fichas cada vez que algo cambia en ella, hasta Ctrl-C",
      inputs: "una carpeta de fichas",
    },
  },
  fmt: {
    changed: (n) => `Archivos reordenados: ${n}`,
    wouldChange: (n) => `Archivos que se reordenarían: ${n}`,
    inOrder: (n) => `Todo está en orden; archivos: ${n}`,
    notInOrder: (n) => `Archivos que no están en orden: ${n}. civic fmt sin --check los ordena.`,
    noRecord: "«kind» no nombra ningún tipo de ficha, por lo que no se conoce su orden.",
  },
  migrate: {
    done: (n, model) => `Fichas llevadas al modelo ${model}: ${n}`,
    would: (n, model) => `Fichas que se llevarían al modelo ${model}: ${n}; no se ha escrito nada`,
    none: (model) => `Todas las fichas son ya del modelo ${model}.`,
    dropped: (place) => `omitido, pues ningún campo de hoy lo recoge: ${place}`,
  },
  pull: {
    done: (n, node) => `Fichas traídas de ${node}: ${n}`,
    would: (n, node) => `Fichas que se traerían de ${node}: ${n}; no se ha escrito nada`,
    same: (n) => `Fichas que ya eran iguales: ${n}`,
    kept: (version) =>
      `se cambió aquí, así que queda como está. El nodo tiene la versión ${version}: compárelas con civic diff.`,
    newerModel: (id) => `${id} es de un modelo más reciente. Use una versión más reciente de este programa.`,
  },
  watch: {
    watching: (folder) => `Se observa ${folder}. Ctrl-C lo termina.`,
    ended: "Terminado.",
  },
};
