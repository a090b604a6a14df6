import { plural } from "@civic/schema/words";
import type { frameWords as english } from "../en/frame.ts";

type EnglishWords = typeof english;

/** In Spanish: the frame of every page. */
export const frameWords: EnglishWords = {
  provisional: "Traducción provisional de la interfaz: ningún hablante nativo la ha revisado todavía.",
  skip: "Ir al contenido",
  home: "CIVIC, página de inicio",
  purpose: "La asistencia a las víctimas del terrorismo, Estado por Estado",
  navigation: "Páginas",
  languageChoice: "Idioma",
  search: { open: "Buscar", field: "Buscar un organismo, un número, una ley, una necesidad o un país" },
  close: "Cerrar",
  retry: "Volver a intentarlo",
  loading: "Cargando…",
  slow: "El nodo tarda en responder; seguimos esperando…",
  emptyStates: "Este nodo no tiene ninguna ficha de ningún Estado.",
  theme: { title: "Tema", light: "Claro", dark: "Oscuro", system: "Como el sistema" },
  /** What somebody comes for; the pages behind it name themselves. */
  doors: { help: "Tras un atentado", compare: "Comparar Estados", records: "Fichas" },
  gridHelp: "Las flechas llevan de una casilla a otra; Intro abre una.",
  compiled: {
    date: (date) => `fecha de los datos: ${date}`,
    mark: "Elaborado a partir de fuentes públicas, no confirmado por el Estado",
    confirmed: (where) => `Elaborado a partir de fuentes públicas, confirmado por el Estado (${where})`,
    partlyConfirmed: (some, all) =>
      `Elaborado a partir de fuentes públicas; fichas confirmadas por el Estado: ${some} de ${all}`,
    changedSince: (where) =>
      `Elaborado a partir de fuentes públicas, confirmado por el Estado (${where}) y modificado desde entonces`,
    own: "Publicado por el propio Estado",
    publishedBy: (publisher) => `Publicado por: ${publisher}`,
    signature: "Firma",
    signedBy: (publisher) => `Firmado por: ${publisher}`,
    key: "clave",
    unsigned: "Sin firma: nada demuestra de dónde procede",
    unsignedConfirmed: "Sin firma propia; lo que firmó el Estado es su confirmación de este contenido",
    signatureUnknown: "Este nodo no dice si la ficha está firmada",
    signatureFailed: "No se ha podido preguntar al nodo si la ficha está firmada",
    takesOver: "Sustituye a",
    asData: "Como datos",
    signatureAsked: "Consultando la firma…",
    heldBack: (who) => `${who}; una versión más reciente se firmó con dos contenidos y está retenida`,
    frozen: "Retenida",
    frozenAt: (version) =>
      `La versión ${version} se firmó con dos contenidos. Hasta que quien la publica diga cuál es el suyo, se muestra lo que se sabía antes.`,
    versions: "Versiones",
    version: (version) => `Versión ${version}`,
    hereSince: (date) => `aquí desde el ${date}`,
    versionSigned: "firmada",
    versionUnsigned: "sin firma",
    earlierVersions: "Hay otras anteriores.",
    draft: "Traducción provisional",
    draftExplained: "La traducción no ha sido revisada.",
    readOriginal: (language) => `Leer el original (${language})`,
    untranslated: (languages) => `No todo está traducido: textos en ${languages}`,
  },
  footer: {
    title: "Acerca de estos datos",
    compiled:
      "Salvo donde la página dice que un Estado publica él mismo una ficha o la ha confirmado, las fichas se elaboraron a partir de " +
      "fuentes públicas (leyes, páginas oficiales, informes y prensa) y ningún Estado las ha confirmado. Cada valor nombra sus " +
      "fuentes y dice hasta qué punto es fiable. Un valor que ninguna fuente da se muestra como «no se sabe»; eso nunca significa " +
      "«no».",
    verify: "Compruebe los números de teléfono y las direcciones antes de usarlos en una actuación real.",
    personal: "CIVIC describe sistemas, no personas. No se guarda ni se envía nada sobre ninguna persona.",
    reuse: "Reutilización",
    licence: "Licencia Apache-2.0",
    apiDocs: "Documentación de la API",
    openapi: "Descripción OpenAPI",
  },
  kept: (when) => `Copia guardada: ${when}. No se puede contactar con el nodo.`,
  failure: {
    notKept: "En este dispositivo no se guarda copia de esta parte: no se había abierto aquí antes.",
    title: "Esta parte no se ha podido cargar",
    network: "No se ha podido contactar con el nodo. Compruebe la conexión y vuelva a intentarlo.",
    timeout: "El nodo no ha respondido a tiempo.",
    problem: (detail) => `El nodo ha respondido: ${detail}`,
    invalid: "Ha llegado una respuesta, pero no la de un nodo CIVIC.",
    unknown: "Algo ha fallado en esta página.",
    script: "Una parte de la página no ha llegado: falló la conexión o el nodo se renovó entretanto.",
    reload: "Lo introducido se conserva. Si volver a intentarlo no ayuda, recargue la página; eso lo borra.",
    stayedLost:
      "Tampoco ha llegado esta vez. Recargar la página puede ayudar, pero entonces se pierde lo introducido.",
    loadPageAgain: "Recargar la página",
    where: (address) => `Se preguntó a ${address}.`,
    request: (id) => `Número de la petición: ${id}`,
  },
  /** A value in an address that nothing goes by. */
  leftOut: (values, n) =>
    `La dirección pedía ${values}, ${plural("es", n, { one: "que aquí no existe; se ha", other: "que aquí no existen; se han" })} dejado de lado.`,
  dayNotTaken: (day, today) => `No se toma el ${day}: el día debe estar entre 1900 y hoy, ${today}.`,
  /** Of what may well exist. */
  leftOutBeside: (values) =>
    `La dirección pedía también ${values}. No puede mostrarse aquí junto con lo demás y se ha dejado de lado.`,
  leftOutMore: (n) => plural("es", n, { other: "{n} más" }),
  notFound: {
    title: "Esta página no existe",
    lead: "Puede que la dirección esté mal escrita o que la página se haya trasladado.",
    link: "Ir a la página de inicio",
  },
};
