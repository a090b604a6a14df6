import type { Words } from "./en.ts";

/** The words of the cross-border card, in Spanish. */
export const words: Words = {
  title: "Solicitud transfronteriza",
  lead: "Una persona resultó herida en un Estado y vive en otro. Elija los dos: esta ficha dice quién ayuda donde vive, quién decide y en qué condiciones.",
  event: "Ocurrió en",
  home: "La persona vive en",
  swap: "Intercambiar los dos Estados",
  card: (home: string, event: string) => `De ${home} a ${event}`,
  copy: "Copiar como texto",
  copied: "Copiado",
  print: "Imprimir",
  choose: "Elija los dos Estados para ver la ficha.",
  route:
    "La Directiva 2004/80/CE vincula a ambos Estados: la solicitud puede entregarse donde vive la persona y se transmite.",
  assisting: (home: string) => `Ayuda donde vive la persona: ${home}`,
  deciding: (event: string) => `Decide: ${event}`,
  noBody: "Ninguna ficha nombra a esta autoridad.",
  noContact: "No consta ningún número ni dirección.",
  terms: (event: string) => `Lo que ${event} responde sobre solicitudes de otros Estados`,
  help: (home: string) => `Lo que hace la autoridad de ${home}`,
  asOf: (date: string) => `última actualización: ${date}`,
  undated: "fecha de las respuestas desconocida",
  abbreviations: "Siglas",
  documents: "Documentos",
  byRule: "Norma del régimen",
  noScheme: (event: string) =>
    `Ninguna ficha dice qué régimen de ${event} se solicita por esta vía. Pregunte a la autoridad que decide.`,
  direct: (event: string) => `Se solicita directamente en ${event}`,
  directLead: "Estas solicitudes no pasan por la autoridad de donde vive la persona.",
  atHome: (home: string) => `Lo que puede pagar ${home}`,
  atHomeLead: "Lo que puede pagar el Estado donde vive la persona, dondequiera que haya ocurrido.",
  conditions: "Hay condiciones; la ficha dice cuáles.",
  noRoute: "Aquí no hay una vía entre autoridades",
  sameState: (state: string) =>
    `Ocurrió en el Estado donde vive la persona: nada cruza una frontera. Solicítelo directamente en ${state}.`,
  notBound: (states: string, event: string) =>
    `La directiva europea sobre estas solicitudes (2004/80/CE) no vincula a ${states}. Ninguna autoridad de donde vive la persona está obligada a transmitir la solicitud: preséntela directamente en ${event}.`,
  notNamed: "Ninguna ficha dice aquí quién recibe allí la solicitud.",
  nothing: (state: string) =>
    `Este nodo no tiene ninguna ficha de un régimen de ${state} para un caso así: no se sabe.`,
  anyState:
    "Puede elegirse cualquier Estado. La vía de la directiva existe entre Estados de la Unión Europea.",
  basis: (date: string) =>
    `Calculado para una persona herida cualquiera, atentado del ${date}. No describe a nadie. Lo que una persona puede pedir depende de más cosas: véase «¿Quién ayuda?».`,
};
