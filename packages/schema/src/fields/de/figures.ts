import type { SomeFieldWords } from "../field-words.ts";

/** German words of the fields of statistics and of observed times. */
export const figures = {
  "ObservedTime.length": { name: "Dauer", help: "Wie lange es gedauert hat." },
  "ObservedTime.measure": {
    name: "Welche Dauer",
    help: "Ob es der Durchschnitt, der Median, die Dauer der meisten Fälle oder die längste ist.",
  },
  "ObservedTime.note": { name: "Hinweis", help: "Um welche Fälle es geht, und von wann an gerechnet wurde." },
  "ObservedTime.period": { name: "Zeitraum", help: "Aus welchen Jahren oder Monaten die Fälle stammen." },
  "ObservedTime.share": {
    name: "Anteil",
    help: "Bei „most“: wie viele von hundert Fällen, als Dezimalzahl.",
  },
  "Statistic.currency": { name: "Währung", help: "Bei „money“: Code nach ISO 4217." },
  "Statistic.item": { name: "Gegenstand", help: "Was gezählt wurde, zum Beispiel eingegangene Anträge." },
  "Statistic.note": { name: "Hinweis", help: "Wie gezählt wurde, und was nicht enthalten ist." },
  "Statistic.period": { name: "Zeitraum", help: "Das Jahr oder die Zeit, für die gezählt wurde." },
  "Statistic.precision": {
    name: "Genauigkeit",
    help: "Bei einer Zahl, die nicht genau ist. Fehlt es: wie sie in der Quelle steht.",
  },
  "Statistic.unit": { name: "Einheit", help: "Was gezählt wird: Personen, Anträge, Tage …" },
  "Statistic.value": { name: "Wert", help: "Die Zahl selbst, als Dezimalzahl: 1240 oder 62.5." },
} satisfies SomeFieldWords;
