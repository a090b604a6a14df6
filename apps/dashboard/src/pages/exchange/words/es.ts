import { numeral, type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

const refusedCount = (refused: number) => count(refused, { one: "{n} entrada", other: "{n} entradas" });

/** In Spanish: what the page “Exchange” says beside the words of all pages. */
export const words: Words = {
  title: "Intercambio",
  lead:
    "Qué nodos lee este, qué ha tomado de ellos y qué ha rechazado, qué firmas cuentan aquí y hasta dónde ha llegado cada " +
    "Estado.",
  refreshed: (time) => `Situación: ${time}.`,
  looksAgain: "La página vuelve a mirar cada minuto.",
  notRefreshed: (time) =>
    `No se ha podido volver a preguntar al nodo. Lo que figura aquí es de: ${time}; la página sigue intentándolo.`,
  guide: "Cómo conectan sus nodos dos ministerios (guía en inglés)",
  peers: {
    title: "Otros nodos",
    none: "Este nodo no intercambia con nadie: no se le ha indicado ningún otro nodo, así que solo muestra lo que se puso en él.",
    status: {
      current: "Al día",
      behind: "Poniéndose al día",
      untried: "Aún sin contacto",
      unreachable: "Sin conexión",
      failing: "No se puede leer",
    },
    reached: "Último contacto",
    never: "nunca",
    failed: (n) => count(n, { one: "El último intento falló", other: "Los últimos {n} intentos fallaron" }),
    failures: {
      unreachable: "no se pudo establecer la conexión",
      silent: "no respondió a tiempo",
      "broken-off": "la conexión se interrumpió",
      "unexpected-answer": "respondió algo distinto de lo que se le pidió",
      "bound-reached": "su respuesta era más larga o más lenta de lo que este nodo admite",
      "quota-reached": "este nodo ya no guarda nada de lo que envía, porque su cuota está agotada",
      "not-stored": "este nodo no pudo guardar lo que envió",
    },
    detail: "Para quien administra el nodo",
    publishers: "Fichas de",
    unsigned: "También sin firma",
    noAnchor:
      "No se dio ningún ancla para este nodo. De lo firmado, solo se toma lo que firman claves que ya cuentan aquí.",
    taken: "Tomado",
    takenOf: (applied, received) =>
      `${count(received, { one: "{n} entrada leída", other: "{n} entradas leídas" })}, de ellas ${count(applied, { one: "{n} cambió algo aquí", other: "{n} cambiaron algo aquí" })}`,
    refused: "Rechazado",
    nothing: "nada",
    refusedOf: (refused, kept) =>
      kept === 0
        ? refusedCount(refused)
        : `${refusedCount(refused)}; guardadas como prueba, y probadas de nuevo donde puede servir: ${numeral("es", kept)}`,
    earlierRefusals: (n) => count(n, { one: "{n} rechazo anterior", other: "{n} rechazos anteriores" }),
    more: "Más información",
  },
  disputes: {
    title: "Fichas retenidas",
    none: "Ninguna. Ninguna versión conocida aquí se firmó con dos contenidos.",
    noneOpen: "Ninguna en este momento.",
    twoContents: (version) => `La versión ${version} se firmó con dos contenidos.`,
    shownBefore: (version) =>
      `Hasta que quien la publica diga cuál es el suyo, la ficha se muestra según la versión ${version}.`,
    notShown: "Hasta que quien la publica diga cuál es el suyo, la ficha no se muestra.",
    ends: (publisher, version) =>
      `Qué le pone fin (${publisher}): firmar la versión ${version} nombrando el resumen criptográfico del contenido que vale.`,
    seen: "Conocido aquí desde",
    content: (n) => `Contenido ${n}`,
    hash: "Resumen criptográfico",
    key: "Firmado con la clave",
    place: "Qué difiere",
    absent: "no está",
    position: (n) => `n.º ${n}`,
    same: "Los dos dicen lo mismo. Lo que difiere es a qué siguen según su firma.",
    moreDifferences: (n) => count(n, { one: "{n} diferencia más", other: "{n} diferencias más" }),
    evidence: "Las pruebas, como datos",
    settled: (n) => count(n, { one: "{n} caso resuelto", other: "{n} casos resueltos" }),
    settledAt: (version) => `versión ${version}; contenido que vale para quien la publica:`,
    omitted: (n) =>
      count(n, {
        one: "{n} más, que el nodo no enumera",
        other: "{n} más, que el nodo no enumera",
      }),
    columns: { record: "Ficha", version: "Versión", settled: "Contenido que vale para quien la publica" },
  },
  keys: {
    title: "Qué claves cuentan aquí",
    lead:
      "Para estar seguro de una clave, pida a quien la usa que le lea por teléfono su huella, de cuatro en cuatro " +
      "caracteres. Mayúsculas y minúsculas no son lo mismo.",
    local:
      "Aquí no cuenta ninguna clave. Todas las fichas de este nodo están sin firmar y son locales: proceden de una carpeta de " +
      "este nodo o se publicaron en él, y nada demuestra quién las escribió.",
    signsHere: "Este nodo firma en su nombre.",
    revoked: "revocada; lo que firma ya no cuenta",
    unsignedLocal: (n) =>
      `Aquí no cuenta ninguna clave suya. ${count(n, { one: "{n} ficha, sin firma y local", other: "{n} fichas, sin firma y locales" })}.`,
    unsignedTaken: (n) =>
      `Aquí no cuenta ninguna clave suya. ${count(n, { one: "{n} ficha, sin firma; tales fichas se toman también de otros nodos", other: "{n} fichas, sin firma; tales fichas se toman también de otros nodos" })}.`,
    columns: {
      publisher: "Publicado por",
      thumbprint: "Huella de la clave",
      revoked: "Revocada",
      records: "Fichas aquí",
    },
  },
  progress: {
    title: "Hasta dónde ha llegado cada Estado",
    lead: "Las fichas en vigor, según quién responde de ellas. Lo que un Estado ha asumido cuenta como propio. No es una clasificación: los Estados están por orden alfabético.",
    nobody: "Ningún Estado ha publicado ni confirmado todavía una ficha aquí. Todas las elaboraron otros.",
    table: "Fichas por Estado",
    state: "Estado",
    own: "Propias",
    confirmed: "Confirmadas por él",
    compiled: "Solo elaboradas por otros",
    replaced: "Elaboradas por otros y asumidas por él",
    keys: "Sus claves que cuentan aquí",
  },
};
