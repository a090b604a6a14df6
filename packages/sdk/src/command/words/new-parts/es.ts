import type { NewPartsWords } from "./en.ts";

/** What the command says of the hard parts of a record that is begun, in Spanish. */
export const es: NewPartsWords = {
  newParts: {
    title: "Partes difíciles, tal como se pueden escribir",
    criteria:
      "quién puede pedir: un acto en este Estado y una persona herida o que ha perdido a un familiar; explain eligibility-fact enumera lo que se puede preguntar",
    clocks:
      "hasta cuándo: tres años desde los hechos, un año desde la sentencia (ISO 8601: P3Y son tres años, P6M seis meses); explain clock-event enumera lo que inicia un plazo",
    amounts: "cuánto: una suma, y una suma entre dos límites, cada una con el año para el que se indica",
    standsAt: (pointer) => `Va en ${pointer}, con los valores de su fuente.`,
    codes: (title, list) => `Códigos: ${title} (lista «${list}»)`,
    otherState: (publisher, state) =>
      `«${publisher}» no habla de «${state}». Omita --publisher para lo que compila este proyecto, o indique el propio Estado.`,
  },
};
