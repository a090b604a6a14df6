import { type PluralForms, plural } from "@civic/schema/words";
import type { PublishWords } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

/** What the command says when it sends what was signed to a node, in Spanish. */
export const es: PublishWords = {
  summary: {
    usage:
      "civic publish <carpeta> --node <dirección> [--key <key.jwk>] [--api-key <archivo o ->] [--publisher <código>] [--withdraw-missing] [--yes] [--dry-run] [--today <AAAA-MM-DD>] [--all] [--json] | civic publish <carpeta> … --node <dirección> [--api-key <archivo o ->] [--publisher <código>] [--dry-run] [--all] [--json]",
    summary:
      "publica en un nodo lo que ha cambiado en una carpeta, en un solo conjunto, todo o nada, firmado con --key; sin --key, de una carpeta en la que ya hay versiones firmadas envía estas",
    inputs:
      "una carpeta de fichas, una parte de ella o un archivo; de versiones firmadas, también otras carpetas con declaraciones firmadas sobre claves",
  },
  publish: {
    sent: (n, publisher, node) =>
      `${count(n, { one: "{n} archivo firmado", other: "{n} archivos firmados" })} de «${publisher}»: envío a ${node} terminado`,
    wouldSend: (n, publisher, node) =>
      `${count(n, { one: "Se enviaría {n} archivo firmado", other: "Se enviarían {n} archivos firmados" })} de «${publisher}» a ${node}; no se ha enviado nada`,
    complete: (node) => `${node} ya lo tiene todo. No se ha enviado nada.`,
    left: "Sin enviar",
    already: (n) =>
      count(n, {
        one: "{n} archivo: el nodo ya lo tiene",
        other: "{n} archivos: el nodo ya los tiene",
      }),
    others: (n, publisher) =>
      `${count(n, { one: "{n} archivo no firmado", other: "{n} archivos no firmados" })} por «${publisher}»`,
    refused: (n) =>
      count(n, {
        one: "{n} archivo: rechazado, por la razón que se indica",
        other: "{n} archivos: rechazados, por las razones que se indican",
      }),
    waits: (n) =>
      count(n, {
        one: "{n} archivo: espera lo que debe llegar antes que él",
        other: "{n} archivos: esperan lo que debe llegar antes que ellos",
      }),
    next: "Los nodos que copian este lo tomarán de él por sí mismos.",
    nothingSigned: "aquí no hay nada firmado. Firme primero: civic sign.",
    noFolder: "esta carpeta no existe.",
    noneOf: (publisher, found) => `Aquí no hay nada firmado por «${publisher}», pero sí firmas de: ${found}.`,
    severalPublishers: (found, one) =>
      `Aquí hay firmas de varios editores (${found}), y una clave de API habla por uno solo. Diga cuál: --publisher ${one}.`,
    differs: (version) =>
      `el nodo tiene otro contenido de la versión ${version}. Una versión no cambia nunca: compare ambos y firme lo correcto con el número siguiente.`,
    brokenOff:
      "El envío se ha interrumpido. Escriba lo mismo otra vez: lo que ha llegado no se envía dos veces.",
    apiKeyExposed: (mode, command) =>
      `otras personas pueden leer esta clave de API (modo ${mode}). Escriba ${command} e inténtelo de nuevo. Si alguien ha podido copiarla, haga que la revoquen y pida una nueva.`,
    noApiKey:
      "esto no es una clave de API. Es una sola palabra en una línea, tal como se la dio quien gestiona el nodo.",
    standardInput: "entrada estándar",
    noAddress: (text) =>
      `--node «${text}» no es la dirección de un nodo. Es de la forma https://civic.example.org, con una ruta si el nodo la tiene, y nada después.`,
    notSecret:
      "--node empieza por http://, de modo que cualquiera en el camino podría leer la clave de API. Use https://; http:// solo sirve en esta misma máquina.",
    failures: {
      unreachable: (node, reason) =>
        `No se puede conectar con ${node} (${reason}). Compruebe la dirección y su conexión.`,
      silent: (node) => `${node} no ha respondido a tiempo. Inténtelo más tarde.`,
      noNode: (node) =>
        `Lo que responde en ${node} no es un nodo CIVIC. Compruebe la dirección; si el nodo está bajo una ruta, la ruta forma parte de ella.`,
      wrongKey: (node) =>
        `${node} no acepta esta clave de API: está mal copiada, caducada o revocada. Pida una a quien gestiona el nodo.`,
      cannotNow: (node, said) => `${node} no acepta nada por ahora: ${said}`,
    },
  },
};
