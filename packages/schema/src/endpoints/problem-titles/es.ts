import type { ProblemTitles } from "./problem-titles.ts";

/** Titles of every problem in Spanish. */
export const es: ProblemTitles = {
  "invalid-request": "La solicitud no tiene la forma esperada",
  "invalid-cursor": "Este cursor no es uno de los que este nodo dio para estos filtros",
  "not-json": "El cuerpo de la solicitud no es JSON",
  unauthorised: "Se necesita una clave de API",
  forbidden: "Esta clave de API no permite escribir esta ficha",
  "not-found": "No hay nada en esta dirección",
  "method-not-allowed": "Esta dirección no responde a ese método",
  "not-acceptable": "Esto nunca se firmó, y solo se pidió una forma firmada",
  "version-conflict": "Esa versión existe con otro contenido, o no es la siguiente",
  "record-frozen": "La ficha está congelada, porque una de sus versiones se firmó con dos contenidos",
  "idempotency-running": "Una petición con esta clave de idempotencia sigue en curso",
  "request-timeout": "La petición no llegó a tiempo",
  "cursor-expired":
    "Este cursor es de un momento desde el que este nodo ya no puede continuar; hay que empezar de nuevo por la instantánea",
  "precondition-failed":
    "Lo que hay aquí no es lo que la solicitud espera; el contenido puede haber cambiado desde que se leyó",
  "body-too-large": "El cuerpo de la solicitud es mayor de lo que este nodo acepta",
  "unsupported-media-type": "El cuerpo de la solicitud es de un tipo de medio que aquí no se acepta",
  "expectation-failed": "Este nodo no puede hacer lo que pide la cabecera Expect",
  "invalid-record": "La ficha no es válida",
  "invalid-set": "Al menos una versión del conjunto no se acepta, así que no se acepta ninguna",
  "idempotency-mismatch": "Esta clave de idempotencia ya se usó para otra petición",
  "invalid-signature": "La firma no vale aquí",
  "invalid-statement": "La declaración no es válida",
  "too-many-requests": "Han llegado demasiadas peticiones desde aquí",
  "headers-too-large": "Las cabeceras de la petición son más grandes de lo que este nodo acepta",
  internal: "Algo ha fallado dentro de este nodo",
  "record-damaged": "La ficha guardada está dañada y no se muestra",
  unavailable: "Este nodo no está listo",
  "storage-full": "Este nodo no tiene espacio para fichas nuevas; las que tiene se siguen pudiendo leer",
};
