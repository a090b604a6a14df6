import { plural } from "@civic/schema/words";
import { comparison } from "@civic/schema/words/comparison/es";
import type { Words } from "./en.ts";

/** The words of the comparison, in Spanish. */
export const words: Words = {
  title: "Comparar",
  lead: "De dos a seis Estados uno al lado del otro, fila por fila: lo que dice cada uno, régimen por régimen, con sus fechas. Nada se clasifica.",
  add: "Estados que se comparan",
  choose: "Elija al menos dos Estados.",
  tooMany: (states: string) => `No caben más de seis. Se dejan fuera: ${states}.`,
  find: "Buscar una fila",
  findHint: "por ejemplo: funeral, ingresos, intérprete",
  hideSame: "Ocultar las filas en que todos dicen lo mismo",
  noRows: "Ninguna fila coincide.",
  rows: (n: number) => plural("es", n, { one: "{n} fila", other: "{n} filas" }),
  table: (part: string, states: string) => `${part}: ${states}`,
  row: "Fila",
  whole: "Importes no ligados a un solo concepto",
  wholeThere: "* e importes no ligados a un solo concepto, que tienen filas propias",
  former: "Ya no se paga",
  otherSchemes: "otros regímenes",
  comparedSchemes: "Regímenes comparados",
  sources: "Fuentes",
  abroadOnly: "solo actos en el extranjero",
  noRecords: "Ninguna ficha aquí: no se sabe nada.",
  legend:
    "Los signos comparan lo que dicen los Estados en conjunto; un lugar vacío no se sabe, nunca es «no». Los regímenes son los que un acto terrorista de hoy puede abrir.",
  verdicts: { same: "todos dicen lo mismo", different: "diferente" },
  notComparable: (reason: string) => `no comparable: ${reason}`,
  silent: "no todos los Estados lo dicen",
  others: (verdict: string) => `no todos los Estados lo dicen; los demás: ${verdict}`,
  covered: "Cubierto",
  sum: "Importe",
  columns: ["Parte", "Fila", "Estado", "Régimen", "Valor", "Comparación", "Ficha", "Fuentes"],
  blocks: {
    system: "El Estado",
    contacts: "Contactos",
    sums: "Conceptos del daño e importes",
    schemes: "Regímenes",
    clocks: "Plazos",
    evidence: "Pruebas",
    redress: "Recurso",
    coverage: "Cobertura por necesidad y fase",
    recognition: "Reconocimiento y memoria",
  },
  ...comparison,
};
