import type { NodeWords } from "./node-words.ts";

/** What a node says in Spanish. */
export const es: NodeWords = {
  details: {
    bodyLimit: (bytes) => `Se aceptan como máximo ${bytes} bytes.`,
    bodyCoded: "El cuerpo de la solicitud debe enviarse tal cual, sin codificación de contenido.",
    bodyGzip:
      "El cuerpo de la solicitud está comprimido con gzip. Envíelo tal cual, sin codificación de contenido.",
    keyUnknown: "Este nodo no conoce esa clave de API.",
    keyRevoked: "Esa clave de API fue revocada. Pida otra al operador de este nodo.",
    keyExpired: (lastDay) =>
      `Esa clave de API era válida hasta el ${lastDay}. Pida otra al operador de este nodo.`,
    keyOfAnother: (publisher) =>
      `La clave de API es la de «${publisher}», y la dirección nombra a otro editor.`,
    jurisdictionNotAllowed: (publisher, jurisdiction) =>
      `La clave de API de «${publisher}» no permite escribir fichas sobre «${jurisdiction}».`,
    kindNotAllowed: (publisher, kind) =>
      `La clave de API de «${publisher}» no permite escribir fichas del tipo «${kind}».`,
    unreadable: "No se puede leer la dirección o el host de la solicitud.",
    methodUnknown: "No se conoce el método de la solicitud.",
    projectionTooLarge:
      "Los registros de este nodo son demasiados para una sola respuesta. Se pueden leer página por página.",
    storeDamaged:
      "Una parte del almacén de datos está dañada y no se puede leer. El operador puede sustituirla por una copia de seguridad.",
    unsigned: "Nadie firmó esta versión.",
    statementOfAnother: (publisher) =>
      `La clave de API es la de «${publisher}», y la declaración es de otro editor.`,
    idempotencyKey:
      "La clave Idempotency-Key debe tener de 1 a 200 caracteres ASCII visibles entre comillas rectas.",
    importsCrowded:
      "Ya están en curso tantas importaciones como este nodo acepta a la vez. Vuelva a intentarlo cuando termine una de ellas.",
    noKeyLeft: (publisher) =>
      `Ninguna clave de «${publisher}» vale ya aquí: no se acepta nada de este editor hasta que un ancla nombre una clave nueva.`,
  },
  docs: {
    title: "API de este nodo",
    access:
      "Todo se lee sin clave. Las respuestas que no son un éxito son problemas (RFC 9457). Las frases vienen en el idioma de Accept-Language.",
    machines: (openapi) => `Lo mismo para las máquinas: ${openapi} (OpenAPI 3.1).`,
    reference: (link) =>
      `Qué contienen las fichas y qué significan las comprobaciones: ${link("la referencia")} (en inglés).`,
    client: (link) => `Cómo pregunta un programa en TypeScript: ${link("el cliente")} (en inglés).`,
    inEnglish: "Las descripciones que siguen forman parte del contrato y están en inglés.",
    needsKey: "Requiere una clave de API del editor:",
    path: "Ruta",
    query: "Parámetros",
    values: "Valores",
    requestHeaders: "Cabeceras de la solicitud",
    answers: "Respuestas",
    problems: "Problemas",
    everywhere: "Problemas de todos los puntos de acceso",
  },
  noDashboard: {
    title: "No se ha construido el panel",
    cure: (command, setting) =>
      `Este nodo funciona, pero no ha encontrado un panel construido. Ejecute ${command} y vuelva a iniciarlo, o indique la carpeta en ${setting}.`,
    api: (records, docs) => `La API responde: ${records("fichas")}, ${docs("documentación")}.`,
  },
};
