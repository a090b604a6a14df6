import type { PartWords } from "../field-words.ts";

/** Words in Spanish of the fields of what is paid. */
export const amount: PartWords<"Amount" | "Limit" | "Money" | "PaymentRun"> = {
  "Amount.appliesWhen": {
    name: "se aplica si",
    help: "A quién se paga, en forma de datos, cuando no es a todos los que cumplen los requisitos del régimen.",
  },
  "Amount.cap": {
    name: "tope",
    help: "El máximo que se paga; none indica que no hay tope. Si falta: no se sabe.",
  },
  "Amount.deductible": {
    name: "franquicia",
    help: "Lo que asume la persona antes de que se pague nada; none indica que no hay franquicia.",
  },
  "Amount.entries": {
    name: "filas de la tabla",
    help: "Filas de la tabla. Falta si la fuente solo dice que existe.",
  },
  "Amount.entries.label": { name: "caso", help: "El caso al que se refiere la fila." },
  "Amount.entries.value": { name: "importe", help: "Importe que se paga en ese caso." },
  "Amount.floor": { name: "mínimo garantizado", help: "Lo mínimo que se paga. Si falta: no se sabe." },
  "Amount.heads": {
    name: "conceptos de daño",
    help: "Conceptos de daño a los que responde el pago, si está ligado a alguno.",
  },
  "Amount.id": {
    name: "identificador",
    help: "Identificador de un elemento dentro de una ficha, único en su lista.",
  },
  "Amount.index": { name: "índice", help: "El índice que se multiplica, con su nombre nacional." },
  "Amount.indexValue": { name: "valor del índice", help: "Lo que vale una unidad del índice en una fecha." },
  "Amount.label": { name: "qué se paga", help: "Lo que se paga, o aquello a lo que se aplica el límite." },
  "Amount.max": { name: "máximo", help: "Lo máximo que se paga." },
  "Amount.method": { name: "método de cálculo", help: "Cómo se calcula el importe." },
  "Amount.min": { name: "mínimo", help: "Lo mínimo que se paga." },
  "Amount.multiple": { name: "múltiplo", help: "Cuántas veces el índice, en número decimal: 2, 0.5." },
  "Amount.note": {
    name: "nota",
    help: "Lo que las cifras no dicen: condiciones, excepciones, modo de cálculo.",
  },
  "Amount.of": {
    name: "porcentaje de",
    help: "Sobre qué ingreso, indemnización o pérdida se calcula el porcentaje.",
  },
  "Amount.paid": { name: "periodicidad", help: "Cada cuánto se paga." },
  "Amount.perPoint": {
    name: "valor del punto",
    help: "Importe por cada punto o tanto por ciento de discapacidad.",
  },
  "Amount.percent": { name: "porcentaje", help: "Tanto por ciento, en número decimal: 80, 66.6." },
  "Amount.rate": { name: "porcentaje del gasto", help: "Parte del gasto, en tanto por ciento." },
  "Amount.runs": {
    name: "duración del pago",
    help: "Durante cuánto tiempo se paga, si no es una sola vez. Si falta: no se dice.",
  },
  "Amount.table": {
    name: "baremo",
    help: "Importe a partir de un grado de discapacidad (en tanto por ciento) y hasta la fila siguiente.",
  },
  "Amount.table.fromDegree": {
    name: "a partir del grado",
    help: "Grado de discapacidad a partir del cual se aplica la fila, en tanto por ciento.",
  },
  "Amount.table.value": { name: "importe", help: "Importe que se paga a partir de ese grado." },
  "Amount.valid": {
    name: "periodo de validez",
    help: "Desde cuándo y hasta cuándo vale; ambos extremos incluidos.",
  },
  "Amount.value": { name: "importe", help: "La suma." },
  "Limit.index": { name: "índice", help: "El índice que se multiplica, con su nombre nacional." },
  "Limit.kind": { name: "tipo de límite", help: "Si hay un límite y cómo se expresa." },
  "Limit.money": { name: "importe", help: "El límite." },
  "Limit.multiple": { name: "múltiplo", help: "Cuántas veces el índice, en número decimal: 2, 0.5." },
  "Limit.value": { name: "valor", help: "A cuánto asciende en una fecha." },
  "Money.amount": {
    name: "importe",
    help: "Número decimal sin separador de miles, por ejemplo 4342 o 5.90.",
  },
  "Money.asOf": {
    name: "valor a fecha de",
    help: "Fecha para la que se da el importe; sin ella, los importes no se pueden comparar.",
  },
  "Money.currency": { name: "moneda", help: "Código ISO 4217, por ejemplo EUR." },
  "PaymentRun.description": {
    name: "descripción",
    help: "Cuándo empieza y termina el pago, con las palabras de la fuente.",
  },
  "PaymentRun.after": {
    name: "tiempo sin pago",
    help: "Tiempo inicial por el que no se paga nada. Si falta: no se indica.",
  },
  "PaymentRun.length": { name: "duración", help: "Tiempo durante el que se paga." },
  "PaymentRun.lifelong": { name: "vitalicio", help: "Indica que se paga hasta el fallecimiento." },
  "PaymentRun.untilAge": {
    name: "hasta la edad de",
    help: "Edad en años cumplidos a la que termina el pago.",
  },
};
