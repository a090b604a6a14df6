import type { VerifyWords } from "./en.ts";

/** What the command says of signatures that it verifies, in Spanish. */
export const es: VerifyWords = {
  summary: {
    usage:
      "civic verify <archivo.jws, carpeta o dirección de un nodo> --anchor <anchor.json> [--node <dirección>] [--json]",
    summary: "si lo firmado en un archivo, una carpeta o un nodo lo está con claves que nombra un ancla",
    inputs: "un archivo firmado, una carpeta de fichas con sus firmas, o la dirección de un nodo",
  },
  verify: {
    needsNode:
      "El ancla solo nombra las claves por su huella. Las claves mismas vienen de un nodo: falta --node.",
    right: (n, place) => `Firmas correctas, ${place}: ${n}`,
    wrong: (n) => `Firmas a las que no hay que dar crédito: ${n}`,
    unsigned: (n) => `Fichas que nadie ha firmado: ${n}`,
  },
};
