import type { PartWords } from "../field-words.ts";

/** Words in Spanish of the fields of published figures: statistics and times that were observed. */
export const figures: PartWords<"ObservedTime" | "Statistic"> = {
  "ObservedTime.length": { name: "duración", help: "Cuánto tiempo se tardó." },
  "ObservedTime.measure": {
    name: "medida",
    help: "Si el tiempo es la media, la mediana, el de la mayoría de los casos o el más largo.",
  },
  "ObservedTime.note": { name: "nota", help: "De qué casos se trata y desde cuándo se cuenta." },
  "ObservedTime.period": { name: "periodo", help: "Los años o meses de los casos contados." },
  "ObservedTime.share": {
    name: "proporción de casos",
    help: "Con most: cuántos de cada cien casos, en número decimal.",
  },
  "Statistic.currency": { name: "moneda", help: "Con money: código ISO 4217." },
  "Statistic.item": {
    name: "objeto del recuento",
    help: "Lo que se contó, por ejemplo las solicitudes recibidas.",
  },
  "Statistic.note": { name: "nota", help: "Cómo se contó y qué deja fuera la cifra." },
  "Statistic.period": { name: "periodo", help: "El año o el periodo al que se refiere la cifra." },
  "Statistic.precision": {
    name: "precisión",
    help: "De una cifra que no es exacta. Si falta: tal como figura en la fuente.",
  },
  "Statistic.unit": { name: "unidad", help: "Lo que cuenta la cifra: personas, solicitudes, dinero…" },
  "Statistic.value": { name: "valor", help: "La cifra, en número decimal: 1240, 62.5." },
};
