import type { PublishSetWords } from "./en.ts";

/** What the command says when it publishes a folder as one set, in Spanish. */
export const es: PublishSetWords = {
  publishSet: {
    sent: (n, publisher, node) => `Publicado para «${publisher}» en ${node}, todo a la vez; versiones: ${n}`,
    wouldSend: (n, publisher, node) =>
      `Se publicaría para «${publisher}» en ${node}, todo a la vez; versiones: ${n}. No se ha enviado nada.`,
    wouldTake: "Se ha preguntado al nodo y lo aceptaría.",
    notAsked: "No se ha preguntado al nodo si lo aceptaría: para eso hace falta una clave de API.",
    complete: (node) => `${node} ya lo tiene todo. No se ha enviado nada.`,
    nothingSent: "No se ha enviado nada.",
    refused: (node) => `${node} no ha aceptado nada.`,
    same: (n) => `Fichas sin cambios: ${n}`,
    missing: (n, ids) =>
      `En el nodo y no en esta carpeta: ${n} (${ids}). Se quedan; --withdraw-missing las retira.`,
    faulty: "No se ha enviado nada: un conjunto se publica entero, y este contiene errores.",
    stale: (there, here) =>
      `el nodo tiene la versión ${there}, y esta es la versión ${here} con otro contenido. Tome primero la más reciente (civic pull) y corríjala después.`,
    gap: (version, missing) =>
      `esta es la versión ${version}, y la versión ${missing}, que el nodo no tiene, no está firmada en ningún archivo de aquí. Dele la «version» ${missing}.`,
    tooLarge: (n, most) =>
      `El conjunto tiene ${n} versiones; admite como máximo ${most} y 16 MiB. Publique Estado por Estado, o tipo por tipo: indique la carpeta interior.`,
    wholeFolder: "--withdraw-missing necesita la carpeta de fichas entera, no una parte.",
    severalPublishers: (found) =>
      `Aquí hay fichas de varios publicadores (${found}), y un conjunto es de uno solo. Diga cuál: --publisher, o firme con --key.`,
    onlyOthers: (n, publisher) =>
      `Fichas encontradas aquí: ${n}, ninguna de «${publisher}». civic take-over hace de una ficha recopilada la del Estado.`,
    oneFolder: "Un conjunto se hace de una sola carpeta de fichas.",
    onlyInSets: "--withdraw-missing va con --key, o con una carpeta en la que nada esté firmado.",
    agree: "¿Publicar esto? Escriba sí:",
    agreed: "sí si s yes y",
    noTerminal:
      "Falta una clave de API: indique su archivo con --api-key (- lee la entrada estándar), o póngala en el entorno como CIVIC_API_KEY. Solo --dry-run prescinde de ella.",
    askKey: "Clave de API (no se muestra):",
  },
};
