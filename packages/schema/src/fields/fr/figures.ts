import type { PartWords } from "../field-words.ts";

/** Words in French of the fields of published figures: statistics and times that were observed. */
export const figures: PartWords<"ObservedTime" | "Statistic"> = {
  "ObservedTime.length": { name: "durée", help: "Combien de temps il a fallu." },
  "ObservedTime.measure": {
    name: "mesure",
    help: "Si la durée est la moyenne, la médiane, celle de la plupart des cas ou la plus longue.",
  },
  "ObservedTime.note": { name: "note", help: "De quels cas il s’agit, et à partir de quand on compte." },
  "ObservedTime.period": { name: "période", help: "Les années ou les mois des cas comptés." },
  "ObservedTime.share": {
    name: "part des cas",
    help: "Pour most : combien de cas sur cent, en nombre décimal.",
  },
  "Statistic.currency": { name: "monnaie", help: "Pour money : code ISO 4217." },
  "Statistic.item": {
    name: "objet du décompte",
    help: "Ce qui a été compté, par exemple les demandes reçues.",
  },
  "Statistic.note": { name: "note", help: "Comment on a compté, et ce que le chiffre laisse de côté." },
  "Statistic.period": { name: "période", help: "L’année ou la période sur laquelle porte le chiffre." },
  "Statistic.precision": {
    name: "précision",
    help: "Pour un chiffre qui n’est pas exact. Champ omis : tel qu’il figure dans la source.",
  },
  "Statistic.unit": { name: "unité", help: "Ce que compte le chiffre : personnes, demandes, argent…" },
  "Statistic.value": { name: "valeur", help: "Le chiffre, en nombre décimal : 1240, 62.5." },
};
